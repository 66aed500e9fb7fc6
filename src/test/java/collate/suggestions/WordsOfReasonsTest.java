package collate.suggestions;

import static org.assertj.core.api.Assertions.assertThat;

import collate.core.claim.Kind;
import collate.core.compare.pair.Relation;
import collate.testkit.OnBothDatabases;
import collate.testkit.TestDatabase;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A question about claims that became one shows the words that its reasons speak of. */
@OnBothDatabases
class WordsOfReasonsTest {
    @AutoClose
    private final Archive archive;

    WordsOfReasonsTest(TestDatabase on) {
        archive = new Archive(on);
    }

    private long claim(String publisher, Kind kind, String words, String text) {
        var article = archive.article(publisher, "2024-10-09", text);
        archive.house.compared();
        return archive.claim(article, kind, words);
    }

    private long quote(String publisher, String words) {
        return claim(publisher, Kind.QUOTE, "rebuild", "“" + words + ",” Mayor Tilda Rask said on 8 October 2024.");
    }

    /** What the page of a claim shows of another. */
    private Element shown(long on, long other) {
        return archive.ines.get("/claims/" + on).page().select("#related .sg-row").stream()
                .filter(row -> row.text().contains("Claim " + other))
                .findFirst()
                .orElseThrow();
    }

    private void merge(long one, long other) {
        archive.judge(archive.marta, archive.between(one, other, Relation.SAME), "confirmed");
        archive.house.compared();
    }

    @Test
    void ofAFigureTheWordsFromWhichItWasRead() {
        var kept = claim(
                "Valley Wire",
                Kind.TOLL,
                "1,400",
                "Officials of the valley said 1,400 people were killed in Arden on 7 October 2024.");
        var merged = claim(
                "Hill Herald",
                Kind.TOLL,
                "1,400",
                "The death toll of the flood in Arden stands at 1,400 people killed on 7 October 2024, the valley’s officials said.");
        var other = claim(
                "Coast Paper",
                Kind.TOLL,
                "900",
                "The death toll of the flood in Arden stands at 900 people killed on 7 October 2024, the coast guard said.");
        merge(kept, merged);
        assertThat(shown(other, kept).text())
                .contains("Contradicts, suggested", "Valley Wire")
                .doesNotContain("Hill Herald");
    }

    @Test
    void whatWasAnsweredOfAQuoteKeepsItsWordsWhenAnotherBecomesOneWithIt() {
        var kept = quote(
                "Valley Wire",
                "We will rebuild every house on the northern bank before winter, with the help of the army");
        var merged = quote(
                "Hill Herald",
                "We shall rebuild every house on the northern bank before winter, with money of the land");
        var other = quote(
                "Coast Paper",
                "We shall rebuild every house on the northern bank before winter, with money of the state");
        archive.judge(archive.ines, archive.between(kept, other, Relation.SAME), "rejected");
        merge(kept, merged);
        assertThat(shown(other, kept).text())
                .contains("Same claim, rejected", "wording 0.70 alike", "with the help of the army", "Valley Wire")
                .doesNotContain("Hill Herald");
    }

    @Test
    void whatWasAnsweredOfAQuoteKeepsItsWordsWhenItGoesIntoAnother() {
        var kept = quote(
                "Hill Herald",
                "We shall rebuild every house on the northern bank before winter, with money of the land");
        var merged = quote(
                "Valley Wire",
                "We will rebuild every house on the northern bank before winter, with the help of the army");
        var other = quote(
                "Coast Paper",
                "We shall rebuild every house on the northern bank before winter, with money of the state");
        archive.judge(archive.ines, archive.between(merged, other, Relation.SAME), "rejected");
        merge(kept, merged);
        assertThat(shown(other, kept).text())
                .contains("Same claim, rejected", "wording 0.70 alike", "with the help of the army", "Valley Wire")
                .doesNotContain("Hill Herald");
    }
}
