package collate.events;

import static collate.db.schema.Tables.CLAIM;
import static collate.testkit.Story.number;
import static org.assertj.core.api.Assertions.assertThat;

import collate.core.claim.Kind;
import collate.testkit.House;
import collate.testkit.OnBothDatabases;
import collate.testkit.Story;
import collate.testkit.TestDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The days of an event say of each article how that one was read. */
@OnBothDatabases
class DayQueriesTest {
    @AutoClose
    private final House house;

    DayQueriesTest(TestDatabase on) {
        house = House.open(on);
    }

    @Test
    void whatBecameOneDateKeepsTheReasonOfEachArticle() {
        var marta = house.signedIn("marta");
        var story = Story.begun(marta);
        story.article("Valley Wire", "2024-10-08", "The old dam above Arden broke on Monday after a week of rain.");
        story.article(
                "Coast Paper", "2024-10-09", "The old dam above Arden broke on 7 October 2024 after a week of rain.");
        house.compared();
        var form = marta.get("/suggestions?dossier=" + story.dossier()).page().expectFirst("form[action$=/judgements]");
        marta.post(
                form.attr("action"),
                "judgement",
                "confirmed",
                "version",
                form.select("input[name=version]").val(),
                "claims",
                form.select("input[name=claims]").val());
        var date = house.sql()
                .fetchSingle(
                        CLAIM,
                        CLAIM.DOSSIER_ID
                                .eq(story.dossier())
                                .and(CLAIM.KIND.eq(Kind.DATE))
                                .and(CLAIM.MERGED_INTO.isNull()))
                .getId();
        var event = marta.post(
                        "/events", "dossier", "" + story.dossier(), "name", "The dam at Arden", "claims", "" + date)
                .location();
        assertThat(number(event)).isPositive();
        var dates = marta.get(event).page().expectFirst("#dates");
        assertThat(dates.select("header .more").text()).isEqualTo("1 date, in 2 places");
        assertThat(dates.select("tr:contains(Valley Wire) [data-l=Because]").text())
                .contains("Monday");
        assertThat(dates.select("tr:contains(Coast Paper) [data-l=Because]").text())
                .isEqualTo("written in full");
    }
}
