package collate.core.compare.pair;

import static org.assertj.core.api.Assertions.assertThat;

import collate.core.claim.Figure;
import collate.core.claim.Harm;
import collate.core.claim.Qualifier;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom the sentences around two figures tell apart, no number brings together. */
class OtherPeopleTest {
    private static final LocalDate DAY = LocalDate.of(2024, 10, 7);

    private static Count count(Harm harm, Figure figure, String before, String after, int day, String origin) {
        var source = new Source(
                Set.of(figure.highest() + day),
                Optional.of(DAY.plusDays(day)),
                origin.isEmpty() ? Set.of() : Set.of(origin),
                new Source.Telling("In Orlek", Set.of(), AroundFigure.of(before, after)));
        return new Count(
                harm, figure, "", "", Optional.empty(), Optional.empty(), false, "", false, Count.Basis.READ, source);
    }

    private static Count count(Harm harm, long figure, String before, int day) {
        return count(harm, Figure.exactly(figure), before, "", day, "ministry");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            KILLED | The flood in Orlek killed | A cholera outbreak since the floods has killed
            KILLED | The earthquake killed | Gunmen killed in an attack
            KILLED | A 2009 shooting in which there died | The shooting in Orlek killed
            KILLED | The last outbreak, in 2014, claimed | The outbreak has claimed
            CAPTURED | They exchanged | The army said there remained in their hands
            """)
    void anotherCauseAnotherYearAndThoseStillHeldAreOthers(Harm harm, String mine, String theirs) {
        var finding = Pair.compare(count(harm, 40, mine + " ", 0), count(harm, 44, theirs + " ", 1));
        assertThat(finding.apart()).contains(Dimension.HAPPENING);
        assertThat(Pair.compare(count(harm, 44, theirs + " ", 1), count(harm, 40, mine + " ", 0))
                        .apart())
                .contains(Dimension.HAPPENING);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            KILLED | The flood in Orlek killed | Floods have killed
            KILLED | The flood in Orlek killed | The dam's collapse killed
            KILLED | The 2024 outbreak has killed | The outbreak has claimed
            KILLED | The worst attack since a 2009 shooting killed | The shooting in Orlek killed
            CAPTURED | They exchanged | The two sides swapped
            """)
    void whatMayBeOneIsCompared(Harm harm, String mine, String theirs) {
        assertThat(Pair.compare(count(harm, 40, mine + " ", 0), count(harm, 44, theirs + " ", 1))
                        .outcome())
                .isEqualTo(Outcome.REVISION);
    }

    @Test
    void thoseFearedDeadReplaceNoneWhoAre() {
        var dead = count(Harm.KILLED, 9, "The ferry sank with ", 0);
        var feared = count(
                Harm.KILLED,
                new Figure(null, 10L, Qualifier.AT_MOST, "presumed"),
                "The divers say that ",
                " are dead",
                2,
                "ministry");
        assertThat(Pair.compare(dead, feared).outcome()).isEqualTo(Outcome.COMPATIBLE);
    }

    @Test
    void whatItsOwnPaperWithdrewIsComparedWithNoOtherPapers() {
        var source = count(Harm.KILLED, 28, "Correction: an earlier version said that ", 1)
                .source();
        var withdrawn = replaced(source);
        var other = count(Harm.KILLED, 26, "In Orlek died ", 0);
        assertThat(Pair.compare(withdrawn, other).reasons())
                .contains(Reason.against("one is a figure that its own paper has withdrawn: 28, 26"));
        var counted = count(Harm.KILLED, 28, "It rose from ", 1).source();
        assertThat(Pair.compare(replaced(counted), other).reasons())
                .as("replaced by a later count, it was true in its day")
                .noneMatch(reason -> reason.words().contains("withdrawn"));
    }

    private static Count replaced(Source source) {
        return new Count(
                Harm.KILLED,
                Figure.exactly(28),
                "",
                "",
                Optional.of(DAY),
                Optional.empty(),
                true,
                "",
                false,
                Count.Basis.REPLACED,
                source);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Avarian coast guard | Avaria's coast guard | PART
            Avaria's coast guard | coast guard | PART
            Avarian coast guard | Velmar police | OTHER
            coast guard of Avaria | Orlekian coast guard | OTHER
            """)
    void whatTheOriginsAreAskedAboutIsPerhapsOne(String mine, String theirs, Sameness sameness) {
        var here = new Source(Set.of(1L), Optional.of(DAY), Set.of(mine));
        var there = new Source(Set.of(2L), Optional.of(DAY), Set.of(theirs));
        assertThat(here.origin(there)).isEqualTo(sameness);
    }
}
