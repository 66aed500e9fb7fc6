package collate.events;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.FAMILY;
import static collate.db.schema.Tables.TOLL;
import static org.assertj.core.api.Assertions.assertThat;

import collate.testkit.House;
import collate.testkit.OnBothDatabases;
import collate.testkit.Story;
import collate.testkit.TestDatabase;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** An event says whom its figures come from, and leads to where that can be said. */
@OnBothDatabases
class SourcesTest {
    @AutoClose
    private final House house;

    SourcesTest(TestDatabase on) {
        house = House.open(on);
    }

    @Test
    void articlesThatNameNobodyAreToldApartByTheirDaysAndTheirOriginCanBeSet() {
        var marta = house.signedIn("marta");
        var story = Story.begun(marta);
        var first = story.article(
                "Hill Herald", "2024-10-08", "At least 12 people were killed in Arden on 7 October 2024.");
        var then = story.article(
                "Hill Herald", "2024-10-10", "At least 17 people were killed in Arden on 7 October 2024.");
        var link = marta.get("/events?dossier=" + story.dossier())
                .page()
                .select("a:contains(Name this event)")
                .attr("href");
        var claims =
                marta.get(link).page().select("input[name=claims][checked]").eachAttr("value");
        var event = marta.post(
                        "/events", "dossier", "" + story.dossier(), "name", "Flood", "claims", String.join(",", claims))
                .location();
        var unnamed = marta.get(event).page().select("[aria-labelledby=from] li:contains(Not named)");
        assertThat(unnamed.select("a[href=/articles/" + first + "]").text()).isEqualTo("Hill Herald, 8 Oct 2024");
        assertThat(unnamed.select("a[href=/articles/" + then + "]").text()).isEqualTo("Hill Herald, 10 Oct 2024");
        assertThat(unnamed.select("a[href=/articles/" + then + "/origins/new]").text())
                .isEqualTo("set its origin, of Hill Herald, 10 Oct 2024");
    }

    @Test
    void whatIsCountedInTheCountryThatADatelineNamesSharesThePlacesPlot() {
        var marta = house.signedIn("marta");
        var story = Story.begun(marta);
        story.article(
                "Hill Herald",
                "2024-10-08",
                "ARDEN, Velland - At least 34 people were killed in Arden by a flood on 7 October 2024.");
        story.article(
                "Bay News", "2024-10-09", "A flood killed 41 people in Velland on 7 October 2024, the navy said.");
        var claims = house.sql()
                .select(TOLL.CLAIM_ID)
                .from(TOLL)
                .join(CLAIM)
                .on(CLAIM.ID.eq(TOLL.CLAIM_ID))
                .where(CLAIM.DOSSIER_ID.eq(story.dossier()))
                .orderBy(TOLL.CLAIM_ID)
                .fetch(TOLL.CLAIM_ID);
        assertThat(claims).hasSize(2);
        var event = marta.post(
                        "/events",
                        "dossier",
                        "" + story.dossier(),
                        "name",
                        "Flood",
                        "place",
                        "Arden",
                        "claims",
                        claims.getFirst() + "," + claims.getLast())
                .location();
        assertThat(marta.get(event).text())
                .contains("Reported as killed in Arden 2 reports")
                .doesNotContain("another place");
    }

    /** Of a story that has copies, one text of which gives its figure by two bodies. */
    @Test
    void whatOneTextNamesSideBySideIsTwoOriginsWhereverItIsCounted() {
        var marta = house.signedIn("marta");
        var story = Story.begun(marta);
        var article = story.article(
                "Hill Herald",
                "2024-10-08",
                "The navy said 12 people were killed in Arden on 7 October 2024. Boats searched.\n\n"
                        + "Velland's health ministry said 12 people were killed in Arden on 7 October 2024.");
        var sql = house.sql();
        var family = sql.insertInto(FAMILY)
                .set(FAMILY.DOSSIER_ID, story.dossier())
                .set(FAMILY.BASIS, "one wire story")
                .set(FAMILY.MADE_AT, OffsetDateTime.parse("2024-10-08T12:00:00Z"))
                .returning(FAMILY.ID)
                .fetchSingle()
                .getId();
        sql.update(ARTICLE)
                .set(ARTICLE.FAMILY_ID, family)
                .where(ARTICLE.ID.eq(article))
                .execute();
        var tolls = sql.select(APPEARANCE.CLAIM_ID)
                .from(APPEARANCE)
                .join(TOLL)
                .on(TOLL.CLAIM_ID.eq(APPEARANCE.CLAIM_ID))
                .where(APPEARANCE.ARTICLE_ID.eq(article))
                .orderBy(APPEARANCE.SPAN_START)
                .fetch(APPEARANCE.CLAIM_ID);
        assertThat(tolls).hasSize(2);
        var claim = tolls.getFirst();
        sql.update(APPEARANCE)
                .set(APPEARANCE.CLAIM_ID, claim)
                .where(APPEARANCE.CLAIM_ID.in(tolls))
                .execute();
        sql.update(CLAIM)
                .set(CLAIM.MERGED_INTO, claim)
                .where(CLAIM.ID.eq(tolls.getLast()))
                .execute();
        var event = marta.post("/events", "dossier", "" + story.dossier(), "name", "Flood", "claims", "" + claim)
                .location();
        assertThat(marta.get(event).text()).contains("1 article, 2 origins");
        assertThat(marta.get("/claims/" + claim).text()).contains("1 article, 2 origins");
        assertThat(marta.get("/dossiers/" + story.dossier() + "/matrix").text()).contains("1 article, 2 origins");
    }
}
