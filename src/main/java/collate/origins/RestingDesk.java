package collate.origins;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.CLAIM;

import collate.claims.DueDesk;
import collate.db.Stands;
import collate.record.Actor;
import collate.record.Change;
import collate.record.Recorder;
import collate.reviews.RecheckDesk;
import java.time.Clock;
import java.util.List;
import org.jooq.DSLContext;

/** Takes a person's word on what an article, or one place in it, rests on. */
final class RestingDesk {
    private final DSLContext sql;
    private final Recorder recorder;
    private final RecheckDesk recheck;
    private final ChoiceDesk choices = new ChoiceDesk();

    RestingDesk(DSLContext sql, Clock clock, Recorder recorder) {
        this.sql = sql;
        this.recorder = recorder;
        this.recheck = new RecheckDesk(clock, recorder);
    }

    Outcome setForAppearance(long appearance, ChoiceDesk.Choice choice, Actor by) {
        return sql.transactionResult(tx -> {
            var place = tx.dsl()
                    .select(APPEARANCE.CLAIM_ID, APPEARANCE.ARTICLE_ID, APPEARANCE.ORIGIN_ID, CLAIM.DOSSIER_ID)
                    .from(APPEARANCE)
                    .join(CLAIM)
                    .on(CLAIM.ID.eq(APPEARANCE.CLAIM_ID))
                    .where(APPEARANCE.ID.eq(appearance))
                    .and(Stands.claim())
                    .fetchOptional();
            if (place.isEmpty()) {
                return new Outcome.Overtaken();
            }
            var claim = place.get().value1();
            var dossier = place.get().value4();
            var chosen = choices.chosen(tx.dsl(), dossier, choice);
            if (chosen.isEmpty()) {
                return ChoiceDesk.UNKNOWN;
            }
            var origin = chosen.get().id();
            tx.dsl()
                    .update(APPEARANCE)
                    .set(APPEARANCE.ORIGIN_ID, origin)
                    .set(APPEARANCE.ORIGIN_BASIS, choice.basis(by))
                    .set(APPEARANCE.ORIGIN_SET_BY, by.account().orElse(null))
                    .where(APPEARANCE.ID.eq(appearance))
                    .execute();
            ChoiceDesk.ground(tx.dsl(), claim, chosen.get(), choice, by);
            var before = ChoiceDesk.name(tx.dsl(), place.get().value3());
            var change = Change.of("edited", "claim", claim)
                    .value(
                            "origin in article " + place.get().value2(),
                            before,
                            chosen.get().name());
            recorder.write(tx.dsl(), dossier, by, change.because(choice.why()));
            return done(tx.dsl(), claim, List.of(claim), chosen.get(), by);
        });
    }

    Outcome setForArticle(long article, ChoiceDesk.Choice choice, Actor by) {
        return sql.transactionResult(tx -> {
            var row = tx.dsl()
                    .selectFrom(ARTICLE)
                    .where(ARTICLE.ID.eq(article))
                    .and(ARTICLE.WITHDRAWN_AT.isNull())
                    .forUpdate()
                    .fetchOptional();
            if (row.isEmpty()) {
                return new Outcome.Overtaken();
            }
            var dossier = row.get().getDossierId();
            var chosen = choices.chosen(tx.dsl(), dossier, choice);
            if (chosen.isEmpty()) {
                return ChoiceDesk.UNKNOWN;
            }
            var before = ChoiceDesk.name(tx.dsl(), row.get().getOriginId());
            tx.dsl()
                    .update(ARTICLE)
                    .set(ARTICLE.ORIGIN_ID, chosen.get().id())
                    .set(ARTICLE.ORIGIN_BASIS, choice.basis(by))
                    .where(ARTICLE.ID.eq(article))
                    .execute();
            recorder.write(
                    tx.dsl(),
                    dossier,
                    by,
                    Change.of("edited", "article", article)
                            .value("origin", before, chosen.get().name())
                            .because(choice.why()));
            var claims = tx.dsl()
                    .selectDistinct(APPEARANCE.CLAIM_ID)
                    .from(APPEARANCE)
                    .where(APPEARANCE.ARTICLE_ID.eq(article))
                    .fetch(APPEARANCE.CLAIM_ID);
            return done(tx.dsl(), article, claims, chosen.get(), by);
        });
    }

    private Outcome done(DSLContext tx, long id, List<Long> claims, ChoiceDesk.Chosen chosen, Actor by) {
        DueDesk.due(tx, claims);
        var what = "its origin was set to “" + chosen.name() + "”";
        return new Outcome.Done(id, recheck.recheck(tx, claims, what, by));
    }
}
