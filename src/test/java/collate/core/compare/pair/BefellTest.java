package collate.core.compare.pair;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two days contradict each other where they are of one happening, and nowhere else. */
class BefellTest {
    private static final LocalDate MONDAY = LocalDate.of(2024, 10, 7);

    private static Day day(int days, String happening) {
        var on = Optional.of(MONDAY.plusDays(days));
        return new Day(on, on, happening, Source.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The explosion happened on Monday night | The blast tore through the Velmar colliery at dawn on Tuesday
            An explosion ripped through the Velmar colliery in eastern Solvia on Monday | The blast in Velmar was heard on Tuesday
            The ferry went down on Monday evening | Dozens of people died when a ferry sank on Lake Ilda on Tuesday
            The old dam above Arden broke on Monday | On Tuesday the old dam above Arden broke
            The accident happened on Monday | Twelve people were killed as two trains collided at Velmar on Tuesday
            """)
    void ofOneThatBefell(String here, String there) {
        var finding = Pair.compare(day(0, here), day(1, there));
        assertThat(finding.outcome()).isEqualTo(Outcome.CONFLICT);
        assertThat(finding.rank()).isGreaterThan(Pair.LIKELY);
        assertThat(finding.reasons()).contains(Reason.against("other day: 7 Oct 2024, 8 Oct 2024"));
        assertThat(Collections.disjoint(Traits.near(day(0, here)), Traits.of(day(1, there))))
                .as("found again")
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 | An explosion in Velmar killed six people on Monday | An explosion in Brack killed six people on Tuesday
            365 | Seven people were killed in floods in Arden on Monday | Fourteen people were killed in floods in Arden on Tuesday
            3 | An explosion tore through the Velmar colliery on Monday | A miner hurt in the explosion at the Velmar colliery died in hospital on Thursday
            2 | The explosion tore through the Velmar colliery on Monday | The ministry on Wednesday revised the toll of the explosion in the Velmar colliery
            2 | The explosion tore through the Velmar colliery on Monday | the ministry said on Wednesday
            2 | Rescue work went on during the night | Rescue work went on during the night
            2 | Firefighters kept at work all through the night | Firefighters kept at work all through the night
            1 | A strike hit a school in Arden on Monday | A strike hit a clinic in Arden on Tuesday
            1 | An explosion killed six people on Monday | A tunnel collapsed on Tuesday
            1 | The quake struck Arden at 11:42 p.m. GMT on Saturday (4:12 a.m. local time on Sunday) | The quake struck Arden before dawn on Sunday
            1 | The foreign minister on Monday called for a truce to halt the attacks in Arden | The envoy on Tuesday reiterated his view of the attacks in Arden
            2 | The explosion tore through the Velmar colliery on Monday | The warden of the Velmar colliery was arrested after the explosion on Wednesday
            """)
    void ofAnother(int days, String here, String there) {
        var finding = Pair.compare(day(0, here), day(days, there));
        assertThat(finding.outcome()).isEqualTo(Outcome.NOT_COMPARABLE);
        assertThat(Pair.isWorthAsking(finding, day(0, here), day(days, there))).isFalse();
    }

    @Test
    void whatDidNotBefallAnybodyIsAskedAboutWhereBothNameSomething() {
        assertThat(Pair.compare(
                                day(0, "The crown witness left the harbour of Arden by boat"),
                                day(1, "By boat the crown witness left the harbour of Arden"))
                        .outcome())
                .isEqualTo(Outcome.CONFLICT);
    }

    @Test
    void theReasonSaysWhyItIsAnother() {
        var apart = Pair.compare(
                day(0, "Seven people were killed in floods in Arden on Monday"),
                day(365, "Fourteen people were killed in floods in Arden on Tuesday"));
        assertThat(apart.reasons()).contains(Reason.against("so far apart that it is another happening"));
        var elsewhere = Pair.compare(
                day(0, "An explosion in Velmar killed six people on Monday"),
                day(1, "An explosion in Brack killed six people on Tuesday"));
        assertThat(elsewhere.reasons()).contains(Reason.against("they name other places"));
    }
}
