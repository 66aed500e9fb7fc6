package collate.suggestions;

import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.CLAIM_MERGE;
import static org.assertj.core.api.Assertions.assertThat;

import collate.testkit.TestDatabase;
import collate.testkit.Visitor;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;

/** An archive with two copies of one story, and what is asked at once about them. */
final class Copies implements AutoCloseable {
    static final String WIRE = """
            At least 43 people were killed when the ferry Marenka sank off Port Orlow on 10 March 2025, the Orlow coast guard said.

            The coast guard said 17 people were injured in the sinking off Port Orlow.

            “We heard a crash on the lower deck and then the lights went out for everybody,” Captain Ilse Brandt said.

            Nine people were missing off Port Orlow on Tuesday evening, the harbour office said.

            “The ferry had passed its inspection without any complaint,” Transport Minister Oren Tal told reporters.

            Seven sailors were rescued by a fishing boat before midnight and brought to the old customs house.

            “Nobody told us where the boats were or who would come for us,” passenger Lena Marsh said.""";
    /** A sentence was dropped, a figure corrected. */
    static final String PAPER = WIRE.replace("17 people", "19 people")
            .replace(
                    "Seven sailors were rescued by a fishing boat before midnight and brought to the old customs house.\n\n",
                    "");

    final Archive archive;
    final long wire;
    final long paper;

    Copies(TestDatabase on) {
        archive = new Archive(on);
        wire = archive.article("Valley Wire", "2025-03-12", WIRE);
        paper = archive.article("Coast Paper", "2025-03-12", PAPER);
        archive.house.compared();
    }

    /** One more, which ends in words of its own. */
    long copy(String publisher) {
        var copy = archive.article(
                publisher, "2025-03-12", WIRE + "\n\nThe " + publisher + " has a reporter at the quay.");
        archive.house.compared();
        return copy;
    }

    Document page(Visitor who, String more) {
        return who.get("/suggestions?dossier=" + archive.dossier + more).page();
    }

    Document page() {
        return page(archive.ines, "");
    }

    long family() {
        return archive.sql().fetchSingle(ARTICLE, ARTICLE.ID.eq(wire)).getFamilyId();
    }

    Visitor.Answer answer(Visitor who, String answer, List<String> shown, List<String> ticked) {
        var fields = new ArrayList<>(List.of("answer", answer, "back", "/suggestions?dossier=" + archive.dossier));
        shown.forEach(pair -> fields.addAll(List.of("shown", pair)));
        ticked.forEach(pair -> fields.addAll(List.of("pair", pair)));
        return who.post("/suggestions/copies/" + family() + "/judgements", fields.toArray(String[]::new));
    }

    List<String> pairs() {
        return pairs(page());
    }

    static List<String> pairs(Document page) {
        return page.select("li.sg input[name=pair]").eachAttr("value");
    }

    int merges() {
        return archive.sql().fetchCount(CLAIM_MERGE, CLAIM_MERGE.SPLIT_AT.isNull());
    }

    String notice(Visitor who) {
        return page(who, "").select("[role=status]").text();
    }

    /** As many are shown as the page and each of its links say. */
    void isCountedTruly(String more) {
        var page = page(archive.ines, more);
        var shown = page.select("li.sg").size();
        assertThat(page.select("h1").text()).isEqualTo(shown + (shown == 1 ? " suggestion" : " suggestions"));
        for (var chip : page.select("a.chip")) {
            assertThat(archive.ines.get(chip.attr("href")).page().select("li.sg"))
                    .as(chip.text())
                    .hasSize(Integer.parseInt(chip.select(".n").text()));
        }
    }

    @Override
    public void close() {
        archive.close();
    }
}
