package collate.core.compare;

import static org.assertj.core.api.Assertions.assertThat;

import collate.core.compare.Wording.Kind;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordingTest {
    @Test
    void theSameWordsAreOneRun() {
        var wording = Wording.of("Nobody may leave the harbour.", "nobody may leave the harbour");
        assertThat(drawn(wording, "Nobody may leave the harbour.", "nobody may leave the harbour"))
                .isEqualTo("SAME[Nobody may leave the harbour|nobody may leave the harbour]");
        assertThat(wording.similarity()).isEqualTo(1);
        assertThat(wording.reasons()).containsExactly("word for word the same");
    }

    @Test
    void spellingIsToldFromOtherWords() {
        var here = "Every harbour has its own defence organisation";
        var there = "All harbors have their own defense organization";
        assertThat(drawn(Wording.of(here, there), here, there))
                .isEqualTo("OTHER[Every|All] FORM[harbour|harbors] OTHER[has its|have their] SAME[own|own]"
                        + " SPELLING[defence organisation|defense organization]");
    }

    @Test
    void aNumberInWordsIsAnotherSpelling() {
        var here = "some fourteen hundred sheep";
        var there = "some 1,400 sheep";
        var wording = Wording.of(here, there);
        assertThat(drawn(wording, here, there))
                .isEqualTo("SAME[some|some] SPELLING[fourteen hundred|1,400] SAME[sheep|sheep]");
        assertThat(wording.sameButForSpelling()).isTrue();
        assertThat(wording.reasons())
                .containsExactly("the same but for spelling", "number agrees: fourteen hundred / 1,400");
    }

    @Test
    void aHyphenIsSpellingOnly() {
        var here = "an immediate cease-fire in the north";
        var there = "an immediate ceasefire in the north";
        assertThat(drawn(Wording.of(here, there), here, there))
                .isEqualTo(
                        "SAME[an immediate|an immediate] SPELLING[cease-fire|ceasefire] SAME[in the north|in the north]");
    }

    @Test
    void otherWordsSideBySideAreOneRun() {
        var here = "It is urgent to leave";
        var there = "The most pressing task is to leave";
        assertThat(drawn(Wording.of(here, there), here, there))
                .isEqualTo("OTHER[It is urgent|The most pressing task is] SAME[to leave|to leave]");
        var near = "A grave disaster struck";
        var alike = "A serious catastrophe struck";
        assertThat(drawn(Wording.of(near, alike), near, alike))
                .isEqualTo("SAME[A|A] OTHER[grave disaster|serious catastrophe] SAME[struck|struck]");
    }

    @Test
    void whatOnlyOneSideSaysStandsAlone() {
        var here = "The bridge will be rebuilt";
        var there = "The old bridge will be rebuilt soon";
        var wording = Wording.of(here, there);
        assertThat(drawn(wording, here, there))
                .isEqualTo("SAME[The|The] ONLY_THERE[|old] SAME[bridge will be rebuilt|bridge will be rebuilt]"
                        + " ONLY_THERE[|soon]");
        assertThat(wording.coverage()).isEqualTo(1);
    }

    @Test
    void aParaphraseSharesStemsAndKin() {
        var wording = Wording.of(
                "It is urgent to avert a further widening of the strike that could lead to a greater disaster",
                "The most pressing task is to avert the strike from widening and from leading to a great catastrophe");
        assertThat(wording.reasons())
                .contains("forms of one word: lead / leading")
                .contains("near in meaning: urgent / pressing, disaster / catastrophe");
        assertThat(wording.similarity()).isBetween(0.6, 0.9);
    }

    @Test
    void otherNumbersAndDenialsAreNamed() {
        var wording = Wording.of("The dam did not hold back 300 litres", "The dam held back 400 litres");
        assertThat(wording.reasons()).contains("other number: 300 here, 400 there", "“not” only here");
    }

    @Test
    void turnedRoundItSaysTheSame() {
        var here = "Forty ships left the harbour on Friday";
        var there = "On Friday 40 boats were leaving";
        assertThat(Wording.of(there, here).similarity())
                .isEqualTo(Wording.of(here, there).similarity());
    }

    @Test
    void nothingSharedIsNothing() {
        assertThat(Wording.of("Rain", "Wheat prices").similarity()).isZero();
        assertThat(Wording.of("", "").similarity()).isZero();
        assertThat(Wording.of("", "").runs()).isEmpty();
    }

    private static String drawn(Wording wording, String here, String there) {
        return wording.runs().stream()
                .map(run ->
                        run.kind() + "[" + run.here().map(span -> span.of(here)).orElse("") + "|"
                                + run.there().map(span -> span.of(there)).orElse("") + "]")
                .collect(Collectors.joining(" "));
    }

    @Test
    void everyRunSaysWhereItStands() {
        var wording = Wording.of("one ship left", "two ships left early");
        assertThat(wording.runs()).allSatisfy(run -> {
            assertThat(run.here().equals(Optional.empty())).isEqualTo(run.kind() == Kind.ONLY_THERE);
            assertThat(run.there().equals(Optional.empty())).isEqualTo(run.kind() == Kind.ONLY_HERE);
        });
    }
}
