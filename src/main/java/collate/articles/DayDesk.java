package collate.articles;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.GROUND;
import static collate.db.schema.Tables.QUOTE;
import static collate.db.schema.Tables.TOLL;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import collate.claims.ClaimIntakeDesk;
import collate.claims.CountQueries;
import collate.claims.DueDesk;
import collate.claims.Intake;
import collate.core.claim.Claim;
import collate.core.claim.Field;
import collate.core.claim.Label;
import collate.core.claim.Period;
import collate.core.claim.Quote;
import collate.core.claim.Toll;
import collate.core.text.Span;
import collate.record.Actor;
import collate.record.Change;
import collate.record.Recorder;
import collate.reviews.StalenessDesk;
import java.time.LocalDate;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/** Moves the days of tolls and quotes that rest on an article's reference date, where no person has set them. */
final class DayDesk {
    private static final String WHY = "reference date changed";

    private final Recorder recorder;
    private final StalenessDesk staleness;

    DayDesk(Recorder recorder, StalenessDesk staleness) {
        this.recorder = recorder;
        this.staleness = staleness;
    }

    /** What the claim that stands there has for its day, as far as a rule may say. */
    private record Kept(long claim, @Nullable LocalDate day) {}

    /** Whether the toll that stands there has another day now. */
    boolean happened(DSLContext tx, Intake article, Toll toll, Actor by) {
        var kept = kept(tx, article, toll.value(), Field.HAPPENED_ON, TOLL.CLAIM_ID, TOLL.HAPPENED_ON);
        var day = toll.day();
        if (kept == null) {
            return false;
        }
        var before = CountQueries.period(tx, kept.claim());
        if (day.equals(Optional.ofNullable(kept.day())) && toll.period().equals(before)) {
            return false;
        }
        tx.update(TOLL)
                .set(TOLL.HAPPENED_ON, day.orElse(null))
                .set(TOLL.FIRST_ON, toll.period().map(Period::first).orElse(null))
                .set(TOLL.LAST_ON, toll.period().map(Period::last).orElse(null))
                .where(TOLL.CLAIM_ID.eq(kept.claim()))
                .execute();
        tx.update(CLAIM)
                .set(CLAIM.LABEL, Label.of(toll, article.text()))
                .where(CLAIM.ID.eq(kept.claim()))
                .and(CLAIM.LABEL.eq(Label.toll(
                        toll.harm(),
                        toll.figure(),
                        toll.population(),
                        toll.place(),
                        Optional.ofNullable(kept.day()),
                        before)))
                .execute();
        moved(tx, article, kept, toll, Field.HAPPENED_ON, day, by);
        return true;
    }

    /** Whether the quote that stands there was said on another day now. */
    boolean said(DSLContext tx, Intake article, Quote quote, Actor by) {
        var kept = kept(tx, article, quote.value(), Field.SAID_ON, QUOTE.CLAIM_ID, QUOTE.SAID_ON);
        var day = quote.saidOn();
        if (kept == null || day.equals(Optional.ofNullable(kept.day()))) {
            return false;
        }
        tx.update(QUOTE)
                .set(QUOTE.SAID_ON, day.orElse(null))
                .where(QUOTE.CLAIM_ID.eq(kept.claim()))
                .execute();
        moved(tx, article, kept, quote, Field.SAID_ON, day, by);
        return true;
    }

    private static @Nullable Kept kept(
            DSLContext tx,
            Intake article,
            Span value,
            Field field,
            TableField<?, Long> id,
            TableField<?, LocalDate> day) {
        return tx.select(id, day)
                .from(id.getTable())
                .join(APPEARANCE)
                .on(APPEARANCE.CLAIM_ID.eq(id))
                .join(CLAIM)
                .on(CLAIM.ID.eq(id))
                .where(APPEARANCE.ARTICLE_ID.eq(article.article()))
                .and(APPEARANCE.VALUE_START.eq(value.start()))
                .and(APPEARANCE.VALUE_END.eq(value.end()))
                .and(ground(id, field, GROUND.SET_BY.isNull())
                        .or(day.isNull().and(CLAIM.VERSION.eq(1)))
                        .andNot(ground(id, field, GROUND.SET_BY.isNotNull())))
                .limit(1)
                .fetchOne(row -> new Kept(row.value1(), row.value2()));
    }

    private static Condition ground(TableField<?, Long> id, Field field, Condition whose) {
        return exists(selectOne()
                .from(GROUND)
                .where(GROUND.CLAIM_ID.eq(id))
                .and(GROUND.FIELD.eq(field.words()))
                .and(whose));
    }

    private void moved(
            DSLContext tx, Intake article, Kept kept, Claim claim, Field field, Optional<LocalDate> day, Actor by) {
        var id = kept.claim();
        tx.deleteFrom(GROUND)
                .where(GROUND.CLAIM_ID.eq(id))
                .and(GROUND.FIELD.eq(field.words()))
                .execute();
        for (var ground : claim.grounds()) {
            if (ground.field().equals(field.words())) {
                tx.executeInsert(ClaimIntakeDesk.ground(id, ground, article));
            }
        }
        tx.update(CLAIM)
                .set(CLAIM.VERSION, CLAIM.VERSION.plus(1))
                .where(CLAIM.ID.eq(id))
                .execute();
        var before = kept.day() == null ? "not stated" : kept.day().toString();
        var after = day.map(LocalDate::toString).orElse("not stated");
        var change = Change.of("edited", "claim", id).value(field.words(), before, after);
        recorder.write(tx, article.dossier(), by, change.because(WHY));
        staleness.changed(tx, id, WHY, by);
        DueDesk.changed(tx, id);
    }
}
