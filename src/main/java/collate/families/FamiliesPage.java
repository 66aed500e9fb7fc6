package collate.families;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The wire stories of a dossier that several of its articles print.
 *
 * @param rulings what people decided of copies and nobody has undone, of stories too that are none any more
 */
public record FamiliesPage(long dossier, String dossierName, List<Row> families, List<FamilyPage.Ruling> rulings) {

    /**
     * One story.
     *
     * @param headline of the article that the others seem to be made from, else of the first
     * @param first the day it was first published
     */
    public record Row(long id, String headline, int articles, Optional<LocalDate> first, Optional<Origin> origin) {}

    public record Origin(long id, String name, boolean party) {}

    public int articles() {
        return families.stream().mapToInt(Row::articles).sum();
    }
}
