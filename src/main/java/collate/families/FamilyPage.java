package collate.families;

import collate.core.compare.copy.SideBySide;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that the page of a family draws.
 *
 * @param members the source first
 * @param compared the member that is laid beside the source; empty for a family of nobody
 */
public record FamilyPage(
        Head head, List<Member> members, Optional<Compared> compared, List<Ruling> rulings, List<Choice> others) {

    /** @param originBasis why this origin, empty when there is none */
    public record Head(
            long id,
            long dossier,
            String dossierName,
            @Nullable String origin,
            boolean party,
            String originBasis,
            @Nullable Long source) {}

    /**
     * A copy, or the source.
     *
     * @param text its newest text
     * @param beside how it stands to the source; empty for the source itself
     */
    public record Member(
            long id,
            String headline,
            String publisher,
            @Nullable LocalDate published,
            String agency,
            String text,
            Optional<SideBySide> beside) {
        /** "2 sentences cut, 1 added, 3 changed". */
        public String difference() {
            return beside.map(FamilyWords::difference).orElse("");
        }
    }

    public record Compared(Member source, Member copy, SideBySide texts) {}

    /** What a person decided and nobody has undone. */
    public record Ruling(
            long id, long article, String headline, boolean together, String why, String by, OffsetDateTime at) {}

    /** An article of the dossier that can be joined. */
    public record Choice(long id, String name) {}

    public Optional<Member> source() {
        return members.stream().findFirst();
    }
}
