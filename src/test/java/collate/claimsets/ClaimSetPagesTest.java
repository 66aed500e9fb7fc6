package collate.claimsets;

import static collate.db.schema.Tables.CLAIM_LINK;
import static org.assertj.core.api.Assertions.assertThat;

import collate.core.review.So;
import collate.db.Sums;
import collate.testkit.House;
import collate.testkit.OnBothDatabases;
import collate.testkit.TestDatabase;
import collate.testkit.Visitor;
import collate.testkit.Visitor.Answer;
import de.siegmar.fastcsv.reader.CsvReader;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From a draft to frozen files that never change. */
@OnBothDatabases
class ClaimSetPagesTest {
    private static final String VERSION_1 = "/claim-sets/1/versions/1";

    @AutoClose
    private final House house;

    private final Visitor marta;
    private final SignedClaims claims;
    private final String first;
    private final String second;
    private final String third;

    ClaimSetPagesTest(TestDatabase on) {
        house = House.open(on);
        marta = house.signedIn("marta");
        claims = new SignedClaims(house);
        first = "" + claims.toll(0);
        second = "" + claims.toll(1);
        third = "" + claims.toll(2);
    }

    @BeforeEach
    void sign() {
        claims.decided(claims.toll(0), So.VERIFIED).decided(claims.toll(1), So.ATTRIBUTED);
    }

    @Test
    void aDraftOffersWhatIsVerifiedUnlessAskedForMore() {
        assertThat(marta.get("/claim-sets/new?dossier=1").body())
                .contains(box(first))
                .doesNotContain(box(second));
        assertThat(marta.get("/claim-sets/new?dossier=1&verdict=attributed").body())
                .contains(box(second))
                .doesNotContain(box(first));
        assertThat(marta.get("/claim-sets/new?dossier=1&verdict=any").body())
                .contains(box(first))
                .contains(box(second))
                .doesNotContain(box(third));
        assertThat(marta.get("/claim-sets/new?dossier=1&kind=QUOTE").body()).contains("No claim fits");
    }

    @Test
    void anEventsClaimsAreChosenAndThoseThatAreNotReadyNamed() {
        var event = marta.post(
                        "/events", "dossier", "1", "name", "All tolls", "claims", first + "," + second + "," + third)
                .location();
        claims.decided(claims.toll(3), So.VERIFIED);
        var link =
                marta.get(event).page().select("a:contains(Add to claim set)").attr("href");
        var draft = marta.get(link).page();
        assertThat(draft.select("input[name=claims][checked]").eachAttr("value"))
                .as("whatever their verdict, and no others")
                .containsExactly(first, second);
        assertThat(draft.expectFirst("#event p").text())
                .isEqualTo("2 of its 3 claims have a verdict and are listed below. 1 is not ready.");
        assertThat(marta.get(link + "&verdict=verified")
                        .page()
                        .expectFirst("#event p")
                        .text())
                .as("what is listed, not what a filter hides")
                .isEqualTo("2 of its 3 claims have a verdict; the filter shows 1 and hides 1. 1 is not ready.");
        assertThat(draft.select("#event details a").eachAttr("href")).containsExactly("/claims/" + third);

        var number = event.replaceAll("\\D", "");
        var nameless = marta.post("/claim-sets", "dossier", "1", "verdict", "any", "event", number, "claims", second);
        assertThat(nameless.status()).isEqualTo(422);
        assertThat(nameless.page().select("#event")).as("the event is kept").hasSize(1);
        assertThat(nameless.page().select("input[name=claims][checked]").eachAttr("value"))
                .containsExactly(second);

        freeze("Kept", "" + claims.toll(3));
        var next = marta.get(link).page().select("#event nav a:contains(Kept)").attr("href");
        assertThat(marta.get(next).page().select("input[name=claims][checked]").eachAttr("value"))
                .as("its own and the event's")
                .containsExactly(first, second, "" + claims.toll(3));
        marta.post(event + "/withdrawals", "withdrawn_why", "A mistake.");
        assertThat(marta.get(link).status()).isEqualTo(404);
    }

    @Test
    void whatAFilterHidesStaysInTheNextVersion() {
        assertThat(freeze("Tolls", first, second).location()).isEqualTo(VERSION_1);
        var set = VERSION_1.replaceAll("/versions.*", "");
        var link = "/claim-sets/new?set=" + set.replaceAll("\\D", "") + "&verdict=verified";
        var draft = marta.get(link);
        assertThat(draft.text()).contains("1 claim of the version before stays in, though the filter hides it.");
        var sent = draft.page().select("#draft input[name=claims]").eachAttr("value");
        assertThat(sent).containsExactlyInAnyOrder(first, second);
        assertThat(marta.get(link.replace("verified", "any")).text()).doesNotContain("the filter hides");
    }

    @Test
    void frozenFilesAreTheSameBytesOnEveryDownloadAndAfterEdits() {
        assertThat(freeze("Tolls", first, second).location()).isEqualTo(VERSION_1);
        var json = marta.get(VERSION_1 + ".json").body();
        var csv = marta.get(VERSION_1 + ".csv").body();
        claims.labelled(claims.toll(0), "Killed: 2, edited since");
        claims.staleReviewOf(claims.toll(1), "later");
        assertThat(marta.get(VERSION_1 + ".json").body()).isEqualTo(json).doesNotContain("edited since");
        assertThat(house.signedIn("ines").get(VERSION_1 + ".csv").body()).isEqualTo(csv);
        assertThat(marta.get(VERSION_1).body()).contains(Sums.sha256(json)).contains(Sums.sha256(csv));
    }

    @Test
    void theSameClaimsFrozenAgainGiveTheSameBytesButForTheNumber() {
        freeze("Tolls", second, first);
        assertThat(marta.post("/claim-sets/1/versions", "claims", first, "claims", second)
                        .status())
                .isEqualTo(303);
        var json = marta.get(VERSION_1 + ".json").body();
        assertThat(marta.get("/claim-sets/1/versions/2.json").body())
                .isEqualTo(json.replaceFirst("\"version\" : 1", "\"version\" : 2"));
    }

    @Test
    void downloadsNameTheFileAndItsChecksum() {
        freeze("Tolls, October", first);
        var answer = marta.get(VERSION_1 + ".json");
        var tag = "\"" + Sums.sha256(answer.body()) + "\"";
        assertThat(answer.response().headers().firstValue("ETag")).contains(tag);
        assertThat(answer.response().headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"tolls-october-v1.json\"");
        assertThat(marta.get(VERSION_1 + ".json", "If-None-Match", tag).status())
                .isEqualTo(304);
    }

    @Test
    void thePageOfAVersionNamesTheClaimsThatChangedSince() {
        freeze("Tolls", first, second);
        assertThat(marta.get(VERSION_1).body()).contains("No claim in it has changed");
        claims.labelled(claims.toll(0), "Killed: 2");
        assertThat(marta.get(VERSION_1).body())
                .contains("1 of its 2 claims have changed since")
                .containsPattern("Claim " + first + ", .*was edited");
    }

    @Test
    void theNextVersionSaysWhatDiffers() {
        freeze("Tolls", first);
        claims.labelled(claims.toll(0), "Killed: 2, corrected");
        marta.post("/claim-sets/1/versions", "claims", first, "claims", second);
        assertThat(marta.get("/claim-sets/1/versions/2").body())
                .contains("Version 1 to version 2")
                .contains("1 added, 1 changed, 0 removed, 0 the same")
                .contains("<ins>Killed: 2, corrected</ins>");
    }

    @Test
    void refusalsStandBesideTheFieldAndLoseNothing() {
        assertThat(refused(freeze("", first))).contains("Name the set").contains("value=\"" + first + "\" checked");
        assertThat(refused(freeze("Kept name")))
                .contains("Choose at least one claim.")
                .contains("Kept name");
        assertThat(refused(freeze("Tolls", first, third))).contains("Claim " + third + " has no verdict any more.");
        freeze("Tolls", first);
        assertThat(refused(freeze("Tolls", second))).contains("This dossier has a set of this name.");
        assertThat(marta.get("/claim-sets").page().select("tbody tr")).hasSize(1);
    }

    @Test
    void reviewersDownloadButDoNotFreeze() {
        freeze("Tolls", first);
        var ines = house.signedIn("ines");
        assertThat(ines.get(VERSION_1 + ".csv").status()).isEqualTo(200);
        var form = ines.post("/claim-sets", "dossier", "1", "name", "Mine", "claims", first);
        assertThat(form.status()).isEqualTo(403);
    }

    @Test
    void theJsonCarriesVerdictsReviewsAndAnchors() {
        claims.staleReviewOf(claims.toll(0), "went stale");
        freeze("Tolls", first);
        var claim = json().path("claims").get(0);
        assertThat(claim.path("verdicts").path("so").asString()).isEqualTo("verified");
        assertThat(claim.path("evidence").size()).as("two gave one link").isEqualTo(1);
        assertThat(claim.path("evidence").get(0).path("url").asString()).isEqualTo("https://example.org/proof");
        assertThat(claim.path("values").has("qualifier")).isTrue();
        assertThat(StreamSupport.stream(claim.path("reviews").spliterator(), false)
                        .map(review -> review.path("reviewer").asString() + ": "
                                + review.path("reasons").asString()))
                .containsExactly("Ines Varga: Read by ines", "Jun Park: Read by jun");
        var appearance = claim.path("appearances").get(0);
        var quote = appearance.path("selector").get(0);
        var position = appearance.path("selector").get(1);
        assertThat(quote.path("type").asString()).isEqualTo("TextQuoteSelector");
        assertThat(position.path("type").asString()).isEqualTo("TextPositionSelector");
        var exact = quote.path("exact").asString();
        assertThat(position.path("end").asInt() - position.path("start").asInt())
                .isEqualTo(exact.codePointCount(0, exact.length()));
        assertThat(exact).contains(appearance.path("value").path("words").asString());
        assertThat(appearance.path("article").path("capture_sha256").asString()).hasSize(64);
    }

    @Test
    void theCsvHasOneRowAClaimAndRunsNoFormula() {
        claims.labelled(claims.toll(0), "=HYPERLINK(\"https://example.org\")");
        freeze("@sum", first, second);
        var csv = marta.get(VERSION_1 + ".csv").body();
        assertThat(csv).startsWith("\uFEFFset,set_version,claim,");
        var rows =
                CsvReader.builder().ofNamedCsvRecord(csv.substring(1)).stream().toList();
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst().getField("set")).isEqualTo("'@sum");
        assertThat(rows.getFirst().getField("label")).isEqualTo("'=HYPERLINK(\"https://example.org\")");
        assertThat(rows.getFirst().getField("said")).isEqualTo("said");
        assertThat(rows.getFirst().getField("so")).isEqualTo("verified");
        assertThat(rows.get(1).getField("so")).isEqualTo("attributed");
    }

    @Test
    void theCsvGivesEachLinkToArticlesSourcesAndOtherClaims() {
        house.sql()
                .insertInto(CLAIM_LINK)
                .set(CLAIM_LINK.FROM_CLAIM, claims.toll(0))
                .set(CLAIM_LINK.TO_CLAIM, claims.toll(1))
                .set(CLAIM_LINK.FROM_NOW, claims.toll(0))
                .set(CLAIM_LINK.TO_NOW, claims.toll(1))
                .set(CLAIM_LINK.RELATION, "SUPERSEDES")
                .set(CLAIM_LINK.JUDGEMENT, "CONFIRMED")
                .set(CLAIM_LINK.JUDGED_BY, 1L)
                .set(CLAIM_LINK.JUDGED_AT, OffsetDateTime.of(2024, 11, 3, 9, 0, 0, 0, ZoneOffset.UTC))
                .execute();
        freeze("Tolls", first, second);
        var url = json().path("claims")
                .get(0)
                .path("appearances")
                .get(0)
                .path("article")
                .path("url")
                .asString();
        var rows = CsvReader.builder()
                .ofNamedCsvRecord(marta.get(VERSION_1 + ".csv").body().substring(1))
                .stream()
                .toList();
        assertThat(rows.getFirst().getField("urls")).startsWith("https://").contains(url);
        assertThat(rows.getFirst().getField("evidence")).isEqualTo("supports: https://example.org/proof");
        assertThat(rows.getFirst().getField("links"))
                .isEqualTo("supersedes claim " + second + ": " + rows.get(1).getField("label"));
        assertThat(rows.get(1).getField("links"))
                .isEqualTo(
                        "superseded by claim " + first + ": " + rows.getFirst().getField("label"));
    }

    private JsonNode json() {
        return JsonMapper.builder()
                .build()
                .readTree(marta.get(VERSION_1 + ".json").body());
    }

    private Answer freeze(String name, String... members) {
        var fields = new String[4 + 2 * members.length];
        fields[0] = "dossier";
        fields[1] = "1";
        fields[2] = "name";
        fields[3] = name;
        for (var i = 0; i < members.length; i++) {
            fields[4 + 2 * i] = "claims";
            fields[5 + 2 * i] = members[i];
        }
        return marta.post("/claim-sets", fields);
    }

    private static String refused(Answer answer) {
        assertThat(answer.status()).isEqualTo(422);
        return answer.body();
    }

    private static String box(String claim) {
        return "name=\"claims\" value=\"" + claim + "\"";
    }
}
