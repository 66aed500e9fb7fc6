package collate.db;

import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.EVENT;
import static org.assertj.core.api.Assertions.assertThat;

import collate.testkit.House;
import collate.testkit.OnBothDatabases;
import collate.testkit.TestDatabase;
import java.time.OffsetDateTime;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What counts, and that to ask for it is no way into the table that reads all of it. */
@OnBothDatabases
class StandsTest {
    @AutoClose
    private final House house;

    private final DSLContext sql;

    StandsTest(TestDatabase on) {
        house = House.open(on);
        sql = house.sql();
    }

    @Test
    void claimStandsUnlessItWasWithdrawnOrWentIntoAnother() {
        var all = sql.select(CLAIM.ID).from(CLAIM).orderBy(CLAIM.ID).limit(3).fetch(CLAIM.ID);
        sql.update(CLAIM)
                .set(CLAIM.MERGED_INTO, all.get(2))
                .where(CLAIM.ID.eq(all.get(0)))
                .execute();
        sql.update(CLAIM)
                .set(CLAIM.WITHDRAWN_AT, OffsetDateTime.now(house.clock()))
                .set(CLAIM.WITHDRAWN_WHY, "twice")
                .where(CLAIM.ID.eq(all.get(1)))
                .execute();
        assertThat(sql.select(CLAIM.ID)
                        .from(CLAIM)
                        .where(CLAIM.ID.in(all))
                        .and(Stands.claim())
                        .fetch(CLAIM.ID))
                .containsExactly(all.get(2));
    }

    @Test
    void eventStandsUnlessItWasWithdrawnOrWentIntoAnother() {
        var all = List.of(event("Flood"), event("Flood again"), event("A mistake"));
        sql.update(EVENT)
                .set(EVENT.MERGED_INTO, all.get(0))
                .where(EVENT.ID.eq(all.get(1)))
                .execute();
        sql.update(EVENT)
                .set(EVENT.WITHDRAWN_AT, OffsetDateTime.now(house.clock()))
                .set(EVENT.WITHDRAWN_WHY, "never happened")
                .where(EVENT.ID.eq(all.get(2)))
                .execute();
        assertThat(sql.select(EVENT.ID)
                        .from(EVENT)
                        .where(EVENT.ID.in(all))
                        .and(Stands.event())
                        .fetch(EVENT.ID))
                .containsExactly(all.get(0));
    }

    private long event(String name) {
        return sql.insertInto(EVENT)
                .set(EVENT.DOSSIER_ID, 1L)
                .set(EVENT.NAME, name)
                .set(EVENT.MADE_AT, OffsetDateTime.now(house.clock()))
                .returning(EVENT.ID)
                .fetchSingle(EVENT.ID);
    }

    @Test
    void claimsThatWentIntoNoneAreNotLookedUpAmongThoseThatDid() {
        var page = sql.select(CLAIM.ID)
                .from(CLAIM)
                .where(Stands.claim())
                .orderBy(CLAIM.ID)
                .limit(50);
        assertThat(sql.explain(page).plan()).doesNotContainIgnoringCase("claim_merged");
    }
}
