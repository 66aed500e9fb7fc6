package collate.db;

import static collate.db.schema.Tables.DOSSIER;
import static collate.db.schema.Tables.ORIGIN;
import static org.assertj.core.api.Assertions.assertThat;

import collate.testkit.House;
import collate.testkit.OnBothDatabases;
import collate.testkit.Story;
import collate.testkit.TestDatabase;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Whoever holds a row keeps others from changing it, and nobody from naming it. */
@OnBothDatabases
class RowLocksTest {
    @AutoClose
    private final House house;

    RowLocksTest(TestDatabase on) {
        house = House.open(on);
    }

    @Test
    void whatIsHeldCanBeNamedByANewRow() {
        var dossier = Story.begun(house.signedIn("marta")).dossier();
        house.sql().transaction(holding -> {
            holding.dsl()
                    .selectFrom(DOSSIER)
                    .where(DOSSIER.ID.eq(dossier))
                    .forUpdate()
                    .fetchSingle();
            var written = CompletableFuture.supplyAsync(() -> house.sql()
                    .insertInto(ORIGIN)
                    .set(ORIGIN.DOSSIER_ID, dossier)
                    .set(ORIGIN.NAME, "Arden police")
                    .set(ORIGIN.PARTY, false)
                    .execute());
            assertThat(written.get(10, TimeUnit.SECONDS)).isEqualTo(1);
        });
    }

    @Test
    void whatIsHeldIsHeldByOne() {
        var dossier = Story.begun(house.signedIn("marta")).dossier();
        house.sql().transaction(holding -> {
            holding.dsl()
                    .selectFrom(DOSSIER)
                    .where(DOSSIER.ID.eq(dossier))
                    .forUpdate()
                    .fetchSingle();
            var others = CompletableFuture.supplyAsync(() -> house.sql()
                    .transactionResult(tx -> tx.dsl()
                            .selectFrom(DOSSIER)
                            .where(DOSSIER.ID.eq(dossier))
                            .forUpdate()
                            .skipLocked()
                            .fetch()
                            .size()));
            assertThat(others.get(10, TimeUnit.SECONDS)).isZero();
        });
    }
}
