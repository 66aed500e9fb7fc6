package collate.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CustodyTest {
    private static final Optional<Custody.Person> INES = Optional.of(new Custody.Person(2, "Ines Varga"));
    private static final Optional<Custody.Person> JUN = Optional.of(new Custody.Person(3, "Jun Sato"));

    private static Custody withdrawn(Optional<Custody.Person> madeBy, Optional<Custody.Person> by) {
        var withdrawn =
                new Custody.Withdrawn(OffsetDateTime.parse("2026-11-22T09:00:00Z"), "twice", by, Optional.empty());
        return new Custody("opened", madeBy, Optional.of(withdrawn));
    }

    @Test
    void saysWhoMayAndOpensASentenceWithACapital() {
        var both = withdrawn(INES, JUN);
        assertThat(both.owners()).containsExactly(2L, 3L);
        assertThat(both.wayBack())
                .isEqualTo("Ines Varga, who opened it, or Jun Sato, who withdrew it, or an editor can put it back.");
        assertThat(withdrawn(INES, INES).ownerWords()).isEqualTo("Ines Varga, who opened it, or an editor");
        var nobody = withdrawn(Optional.empty(), Optional.empty());
        assertThat(nobody.ownerWords()).as("within a sentence").isEqualTo("an editor");
        assertThat(nobody.wayBack()).isEqualTo("An editor can put it back.");
    }
}
