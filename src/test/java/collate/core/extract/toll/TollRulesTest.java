package collate.core.extract.toll;

import static org.assertj.core.api.Assertions.assertThat;

import collate.core.claim.Figure;
import collate.core.claim.Ground;
import collate.core.claim.Harm;
import collate.core.claim.Qualifier;
import collate.core.claim.Toll;
import collate.core.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a toll holds besides its bounds, and which rule finds it. */
class TollRulesTest {

    @Test
    void aTollKeepsItsWordsAndItsGrounds() {
        var text = "Fighters of the Red Band killed at least 40 villagers in Ardun, according to aid workers.";
        assertThat(TollTable.tolls(text))
                .containsExactly(new Toll(
                        new Span(0, 88),
                        new Span(32, 43),
                        new Figure(40L, null, Qualifier.AT_LEAST, "at least"),
                        Harm.KILLED,
                        Optional.of("villagers"),
                        Optional.of("Ardun"),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Optional.of("Fighters of the Red Band"),
                        Optional.of("aid workers"),
                        "verb-before",
                        List.of(
                                new Ground("harm", Optional.of(new Span(25, 31)), "says what befell them"),
                                new Ground("population", Optional.of(new Span(44, 53)), "the words counted"),
                                new Ground(
                                        "place",
                                        Optional.of(new Span(57, 62)),
                                        "the first place named behind the figure"),
                                new Ground(
                                        "said by",
                                        Optional.of(new Span(77, 88)),
                                        "named as the source in the sentence"),
                                new Ground("responsible", Optional.of(new Span(0, 24)), "does the harm"))));
    }

    @Test
    void whatBefellThemIsNotWhoTheyAre() {
        assertThat(TollTable.tolls("Gunmen killed 40 villagers in Ardun and more than 200 were taken hostage."))
                .extracting(Toll::population)
                .containsExactly(Optional.of("villagers"), Optional.empty());
        assertThat(TollTable.tolls("The raid left 40 villagers killed and more than 200 taken hostage."))
                .extracting(Toll::population)
                .containsExactly(Optional.of("villagers"), Optional.empty());
    }

    @Test
    void everyRuleFindsItsConstruction() {
        assertRule("The raid killed 12 people.", "verb-before");
        assertRule("The fire claimed 12 lives.", "lives-lost");
        assertRule("They still look for the missing eight sailors.", "missing-before");
        assertRule("The flood forced 300 villagers to flee.", "forced-out");
        assertRule("Twelve people, mostly pupils, were killed.", "harmed-after");
        assertRule("That brings to five the number of bodies found.", "brought-to");
        assertRule("The death toll rose to 35.", "toll-stands");
        assertRule("Among the dead were four children.", "among-the-dead");
        assertRule("She died with nine other adults.", "along-with");
        assertRule("He is blamed for the massacre of 45 villagers.", "deed-of");
        assertRule("The army lost 18 soldiers.", "lost-own");
        assertRule("Raiders killed a chief and 22 others.", "name-and-others");
        assertRule("The rebels released 72 hostages.", "victim-noun");
        assertRule("The captors left and the remaining nine were freed.", "set-free");
        assertRule("The fate of 14 sailors is not known.", "fate-unknown");
    }

    @Test
    void aRuleMayLeanOnTheTollBefore() {
        assertRule("The raid killed 12 people, including 3 nurses.", "verb-before", "subset-of");
        assertRule("The raid killed 12 soldiers and 3 nurses.", "verb-before", "listed-with");
        assertRule(
                "Sixteen died: 12 in the north and four in the south.", "harmed-after", "broken-down", "broken-down");
        assertRule("The raid killed two women and a child.", "verb-before", "and-another");
    }

    @Test
    void listedSinglePeopleAreAdded() {
        var whole = TollTable.tolls("The raid killed two women and a child.").getLast();
        assertThat(whole.figure()).isEqualTo(Figure.exactly(3));
        assertThat(whole.population()).contains("women and a child");
    }

    @Test
    void thePartyIsNamedByItsDeedOrBehindBy() {
        assertThat(only("Rebel fighters killed 12 people.").responsible()).contains("Rebel fighters");
        assertThat(only("Twelve people were killed by government troops.").responsible())
                .contains("government troops");
        assertThat(only("He blamed Hadar, whose raid killed 12 people.").responsible())
                .contains("Hadar");
        assertThat(only("A flood killed 12 people.").responsible()).isEmpty();
    }

    @Test
    void theSourceStandsBeforeOrBehind() {
        assertThat(only("Police said 12 people were killed.").saidBy()).contains("Police");
        assertThat(only("Twelve people were killed, the governor of Ardun said.")
                        .saidBy())
                .contains("the governor of Ardun");
        assertThat(only("Twelve people were killed.").saidBy()).isEmpty();
    }

    @Test
    void theDayIsThatOfTheEventAndNotThatOfTheTelling() {
        assertThat(only("The fire on May 4, 1987 killed 12 people, police said on May 6, 1987.")
                        .day())
                .hasValueSatisfying(day -> assertThat(day).hasToString("1987-05-04"));
    }

    @Test
    void aPlaceMayBeTheOnlyOneOfTheSentenceBefore() {
        assertThat(only("A fire broke out in Ardun. Twelve people died.").place())
                .contains("Ardun");
        assertThat(only("Fires broke out in Ardun and in Belmor. Twelve people died.")
                        .place())
                .isEmpty();
        assertThat(only("A fire broke out in the Ardun coal mine and killed 12.")
                        .place())
                .contains("the Ardun coal mine");
    }

    @Test
    void whatBefellASiteIsPlacedWhereTheSiteIs() {
        assertThat(only("Twelve people were killed in the Ardun bridge collapse.")
                        .place())
                .contains("Ardun");
        assertThat(only("Twelve people were killed in the Ardun Tunnel fire.").place())
                .contains("Ardun");
        assertThat(only("Twelve people were killed in the Ardun port explosion.")
                        .place())
                .contains("Ardun");
        assertThat(only("Twelve people were killed in the bridge collapse.").place())
                .isEmpty();
        assertThat(only("Twelve people were killed on Monday in the Ardun mine.")
                        .place())
                .contains("the Ardun mine");
    }

    @Test
    void byHowMuchATollGrewIsARuleOfItsOwn() {
        assertThat(rules("The death toll rose to 17 on Tuesday after divers recovered six more bodies."))
                .containsExactly("17 toll-stands", "6 grown-by");
        assertThat(rules("Velmar: two more bodies found, bridge toll now 23")).contains("2 grown-by");
        assertThat(rules("Rescuers pulled another 14 bodies from the mud.")).containsExactly("14 grown-by");
        assertThat(rules("Rescuers found 3 more people dead on Monday, bringing the toll to 19."))
                .contains("3 grown-by");
        assertThat(rules("Rescuers pulled 14 bodies from the mud.")).containsExactly("14 victim-noun");
        assertThat(rules("Nine more people were killed in a strike on Monday.")).containsExactly("9 harmed-after");
        assertThat(rules("Nine more people were found dead in a flat in Ardun."))
                .containsExactly("9 harmed-after");
    }

    @Test
    void aGrowthIsNoRunningTotal() {
        assertThat(TollTable.tolls("The death toll since March rose to 17 after divers recovered six more bodies."))
                .extracting(Toll::cumulative)
                .containsExactly(true, false);
    }

    @Test
    void howManyAreBadlyHurtIsARuleOfItsOwn() {
        assertThat(rules("Some 40 people were injured, nine of them seriously."))
                .containsExactly("40 harmed-after", "9 how-badly");
        assertThat(rules("The blast injured 40 people, four critically.")).contains("4 how-badly");
        assertThat(rules("The blast injured 40 people, six of whom were in a critical condition."))
                .contains("6 how-badly");
        assertThat(rules("The blast wounded 40 people, including 9 children.")).contains("9 subset-of");
        assertThat(rules("The blast wounded 40 people, 12 of them children.")).contains("12 subset-of");
        assertThat(rules("Nine people were seriously injured.")).containsExactly("9 harmed-after");
    }

    @Test
    void theDayMayBeTheOnlyOneOfTheSentenceBefore() {
        assertThat(only("Fire broke out on May 4, 1987. Twelve people died.").day())
                .hasValueSatisfying(day -> assertThat(day).hasToString("1987-05-04"));
        assertThat(only("Fire broke out on May 4, 1987 and on May 9, 1987. Twelve people died.")
                        .day())
                .isEmpty();
        assertThat(only("Fire broke out on May 4, 1987.\n\nTwelve people died.").day())
                .isEmpty();
    }

    @Test
    void whoLaunchedAnAttackIsHeldResponsibleForIt() {
        var toll = only("Hadar answered with air strikes on Belmor that killed 12 people.");
        assertThat(toll.responsible()).contains("Hadar");
        assertThat(toll.place()).contains("Belmor");
        assertThat(only("Hadar was hit by a quake that killed 12 people.").responsible())
                .isEmpty();
    }

    @Test
    void oneNumberForTwoHarmsSaysSo() {
        var toll = only("The wave left 1,080 people dead or missing.");
        assertThat(toll.harm()).isEqualTo(Harm.KILLED);
        assertThat(toll.grounds())
                .contains(new Ground(
                        "harm", Optional.of(new Span(35, 42)), "counted together with this, so fewer may be meant"));
    }

    @Test
    void aRunningCountIsCumulative() {
        assertThat(only("Some 12 people have died since Monday.").cumulative()).isTrue();
        assertThat(only("A crash killed 12 people.").cumulative()).isFalse();
    }

    @Test
    void aPassedNumberIsNoUpperBound() {
        assertThat(only("The death toll topped 200.").figure())
                .isEqualTo(new Figure(200L, null, Qualifier.MORE_THAN, "topped"));
    }

    @Test
    void noTextIsTooStrange() {
        for (var piece : List.of(
                "12 ",
                "killed ",
                "1 killed ",
                "12 people, ",
                "of the ",
                "more than ",
                "hundred ",
                "(",
                "\ud83d\ude00 3 ")) {
            assertThat(TollTable.tolls(piece.repeat(2_000))).isNotNull();
        }
    }

    private static List<String> rules(String text) {
        return TollTable.tolls(text).stream()
                .map(toll -> toll.figure().min() + " " + toll.rule())
                .toList();
    }

    private static Toll only(String text) {
        var tolls = TollTable.tolls(text);
        assertThat(tolls).hasSize(1);
        return tolls.getFirst();
    }

    private static void assertRule(String text, String... rules) {
        assertThat(TollTable.tolls(text).stream().map(Toll::rule)).as(text).containsExactly(rules);
    }

    @Test
    void whoIsFearedDeadIsCountedAtMostAndItSaysSo() {
        assertThat(TollTable.tolls("About 49 sailors are feared dead off Zelva.")
                        .getFirst()
                        .figure())
                .isEqualTo(new Figure(null, 49L, Qualifier.AT_MOST, "feared about"));
    }
}
