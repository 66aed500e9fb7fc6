package collate.origins;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.ORIGIN;

import collate.claims.DueDesk;
import collate.db.Stands;
import collate.db.schema.tables.records.OriginRecord;
import collate.record.Actor;
import collate.record.Change;
import collate.record.Recorder;
import collate.reviews.RecheckDesk;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jooq.Result;

/** Takes a person's word on whom articles mean that name a body without its place. */
final class PlacesDesk {
    private final DSLContext sql;
    private final Recorder recorder;
    private final RecheckDesk recheck;
    private final ChoiceDesk choices = new ChoiceDesk();

    PlacesDesk(DSLContext sql, Clock clock, Recorder recorder) {
        this.sql = sql;
        this.recorder = recorder;
        this.recheck = new RecheckDesk(clock, recorder);
    }

    /** For all places of these articles that {@linkplain TellingQueries#isNamed name it themselves}. */
    Outcome set(long origin, List<Long> articles, ChoiceDesk.Choice choice, Actor by) {
        return sql.transactionResult(tx -> {
            var from = held(tx.dsl(), origin);
            if (from.isEmpty()) {
                return new Outcome.Overtaken();
            }
            var dossier = from.get().getDossierId();
            var places = places(tx.dsl(), origin, articles);
            if (places.isEmpty()) {
                return new Outcome.Overtaken();
            }
            var chosen = choices.chosen(tx.dsl(), dossier, choice);
            if (chosen.isEmpty() || chosen.get().id() == origin) {
                return ChoiceDesk.UNKNOWN;
            }
            tx.dsl()
                    .update(APPEARANCE)
                    .set(APPEARANCE.ORIGIN_ID, chosen.get().id())
                    .set(APPEARANCE.ORIGIN_BASIS, choice.basis(by))
                    .set(APPEARANCE.ORIGIN_SET_BY, by.account().orElse(null))
                    .where(APPEARANCE.ID.in(places.getValues(APPEARANCE.ID)))
                    .execute();
            var claims = new TreeMap<Long, Set<Long>>();
            places.forEach(row ->
                    claims.computeIfAbsent(row.value2(), _ -> new TreeSet<>()).add(row.value3()));
            claims.forEach((claim, where) -> {
                ChoiceDesk.ground(tx.dsl(), claim, chosen.get(), choice, by);
                where.forEach(article -> {
                    var change = Change.of("edited", "claim", claim)
                            .value(
                                    "origin in article " + article,
                                    from.get().getName(),
                                    chosen.get().name());
                    recorder.write(tx.dsl(), dossier, by, change.because(choice.why()));
                });
            });
            DueDesk.dueOfOrigins(tx.dsl(), List.of(origin));
            DueDesk.due(tx.dsl(), claims.keySet());
            var what = "its origin was set to “" + chosen.get().name() + "”";
            return new Outcome.Done(origin, recheck.recheck(tx.dsl(), claims.keySet(), what, by));
        });
    }

    private static Optional<OriginRecord> held(DSLContext tx, long origin) {
        return tx.selectFrom(ORIGIN)
                .where(ORIGIN.ID.eq(origin))
                .and(ORIGIN.MERGED_INTO.isNull())
                .forUpdate()
                .fetchOptional();
    }

    private static Result<Record3<Long, Long, Long>> places(DSLContext tx, long origin, List<Long> articles) {
        var which = TellingQueries.isNamed(origin).and(APPEARANCE.ARTICLE_ID.in(articles));
        tx.select(APPEARANCE.ID)
                .from(APPEARANCE)
                .where(which)
                .orderBy(APPEARANCE.ID)
                .forUpdate()
                .fetch();
        return tx.select(APPEARANCE.ID, APPEARANCE.CLAIM_ID, APPEARANCE.ARTICLE_ID)
                .from(APPEARANCE)
                .join(CLAIM)
                .on(CLAIM.ID.eq(APPEARANCE.CLAIM_ID))
                .where(which)
                .and(Stands.claim())
                .fetch();
    }
}
