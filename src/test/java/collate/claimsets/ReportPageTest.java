package collate.claimsets;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.CLAIM;
import static org.assertj.core.api.Assertions.assertThat;

import collate.core.claim.Kind;
import collate.core.review.So;
import collate.testkit.House;
import collate.testkit.OnBothDatabases;
import collate.testkit.TestDatabase;
import collate.testkit.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A frozen version as a document to hand on. */
@OnBothDatabases
class ReportPageTest {
    private static final String REPORT = "/claim-sets/1/versions/1/report";

    @AutoClose
    private final House house;

    private final Visitor marta;
    private final SignedClaims claims;
    private final long toll;
    private final long other;

    ReportPageTest(TestDatabase on) {
        house = House.open(on);
        marta = house.signedIn("marta");
        claims = new SignedClaims(house);
        toll = claims.toll(0);
        other = claims.toll(1);
        claims.decided(toll, So.VERIFIED).decided(other, So.ATTRIBUTED);
    }

    private Document report(long... members) {
        var fields = new String[4 + 2 * members.length];
        fields[0] = "dossier";
        fields[1] = "1";
        fields[2] = "name";
        fields[3] = "What is sure";
        for (var i = 0; i < members.length; i++) {
            fields[4 + 2 * i] = "claims";
            fields[5 + 2 * i] = "" + members[i];
        }
        assertThat(marta.post("/claim-sets", fields).status()).isEqualTo(303);
        return marta.get(REPORT).page();
    }

    @Test
    void saysOfEachClaimItsWordsItsSourcesItsReasonsAndWhoSigned() {
        var page = report(toll, other);
        assertThat(page.select(".entry")).hasSize(2);
        var entry = page.expectFirst(".entry");
        assertThat(entry.select(".tag").eachText()).containsExactly("Said", "Verified");
        var words = house.sql()
                .select(APPEARANCE.EXACT)
                .from(APPEARANCE)
                .where(APPEARANCE.CLAIM_ID.eq(toll))
                .fetch()
                .getFirst()
                .value1();
        assertThat(entry.expectFirst("blockquote").text())
                .isEqualTo(words.strip().replaceAll("\\s+", " "));
        assertThat(entry.text())
                .contains("Ines Varga: Read by ines")
                .contains("Signed by Ines Varga and Jun Park.")
                .contains("Supports: link")
                .containsPattern("1 article, \\d origins?");
        assertThat(page.select(".entry sup a").eachAttr("href"))
                .as("each leads to a source that is listed")
                .isNotEmpty()
                .allSatisfy(to -> assertThat(page.select(to)).hasSize(1));
        assertThat(page.select("ol.notes li a.url").eachText()).containsOnlyOnce("https://example.org/proof");
    }

    @Test
    void saysWhatTheFrozenFileSaysWhateverBecameOfTheClaim() {
        var before = report(toll, other).expectFirst("article").text();
        claims.labelled(toll, "Quite another label");
        assertThat(marta.get(REPORT).page().expectFirst("article").text()).isEqualTo(before);
    }

    @Test
    void namesAClaimThatContradictsByItsNumberHereOrByItsLabel() {
        var form = marta.get("/claims/" + toll + "/links/new?other=" + other).page();
        marta.post(
                "/claims/" + toll + "/links",
                "other",
                "" + other,
                "claims",
                form.expectFirst("[name=claims]").attr("value"),
                "relation",
                "contradicts",
                "why",
                "Both count the same night");
        var both = report(toll, other);
        assertThat(both.select(".entry p:contains(Contradicts)").eachText())
                .containsExactly("Contradicts 2.", "Contradicts 1.");
        var label = house.sql()
                .select(CLAIM.LABEL)
                .from(CLAIM)
                .where(CLAIM.ID.eq(other))
                .fetchSingle()
                .value1();
        marta.post("/claim-sets", "dossier", "1", "name", "One", "claims", "" + toll);
        assertThat(marta.get("/claim-sets/2/versions/1/report").text())
                .contains("Contradicts " + label + ", which is not in this version.");
    }

    @Test
    void putsTollsOfOnePlaceAndQuotesOfOneSpeakerTogether() {
        var quote = house.sql()
                .select(CLAIM.ID)
                .from(CLAIM)
                .where(CLAIM.KIND.eq(Kind.QUOTE))
                .orderBy(CLAIM.ID)
                .fetch()
                .getFirst()
                .value1();
        claims.decided(quote, So.NOT_CHECKABLE);
        var page = report(quote, toll, other);
        assertThat(page.expectFirst(".report h2").text()).startsWith("Killed, ");
        assertThat(page.select(".report h2").eachText()).anyMatch(title -> title.startsWith("Said by "));
        assertThat(page.select(".entry .n").eachText()).containsExactly("1", "2", "3");
    }

    @Test
    void hasItsNumberAndChecksumAtTheFootOfEachPrintedPage() {
        var page = report(toll);
        var style = page.expectFirst("main link[rel=stylesheet]").attr("href");
        var sum = page.select("dd.mono").text().replace("sha256 ", "");
        var answer = marta.get(style);
        assertThat(answer.response().headers().firstValue("Content-Type").orElse(""))
                .startsWith("text/css");
        assertThat(answer.body()).contains("Claim set 1, version 1 · sha256 " + sum.substring(0, 8) + "…");
    }

    @Test
    void isNowhereForAVersionThatIsNot() {
        report(toll);
        assertThat(marta.get("/claim-sets/1/versions/7/report").status()).isEqualTo(404);
        assertThat(marta.get("/claim-sets/1/versions/1.csv/report").status()).isEqualTo(404);
        assertThat(marta.get("/claim-sets/9/versions/1/foot.css").status()).isEqualTo(404);
    }
}
