package collate.suggestions;

import static org.assertj.core.api.Assertions.assertThat;

import collate.core.claim.Kind;
import collate.testkit.OnBothDatabases;
import collate.testkit.TestDatabase;
import java.util.Objects;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** When an article turns out to be of another day, what its claims have to do with others is looked at again. */
@OnBothDatabases
class CorrectedDayTest {
    private static final String HELD = "“We will hold the bridge until the last boat has crossed the river,” ";

    @AutoClose
    private final Archive archive;

    private final long early;
    private final long late;
    private final long wrong;

    CorrectedDayTest(TestDatabase on) {
        archive = new Archive(on);
        var first = archive.article("Valley Wire", "2024-10-09", HELD + "said Colonel Tilda Rask.");
        wrong = archive.article("Hill Post", "2024-06-22", HELD + "Colonel Tilda Rask said in the town hall.");
        archive.house.compared();
        early = archive.claim(first, Kind.QUOTE, "hold the bridge");
        late = archive.claim(wrong, Kind.QUOTE, "hold the bridge");
    }

    private String reasons() {
        archive.house.compared();
        return Objects.requireNonNull(archive.between(early, late).orElseThrow().getReasons())
                .toString();
    }

    @Test
    void asTheDayOnWhichItWasPublished() {
        assertThat(reasons()).contains("22 Jun 2024");
        archive.ines.post(
                "/articles/" + wrong + "/details",
                "version",
                "1",
                "published",
                "2024-10-09",
                "details_why",
                "its page");
        assertThat(reasons()).doesNotContain("22 Jun 2024");
    }
}
