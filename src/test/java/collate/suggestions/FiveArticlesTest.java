package collate.suggestions;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.SUGGESTION;
import static org.assertj.core.api.Assertions.assertThat;

import collate.core.claim.Kind;
import collate.core.compare.pair.Relation;
import collate.testkit.OnBothDatabases;
import collate.testkit.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Articles as a war brings them: one call in two translations, a look-alike a week before, figures loose and close. */
@OnBothDatabases
class FiveArticlesTest {
    private static final String EARLIER = """
            ARDEN – The foreign minister of Solvia met her Taviran colleague on Monday.

            “It is imperative that the locks be opened, that both banks be heard and that a crossing be set up to avoid a further food shortage,” \
            Foreign Minister Mira Sandoval told Pavel Orlo, according to a transcript of the meeting.""";
    private static final String WEEKLY = """
            Solvian Foreign Minister Mira Sandoval said that the river must stay open.

            “Every nation has the right to protect its harvest but should respect the river treaty and spare the fishermen,” Sandoval told her \
            Brennish counterpart Jonas Brandt by telephone on Monday, according to a statement by the Solvian Foreign Ministry. \
            “It is imperative to avoid a further escalation at the river that could bring a worse food shortage.”

            Weeks before, Sandoval said that the guards of Brennia “have gone beyond the protection of a harvest.”

            The raid by the Hill Front on Oct. 7 killed 1,400 people, many of them civilians.

            Brennia answered with shelling of the Lower Valley that has killed thousands.

            There is still a danger that the dam above Arden breaks, engineer Tilda Rask said.

            "There is still a danger that the dam above Arden breaks," engineer Tilda Rask said.

            "There is still a danger that the dam above Arden breaks," engineer Tilda Rask said.""";
    private static final String DAILY = """
            ARDEN: Solvia spoke to Brennia on Tuesday (Oct 24) for the first time since the raid.

            “All nations have the right to protect their harvest,” Foreign Minister Mira Sandoval told Brennish Foreign Minister Jonas Brandt, \
            according to a foreign ministry readout.

            Hill Front fighters crossed the river on Oct 7, and killed at least 1,400 people, mostly civilians, according to Brennish officials. \
            Brennia says around 1,500 Hill Front fighters were killed in the fighting.

            More than 5,000 people, mainly civilians, have been killed across the Lower Valley in the shelling, according to the valley's health ministry.

            “The most urgent task now is to keep the river from escalating further and from bringing a graver shortage of food,” \
            Foreign Minister Sandoval told Brandt.""";

    @AutoClose
    private final Archive archive;

    private final long earlier;
    private final long weekly;
    private final long daily;

    FiveArticlesTest(TestDatabase on) {
        archive = new Archive(on);
        earlier = archive.article("Harbour Wire", "2023-10-16", EARLIER);
        weekly = archive.article("The Weekly", "2023-10-24", WEEKLY);
        daily = archive.article("The Daily", "2023-10-24", DAILY);
        archive.house.compared();
    }

    @Test
    void theDossierAsksFirstWhatItsReasonsDecideAndLastWhatTheyDoNot() {
        var page = archive.ines.get("/suggestions?dossier=" + archive.dossier).page();
        var asked = page.select("li.sg").stream()
                .map(one -> one.select(".sg-q").text())
                .toList();
        var wanted = List.of(
                place(asked, "Every nation", "All nations"),
                place(asked, "It is imperative to avoid", "most urgent task"),
                place(asked, "killed 1,400", "at least 1,400"),
                place(asked, "killed thousands", "5,000"));
        assertThat(asked.subList(0, 2))
                .allMatch(text -> text.contains("imperative to avoid") || text.contains("Every nation"));
        var undecided = page.select("li.sg").stream()
                .map(one -> one.select(".reasons").text().contains("nothing here decides it"))
                .toList();
        var firstUndecided = undecided.indexOf(true) < 0 ? asked.size() : undecided.indexOf(true);
        assertThat(undecided.subList(firstUndecided, asked.size())).doesNotContain(false);
        assertThat(wanted).allMatch(place -> place < firstUndecided).allMatch(place -> place < 6);
        assertThat(undecided).as("the story has one that nothing decides").contains(true);
        assertThat(asked).noneMatch(text -> text.contains("There is still a danger"));
    }

    private static int place(List<String> asked, String one, String other) {
        for (var i = 0; i < asked.size(); i++) {
            if (asked.get(i).contains(one) && asked.get(i).contains(other)) {
                return i;
            }
        }
        throw new AssertionError("not asked: " + one + ", " + other + " of " + asked);
    }

    /** The other claims that are asked about with it, the likeliest first. */
    private List<Long> asked(long claim) {
        return archive.sql()
                .selectFrom(SUGGESTION)
                .where(SUGGESTION.FROM_CLAIM.eq(claim).or(SUGGESTION.TO_CLAIM.eq(claim)))
                .orderBy(SUGGESTION.STRENGTH.desc(), SUGGESTION.ID)
                .fetch(row -> row.getFromClaim() == claim ? row.getToClaim() : row.getFromClaim());
    }

    @Test
    void twoRenderingsOfOneSentenceComeFirst() {
        var every = archive.claim(weekly, Kind.QUOTE, "Every nation");
        var all = archive.claim(daily, Kind.QUOTE, "All nations");
        assertThat(asked(every)).first().isEqualTo(all);
        assertThat(archive.between(every, all, Relation.SAME).getReasons())
                .contains("+ same speaker: Mira Sandoval")
                .contains("+ same addressee: Jonas Brandt")
                .contains("+ reported on the same day: 24 Oct 2023");
    }

    @Test
    void anotherTranslationComesBeforeTheLookAlike() {
        var imperative = archive.claim(weekly, Kind.QUOTE, "It is imperative");
        var urgent = archive.claim(daily, Kind.QUOTE, "most urgent task");
        var lookAlike = archive.claim(earlier, Kind.QUOTE, "It is imperative");
        assertThat(asked(imperative).subList(0, 2))
                .as("both parts of the utterance find their renderings")
                .contains(urgent);
        archive.between(imperative, urgent, Relation.SAME);
        assertThat(archive.between(imperative, lookAlike).map(row -> row.getRelation()))
                .as("it may be shown as another occasion, never as the same")
                .isNotEqualTo(java.util.Optional.of(Relation.SAME));
    }

    @Test
    void figuresAreComparedByWhatTheyCount() {
        var exact = archive.claim(weekly, Kind.TOLL, "1,400");
        var atLeast = archive.claim(daily, Kind.TOLL, "at least 1,400");
        var thousands = archive.claim(weekly, Kind.TOLL, "thousands");
        var over5000 = archive.claim(daily, Kind.TOLL, "5,000");
        var fighters = archive.claim(daily, Kind.TOLL, "1,500");
        assertThat(asked(exact)).first().isEqualTo(atLeast);
        assertThat(archive.between(exact, atLeast, Relation.SUPPORTS).getReasons())
                .contains("+ both may hold: 1,400 lies within at least 1,400");
        assertThat(asked(thousands)).first().isEqualTo(over5000);
        assertThat(archive.between(thousands, over5000, Relation.COMPATIBLE).getReasons())
                .contains("+ both may hold: more than 5,000 lies within thousands");
        assertThat(archive.between(exact, fighters, Relation.CONTEXT).getReasons())
                .contains("- other population: “people, many of them civilians”, “Hill Front fighters”");
    }

    @Test
    void theSamePassageTwiceInOneArticleIsOneClaim() {
        var claim = archive.claim(weekly, Kind.QUOTE, "\"There is still a danger");
        assertThat(archive.sql().fetchCount(APPEARANCE, APPEARANCE.CLAIM_ID.eq(claim)))
                .as("reported once, quoted twice")
                .isEqualTo(3);
        assertThat(archive.ines.get("/claims/" + claim).text())
                .contains("“There is still a danger that the dam above Arden breaks”")
                .contains("1 article, no origin named")
                .contains("also in this article: counted once");
    }

    @Test
    void thePageAsksWithReasonsAndTheClaimPageGroupsThem() {
        var page = archive.ines.get("/suggestions?dossier=" + archive.dossier);
        assertThat(page.page().select("li.sg h2").eachText())
                .contains(
                        "The same quote, two renderings?",
                        "Does one of these figures support the other?",
                        "May both hold?");
        assertThat(page.page().select("li.sg[aria-current] button kbd").eachText())
                .containsExactly("1", "2", "3");
        assertThat(page.page().select("li.sg .w.d").text())
                .as("other words are marked")
                .contains("Every");
        var quotes = archive.ines.get("/suggestions?dossier=" + archive.dossier + "&kind=toll&relation=context");
        assertThat(quotes.page().select("li.sg h2").eachText())
                .isNotEmpty()
                .allMatch(heading -> heading.startsWith("Not comparable"));

        var exact = archive.claim(weekly, Kind.TOLL, "1,400");
        var related = archive.ines.get("/claims/" + exact).page().select("#related");
        assertThat(related.select("h3").eachText()).contains("May both hold", "Not comparable, and why");
        assertThat(related.select(".reasons .against").text()).contains("other population");
        assertThat(related.select("button[name=judgement]").eachText()).contains("Yes, supports", "No", "Unsure");
    }
}
