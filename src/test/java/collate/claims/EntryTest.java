package collate.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What of the record is shown as one change. */
class EntryTest {
    private static final OffsetDateTime AT = OffsetDateTime.parse("2026-11-22T09:00:00Z");

    private static Entry entry(Duration later, String actor, String field) {
        var change = new Entry.Change(field, "old", "new");
        return new Entry(AT.plus(later), actor, "edited", List.of(change), "", false);
    }

    private final Entry first = entry(Duration.ZERO, "Jun Park", "version");

    @Test
    void whatOnePersonChangedInOneGoIsOneEntry() {
        var next = entry(Duration.ofMillis(3), "Jun Park", "place");
        assertThat(first.goesWith(next)).isTrue();
        assertThat(first.and(next).changes()).extracting(Entry.Change::field).containsExactly("version", "place");
    }

    @Test
    void anotherPersonAnotherTimeOrAnotherVersionIsAnotherEntry() {
        assertThat(first.goesWith(entry(Duration.ZERO, "Ines Varga", "place"))).isFalse();
        assertThat(first.goesWith(entry(Duration.ofMinutes(1), "Jun Park", "place")))
                .isFalse();
        assertThat(first.goesWith(entry(Duration.ofMillis(3), "Jun Park", "version")))
                .isFalse();
        assertThat(first.goesWith(Entry.sealed(AT))).isFalse();
    }
}
