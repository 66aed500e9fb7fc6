package collate.suggestions;

import static collate.db.schema.Tables.ORIGIN;
import static org.assertj.core.api.Assertions.assertThat;

import collate.testkit.OnBothDatabases;
import collate.testkit.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** In which order a dossier asks: a copied story, a third article that differs from it, and a fourth of the next day. */
@OnBothDatabases
class UrgencyTest {
    private static final String UNION = "31 people were injured";
    private static final String FIREMEN = "Twelve people were missing";
    private static final String DIFFERS = """
            Fog lay over the quay of Port Orlow all morning while relatives waited for news behind a rope.

            The Orlow dockers' union said %s in the sinking off Port Orlow.

            A priest read out names that he had been given by a clerk, and a band of pupils sang.

            %s off Port Orlow on Tuesday evening, the Orlow fire service said.

            The ferry Marenka sank off Port Orlow on 10 March 2025 in a calm sea.

            Divers asked for lamps and for another boat, and were promised both by nightfall.

            Passenger Lena Marsh said that “nobody told us where the boats were or who was coming for us”.

            The owners of the ferry did not pick up the telephone on Wednesday.""".formatted(UNION, FIREMEN);
    private static final String REVISES = """
            The Orlow coast guard now says that 58 people were killed when the ferry Marenka sank off Port Orlow on 10 March 2025.""";

    @AutoClose
    private final Copies copies;

    private final Archive archive;

    UrgencyTest(TestDatabase on) {
        copies = new Copies(on);
        archive = copies.archive;
        archive.article("Harbour Herald", "2025-03-12", DIFFERS);
        archive.article("Hill Herald", "2025-03-14", REVISES);
        archive.house.compared();
    }

    private static final Map<String, String> ASKED = Map.of(
            "Do these figures contradict each other?", "contradicted",
            "Does the first supersede the second?", "revised",
            "The same quote, two renderings?", "told twice",
            "The same figure?", "told twice",
            "Does one of these figures support the other?", "told twice",
            "May both hold?", "told twice");

    /** What one asks, and of which articles. */
    private static String what(Element question) {
        if (question.select(".cps").hasText()) {
            return "copies";
        }
        if (question.select("h2").text().contains("day")) {
            return "dates";
        }
        var ofCopies = question.select(".sg-q").text();
        return ofCopies.contains("Valley Wire") && ofCopies.contains("Coast Paper")
                ? "in a copy"
                : ASKED.getOrDefault(
                        question.select("h2").text(), question.select("h2").text());
    }

    private static List<String> order(Document page) {
        var all = new ArrayList<String>();
        for (var question : page.select("li.sg")) {
            var what = what(question);
            if (all.isEmpty() || !all.getLast().equals(what)) {
                all.add(what);
            }
        }
        return all;
    }

    @Test
    void whatContradictsComesFirstAndWhatCopiesRepeatLast() {
        assertThat(order(copies.page())).containsExactly("contradicted", "revised", "in a copy", "copies", "dates");
        assertThat(copies.page().select("li.sg[aria-current]").text()).contains("contradict");
        copies.isCountedTruly("");
        copies.isCountedTruly("&alike=yes");
        assertThat(copies.page().select("li.sg header .mono").eachText().stream()
                        .map(number -> number.replaceFirst(" of .*", "")))
                .as("numbered as they stand")
                .isEqualTo(java.util.stream.IntStream.rangeClosed(
                                1, copies.page().select("li.sg").size())
                        .mapToObj(Integer::toString)
                        .toList());
    }

    @Test
    void aPartyThatIsContradictedComesBeforeAllOthers() {
        var isUnion = contradictions().getFirst().contains(FIREMEN);
        var body = isUnion ? "%dockers%" : "%fire service%";
        var party =
                archive.sql().fetchSingle(ORIGIN, ORIGIN.NAME.like(body).and(ORIGIN.DOSSIER_ID.eq(archive.dossier)));
        archive.marta.post(
                "/origins/" + party.getId() + "/parties", "seen", "no", "party", "yes", "party_why", "It sues.");
        assertThat(contradictions().getFirst()).contains(isUnion ? UNION : FIREMEN);
    }

    private List<String> contradictions() {
        return copies.page().select("li.sg:has(h2:contains(contradict))").stream()
                .map(one -> one.select(".sg-q").text())
                .filter(words -> words.contains(UNION) || words.contains(FIREMEN))
                .toList();
    }

    @Test
    void ofAClaimAndItsCopyOneIsAskedAboutUntilWhetherTheyAreOneIsAnswered() {
        assertThat(asked("Twelve people were missing", "Nine people were missing"))
                .isEqualTo(1);
        assertThat(copies.page(archive.ines, "&alike=yes").select("li.sg").eachText().stream()
                        .filter(words -> words.contains("Twelve people were missing")))
                .hasSize(2);
        assertThat(copies.page().text()).contains("more questions ask what one that is asked or answered asks");
        var pairs = copies.pairs();
        copies.answer(archive.ines, "alone", pairs, pairs);
        archive.house.compared();
        assertThat(asked("Twelve people were missing", "Nine people were missing"))
                .as("whoever wants the pairs asked one by one thinks that they differ")
                .isEqualTo(2);
    }

    private long asked(String here, String there) {
        return copies.page().select("li.sg .sg-q").eachText().stream()
                .filter(words -> words.contains(here) && words.contains(there))
                .count();
    }

    @Test
    void copiesBeginOnThePageOnWhichWhatIsMoreUrgentEnds() {
        for (var day = 0; day < 12; day++) {
            archive.article(
                    "Paper " + day,
                    "2025-03-12",
                    "The "
                            + List.of(
                                            "Amber", "Birch", "Cedar", "Delta", "Elder", "Falcon", "Garnet", "Hazel",
                                            "Indigo", "Jasper", "Kestrel", "Linden")
                                    .get(day)
                            + " Relief Fund said " + (40 + 3 * day)
                            + " people were injured in the sinking off Port Orlow.");
        }
        archive.house.compared();
        var first = copies.page();
        assertThat(first.select("li.sg")).hasSize(SuggestionsPage.ROWS);
        assertThat(order(first)).doesNotContain("copies", "dates");
        var page = first;
        var pages = new ArrayList<String>();
        while (!page.select("a[rel=next]").isEmpty() && pages.size() < 20) {
            page = archive.ines.get(page.select("a[rel=next]").attr("href")).page();
            pages.addAll(order(page));
        }
        assertThat(pages.stream().filter("copies"::equals)).hasSize(1);
        assertThat(pages.indexOf("copies")).isGreaterThan(pages.lastIndexOf("contradicted"));
        assertThat(pages.getLast()).isEqualTo("dates");
    }
}
