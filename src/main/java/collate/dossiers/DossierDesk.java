package collate.dossiers;

import static collate.db.schema.Tables.DOSSIER;

import collate.claims.NamesDesk;
import collate.core.review.Policy;
import collate.db.Moments;
import collate.record.Actor;
import collate.record.Change;
import collate.record.Recorder;
import java.time.Clock;
import java.util.List;
import org.jooq.DSLContext;

/** Opens dossiers. */
public final class DossierDesk {
    private final DSLContext sql;
    private final Clock clock;
    private final Recorder recorder;
    private final NamesDesk names = new NamesDesk();

    public DossierDesk(DSLContext sql, Clock clock, Recorder recorder) {
        this.sql = sql;
        this.clock = clock;
        this.recorder = recorder;
    }

    /** Whether this house has never had a dossier. */
    public boolean isNone() {
        return !sql.fetchExists(DOSSIER);
    }

    /** The newest dossier of that name, or a new one. */
    public long openOrFind(String name, Actor by) {
        var known = sql.select(DOSSIER.ID)
                .from(DOSSIER)
                .where(DOSSIER.NAME.eq(name))
                .and(DOSSIER.WITHDRAWN_AT.isNull())
                .orderBy(DOSSIER.ID.desc())
                .limit(1)
                .fetchOptional(DOSSIER.ID);
        return known.orElseGet(() -> open(new NewDossier(name, "", Policy.USUAL.signatures(), List.of(), false), by));
    }

    /** Returns its id. */
    public long open(NewDossier dossier, Actor by) {
        return sql.transactionResult(tx -> {
            var id = tx.dsl()
                    .insertInto(DOSSIER)
                    .set(DOSSIER.NAME, dossier.name())
                    .set(DOSSIER.DESCRIPTION, dossier.description())
                    .set(DOSSIER.SIGNATURES, dossier.signatures())
                    .set(DOSSIER.ORIGINS, Policy.USUAL.origins())
                    .set(DOSSIER.BLIND, Policy.USUAL.blind())
                    .set(DOSSIER.SAMPLE, dossier.sample())
                    .set(DOSSIER.CREATED_BY, by.account().orElse(null))
                    .set(DOSSIER.CREATED_AT, Moments.now(clock))
                    .returning(DOSSIER.ID)
                    .fetchSingle()
                    .getId();
            for (var party : dossier.parties()) {
                var origin = names.addOrigin(tx.dsl(), id, party.name(), true);
                party.aliases().forEach(alias -> names.addOriginAlias(tx.dsl(), id, origin, alias));
            }
            recorder.write(tx.dsl(), id, by, Change.of("opened", "dossier", id).to(dossier.name()));
            return id;
        });
    }
}
