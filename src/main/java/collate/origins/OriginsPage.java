package collate.origins;

import collate.web.Wording;
import java.util.List;

/**
 * All origins of a dossier.
 *
 * @param unknown of the claims, those of which no origin is known
 */
public record OriginsPage(long dossier, String dossierName, List<Row> origins, int claims, int unknown) {

    /**
     * @param aliases as written, its name left out
     * @param stories articles with all copies of one wire story counted once
     */
    public record Row(
            long id, String name, boolean party, List<String> aliases, int claims, int articles, int stories) {
        /** "3 articles, 1 story"; without the stories when no article is a copy. */
        public String articleWords() {
            return Spread.articles(articles, stories);
        }
    }

    public long parties() {
        return origins.stream().filter(Row::party).count();
    }

    /** "Of 12 claims, 3 rest on nobody whom their article names." */
    public String unknownWords() {
        return unknown == 0
                ? "An origin is known of each claim."
                : "Of " + Wording.count(unknown, "claim", "claims")
                        + " no origin is known; they never count as independent.";
    }
}
