package collate.core.extract.toll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import collate.core.claim.Harm;
import collate.core.claim.Toll;
import collate.core.extract.Reading;
import collate.core.extract.Tokens;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a correction notice takes back is the figure that the earlier version gave, and no other that the notice mentions. */
class CorrectionTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "An earlier version of this article said that 54 miners were injured. The correct figure is 45.",
                "An earlier version of this article said that 54 miners were injured; the correct number was 45.",
                "An earlier version of this article, published on Monday, wrongly said that 54 miners were injured. The correct figure is 45.",
                "In an earlier version of this article, we said 54 miners were injured. The correct figure is 45.",
                "An earlier version of this article gave the number of injured as 54. The correct figure is 45.",
            })
    void whatACorrectionTakesBackWasReplaced(String text) {
        assertThat(tolls(text))
                .extracting(
                        toll -> toll.figure().min(),
                        Toll::harm,
                        Toll::rule,
                        toll -> toll.saidBy().orElse("?"))
                .containsExactly(
                        tuple(54L, Harm.INJURED, TollWords.REPLACED, "?"),
                        tuple(45L, Harm.INJURED, Correction.NAME, "?"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "An earlier version of this article misspelled the name of Mayor Rask, who said that 12 miners had died.",
                "An earlier version of this article gave the wrong day for the fire that killed 12 miners.",
                "An earlier version of this story named the wrong mine where 12 miners died.",
                "An earlier version of this article said that the fire, which killed 12 miners, began on Monday.",
                "This article was changed from an earlier version to say that 12 miners had died.",
            })
    void whatANoticeSaysOfSomethingElseStands(String text) {
        assertThat(tolls(text))
                .singleElement()
                .satisfies(toll -> assertThat(toll.rule()).isNotEqualTo(TollWords.REPLACED));
    }

    @Test
    void ofTwoFiguresTakenBackNobodyKnowsWhichIsCorrected() {
        assertThat(tolls("An earlier version of this article said that 54 miners were injured and 3 had died."
                        + " The correct figure is 45."))
                .extracting(Toll::rule)
                .containsExactly(TollWords.REPLACED, TollWords.REPLACED);
    }

    private static List<Toll> tolls(String text) {
        var reading = Reading.of(text);
        return new TollRules().in(Tokens.of(reading), reading);
    }
}
