package collate.record;

import java.util.List;

/**
 * That others have worked on a dossier while somebody reads a page of it.
 *
 * @param since the newest record entry when the page was drawn
 * @param told the newest that this tells of
 * @param others who they are
 */
public record NewsPage(long dossier, long since, long told, List<String> others) {

    /** "Ines Varga and Jun Park". */
    public String names() {
        return others.size() < 3
                ? String.join(" and ", others)
                : String.join(", ", others.subList(0, others.size() - 1)) + " and " + others.getLast();
    }
}
