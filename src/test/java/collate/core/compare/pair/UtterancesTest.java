package collate.core.compare.pair;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One speech in two translations, two speeches with one phrase. */
class UtterancesTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 14);

    private static Utterance said(String to, LocalDate reported, long article, String words) {
        return new Utterance(
                "Mira Sandoval",
                to,
                Optional.empty(),
                "",
                words,
                new Source(Set.of(article), Optional.of(reported), Set.of()));
    }

    private final Utterance first = said(
            "Jonas Brandt",
            DAY,
            1,
            "“It is imperative to avoid a further escalation at the river that could bring a worse food shortage.”");
    private final Utterance translated = said(
            "Jonas Brandt",
            DAY,
            2,
            "“The most urgent task today is to keep the river from escalating further and from bringing a graver shortage of food,”");
    private final Utterance lookAlike = said(
            "Pavel Orlo",
            DAY.minusDays(8),
            3,
            "“It is imperative that the locks be opened and that a crossing be set up to avoid a further food shortage.”");

    @Test
    void anotherTranslationComesBeforeALookAlikeToSomebodyElse() {
        var same = Pair.compare(first, translated);
        var other = Pair.compare(first, lookAlike);
        assertThat(same.outcome()).isEqualTo(Outcome.SAME);
        assertThat(same.reasons())
                .contains(Reason.pro("same speaker: Mira Sandoval"))
                .contains(Reason.pro("same addressee: Jonas Brandt"))
                .contains(Reason.pro("reported on the same day: 14 May 2024"));
        assertThat(other.outcome()).isEqualTo(Outcome.NOT_COMPARABLE);
        assertThat(other.rank()).isLessThan(same.rank());
        assertThat(other.reasons())
                .contains(Reason.against("other addressee: Jonas Brandt, Pavel Orlo"))
                .contains(Reason.against("reported on other days: 14 May 2024, 6 May 2024"))
                .contains(Reason.against("too little says that it is one utterance"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ceasefire will last 72 hours and may be extended | The truce is to hold for three days and could be prolonged | 72 hours / three days
            We will need a fortnight to repair the dam | The dam will be mended in two weeks | a fortnight / two weeks
            Half a million people have lost their homes | There are 500,000 who are without a home | Half a million / 500,000
            All prisoners will be released within a week | The captives will be freed within seven days | a week / seven days
            The bridges will be closed for 18 months | We have to close every bridge for a year and a half, for eighteen months | 18 months / eighteen months
            """)
    void oneLengthOfTimeAndOneNumberAreOneHoweverTheyArePut(String here, String there, String number) {
        var one = said("", DAY, 1, here);
        var other = said("", DAY.plusDays(1), 2, there);
        var finding = Pair.compare(one, other);
        assertThat(finding.outcome()).isEqualTo(Outcome.SAME);
        assertThat(finding.rank()).as("decided").isGreaterThan(Pair.LIKELY);
        assertThat(finding.reasons()).contains(Reason.neutral("number agrees: " + number));
        assertThat(Pair.isWorthAsking(finding, one, other)).isTrue();
        assertThat(Traits.near(one)).as("found").containsAnyElementsOf(Traits.of(other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The truce on the river bridges will last for 72 hours, I was told | The truce on the river bridges will last for two days, I was told
            The locks on the river will stay open for two weeks, I was told | The locks on the river will stay open for ten days, I was told
            """)
    void anotherLengthOfTimeInTheSameWordsIsAContradiction(String here, String there) {
        var finding = Pair.compare(said("", DAY, 1, here), said("", DAY.plusDays(1), 2, there));
        assertThat(finding.outcome()).isEqualTo(Outcome.CONFLICT);
        assertThat(finding.reasons()).contains(Reason.against("another number in the same words"));
    }

    @Test
    void aSmallNumberAloneMakesNoTwoSentencesOne() {
        var mourning = said("", DAY, 1, "Some 24 people died in the fire, and we mourn them");
        var engines = said("", DAY, 2, "We have sent 24 engines to the fire since Monday");
        assertThat(Pair.compare(mourning, engines).rank()).isLessThanOrEqualTo(Pair.LIKELY);
        assertThat(Pair.compare(
                                said("", DAY, 1, "The boy who was found on the bridge is five years old"),
                                said("", DAY, 2, "The boy who was found on the bridge is aged five"))
                        .reasons())
                .contains(Reason.neutral("number agrees: five"));
    }

    @Test
    void oneWordingReportedAWeekLaterIsAskedUnlessItWasSaidToSomebodyElse() {
        var early = said("", DAY, 1, "“The bridges of Arden cannot be rebuilt with promises,”");
        var late = said("", DAY.plusDays(7), 2, "“You cannot rebuild the bridges of Arden with promises,”");
        var asked = Pair.compare(named(early, "Mira Sandoval"), named(late, "Sandoval"));
        assertThat(asked.outcome()).isEqualTo(Outcome.SAME);
        assertThat(asked.reasons())
                .contains(Reason.neutral("reported on other days, in nearly the same words: 14 May 2024, 21 May 2024"));
        var toOthers = Pair.compare(
                said("Jonas Brandt", DAY, 1, early.words()), said("Pavel Orlo", DAY.plusDays(7), 2, late.words()));
        assertThat(toOthers.outcome()).isEqualTo(Outcome.NOT_COMPARABLE);
    }

    private static Utterance named(Utterance one, String speaker) {
        return new Utterance(speaker, one.addressee(), one.day(), one.channel(), one.words(), one.source());
    }

    private static List<String> ofWording(String here, String there) {
        return Pair.compare(said("", DAY, 1, here), said("", DAY, 2, there)).reasons().stream()
                .map(Reason::words)
                .filter(words -> words.contains(" alike"))
                .toList();
    }

    @Test
    void onlyWhatStandsInTheOtherWordForWordIsAPartOfIt() {
        var whole = "“The locks stay open until the last barge has passed, whatever the weather does to us,”";
        assertThat(ofWording("“the locks stay open until the last barge has passed”", whole))
                .allMatch(words -> words.startsWith("one is part of the other, wording 0."));
        assertThat(
                        ofWording(
                                "“It is imperative to prevent further escalation of the situation that could lead to a worse humanitarian disaster,”",
                                "“The most pressing task now is to prevent the situation from escalating further and from leading to a more serious humanitarian disaster,”"))
                .hasSize(1)
                .allMatch(words -> words.matches("wording 0\\.\\d\\d alike"));
    }

    private static Utterance broke(String speaker, long article) {
        return new Utterance(
                speaker,
                "",
                Optional.empty(),
                "",
                "“The fire broke out at the second level shortly after the shift began.”",
                new Source(Set.of(article), Optional.of(DAY), Set.of()));
    }

    @Test
    void aBodyWithoutItsPlaceMayBeTheSameSpeakerAndOneWrittenInTwoWaysIs() {
        var bare = broke("the mining authority", 1);
        assertThat(Pair.compare(bare, broke("Avaria's mining authority", 2)).outcome())
                .isEqualTo(Outcome.SAME);
        assertThat(Pair.compare(bare, broke("Avaria's mining authority", 2)).reasons())
                .contains(Reason.neutral("perhaps the same speaker: the mining authority, Avaria's mining authority"));
        assertThat(Pair.compare(broke("the police in Orsa", 1), broke("Orsa police", 2))
                        .reasons())
                .contains(Reason.pro("same speaker: the police in Orsa"));
        assertThat(Pair.compare(broke("Velmar police", 1), broke("Orsa police", 2))
                        .reasons())
                .contains(Reason.against("other speaker: Velmar police, Orsa police"));
    }

    @Test
    void aSurnameAloneMayBeTheSameSpeaker() {
        var surname = new Utterance(
                "Sandoval",
                "",
                Optional.empty(),
                "",
                first.words(),
                new Source(Set.of(5L), Optional.of(DAY), Set.of()));
        var finding = Pair.compare(first, surname);
        assertThat(finding.outcome()).isEqualTo(Outcome.SAME);
        assertThat(finding.reasons()).contains(Reason.neutral("perhaps the same speaker: Mira Sandoval, Sandoval"));
        assertThat(finding.rank()).isLessThan(Pair.compare(first, first).rank());
        var other = new Utterance(
                "Doval", "", Optional.empty(), "", first.words(), new Source(Set.of(5L), Optional.of(DAY), Set.of()));
        assertThat(Pair.compare(first, other).apart()).contains(Dimension.SPEAKER);
    }

    @Test
    void whatNothingDecidesIsAskedLastAndSaysSo() {
        var loose = said("", DAY, 4, "“A worse escalation must never come to the people who live on the river.”");
        var finding = Pair.compare(first, loose);
        assertThat(finding.outcome()).isEqualTo(Outcome.SAME);
        assertThat(finding.reasons())
                .anyMatch(reason -> reason.words().endsWith("alike: decides nothing"))
                .contains(Reason.neutral("nothing here decides it: read both where they stand"));
        assertThat(Pair.isWorthAsking(finding, first, loose)).isTrue();
        assertThat(finding.rank()).isEqualTo(Pair.LIKELY);
        assertThat(Pair.compare(first, translated).reasons())
                .as("one occasion decides, whatever the wording")
                .doesNotContain(Reason.neutral("nothing here decides it: read both where they stand"));
    }

    private static Utterance told(String to, LocalDate day, long article, String words) {
        return new Utterance(
                "Mira Sandoval",
                to,
                Optional.of(day),
                "",
                words,
                new Source(Set.of(article), Optional.of(day), Set.of()));
    }

    @Test
    void twoFreeTranslationsOfWhatReportersWereToldComeBeforeALookAlikeOfAnotherDay() {
        var one = told(
                "reporters",
                DAY,
                1,
                "“We will not allow the river to take another village, and every family that lost its house will be given a new one before winter”");
        var freely = told(
                "journalists",
                DAY,
                2,
                "“The river must not be permitted to swallow one more settlement; each household left without a home shall receive a new dwelling ahead of the winter”");
        var otherDay = told(
                "reporters",
                DAY.minusDays(9),
                3,
                "“We will not allow the river to take another field, and every farmer who lost a harvest will be given new seed”");
        var same = Pair.compare(one, freely);
        assertThat(same.outcome()).isEqualTo(Outcome.SAME);
        assertThat(same.rank()).isGreaterThan(Pair.compare(one, otherDay).rank());
        assertThat(same.reasons())
                .contains(Reason.pro("same addressee: reporters, journalists"))
                .doesNotContain(Reason.neutral("nothing here decides it: read both where they stand"));
    }

    @Test
    void muchIsToldReportersOnOneDay() {
        var one = told("reporters", DAY, 1, "“The locks at the northern river will be opened before the winter comes”");
        var another = told("reporters", DAY, 2, "“Nobody in the valley will have to pay for the river this spring”");
        assertThat(Pair.compare(one, another).rank()).isLessThanOrEqualTo(Pair.LIKELY);
    }

    @Test
    void stateTelevisionMayBeAmongTheReporters() {
        var words = "“The locks at the northern river will be opened before the winter comes”";
        assertThat(Pair.compare(told("state television", DAY, 1, words), told("reporters", DAY, 2, words))
                        .reasons())
                .contains(Reason.neutral("perhaps the same addressee: state television, reporters"));
    }

    @Test
    void otherWordsOfTheSameDayAreNoRendering() {
        var unrelated = said("Jonas Brandt", DAY, 2, "“Our bakers will always be welcome at the summer fair.”");
        assertThat(Pair.compare(first, unrelated).apart()).contains(Dimension.WORDING);
    }

    @Test
    void aPartBelongsToItsWhole() {
        var part = said("", DAY, 2, "“a further escalation at the river that could bring a worse food shortage”");
        var finding = Pair.compare(first, part);
        assertThat(finding.outcome()).isEqualTo(Outcome.SAME);
        assertThat(finding.rank()).isGreaterThan(0.7);
    }

    @Test
    void theSameWordsWithANotOrAnotherNumberContradict() {
        var yes = said("", DAY, 1, "“We will send 300 buses to the northern valley before winter.”");
        var no = said("", DAY, 2, "“We will not send 300 buses to the northern valley before winter.”");
        var more = said("", DAY, 2, "“We will send 500 buses to the northern valley before winter.”");
        assertThat(Pair.compare(yes, no).outcome()).isEqualTo(Outcome.CONFLICT);
        assertThat(Pair.compare(yes, more).outcome()).isEqualTo(Outcome.CONFLICT);
        assertThat(Pair.compare(yes, yes).outcome()).isEqualTo(Outcome.SAME);
    }

    @Test
    void otherSpeakersAreNotCompared() {
        var other = new Utterance("Pavel Orlo", "", Optional.empty(), "", first.words(), first.source());
        assertThat(Pair.compare(first, other).apart()).contains(Dimension.SPEAKER);
    }

    @Test
    void whichComesFirstDecidesNothing() {
        var all = List.of(first, translated, lookAlike);
        for (var here : all) {
            assertThat(Pair.compare(here, here).outcome()).isEqualTo(Outcome.SAME);
            for (var there : all) {
                assertThat(Pair.compare(here, there).outcome())
                        .isEqualTo(Pair.compare(there, here).outcome());
                assertThat(Pair.compare(here, there).rank())
                        .isEqualTo(Pair.compare(there, here).rank(), org.assertj.core.data.Offset.offset(1e-9));
            }
        }
        assertThat(Traits.near(first)).containsAnyElementsOf(Traits.of(translated));
    }
}
