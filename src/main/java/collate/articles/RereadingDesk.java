package collate.articles;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.DATED;
import static collate.db.schema.Tables.NOISE;
import static collate.db.schema.Tables.TEXT_VERSION;

import collate.claims.ClaimIntakeDesk;
import collate.claims.DueDesk;
import collate.claims.Intake;
import collate.core.claim.Claim;
import collate.core.claim.Dated;
import collate.core.claim.Label;
import collate.core.claim.Quote;
import collate.core.claim.Statement;
import collate.core.claim.Toll;
import collate.core.extract.Extractor;
import collate.core.extract.Reading;
import collate.core.extract.Reviewable;
import collate.core.text.Span;
import collate.db.Moments;
import collate.db.schema.tables.records.ArticleRecord;
import collate.db.schema.tables.records.TextVersionRecord;
import collate.record.Actor;
import collate.record.Change;
import collate.record.Recorder;
import collate.reviews.StalenessDesk;
import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** Reads an article's text again when what it rests on has changed: its reference date, or what of it is noise. */
public final class RereadingDesk {
    private final DSLContext sql;
    private final Clock clock;
    private final Recorder recorder;
    private final ClaimIntakeDesk claims;
    private final StalenessDesk staleness;
    private final DayDesk days;
    private final Extractor extractor = new Extractor();

    public RereadingDesk(
            DSLContext sql, Clock clock, Recorder recorder, ClaimIntakeDesk claims, StalenessDesk staleness) {
        this.sql = sql;
        this.clock = clock;
        this.recorder = recorder;
        this.claims = claims;
        this.staleness = staleness;
        this.days = new DayDesk(recorder, staleness);
    }

    /** What became of it. */
    public sealed interface Outcome {
        /** @param changed how many claims were resolved anew, or found anew */
        record Done(int changed) implements Outcome {}

        /** Somebody else changed the article since the form was drawn. */
        record Overtaken() implements Outcome {}

        /** Its dates stay as they are until it is put back. */
        record Withdrawn() implements Outcome {}
    }

    /**
     * Every date of the article is resolved against the new day; reviews of those that change go stale.
     *
     * @param seen the article's version when the form was drawn
     */
    public Outcome chooseReference(long article, int seen, LocalDate day, String why, Actor by) {
        return sql.transactionResult(tx -> {
            var row = locked(tx.dsl(), article);
            if (row.getWithdrawnAt() != null) {
                return new Outcome.Withdrawn();
            }
            if (row.getVersion() != seen) {
                return new Outcome.Overtaken();
            }
            var before = row.getReferenceOn();
            tx.dsl()
                    .update(ARTICLE)
                    .set(ARTICLE.REFERENCE_ON, day)
                    .set(ARTICLE.REFERENCE_BASIS, "set by " + by.name())
                    .set(ARTICLE.VERSION, seen + 1)
                    .where(ARTICLE.ID.eq(article))
                    .execute();
            recorder.write(
                    tx.dsl(),
                    row.getDossierId(),
                    by,
                    Change.of("edited", "article", article)
                            .value("reference date", before == null ? "not chosen" : before.toString(), day.toString())
                            .because(why));
            return new Outcome.Done(resolveAnew(tx.dsl(), row, day, by));
        });
    }

    /**
     * Somebody says on which day an article was published whose date is not known or in doubt, and which has no reference date for
     * that reason; its dates are resolved against that day. Overtaken where somebody else said so first, and another day.
     */
    public Outcome sayPublished(long article, LocalDate day, Actor by) {
        return sql.transactionResult(tx -> {
            var row = locked(tx.dsl(), article);
            if (row.getWithdrawnAt() != null) {
                return new Outcome.Withdrawn();
            }
            var before = row.getPublishedOn();
            var reference = row.getReferenceOn();
            if (before != null && reference != null && !before.equals(day)) {
                return new Outcome.Overtaken();
            }
            row.setPublishedOn(day);
            row.setPublishedBasis("set by " + by.name());
            row.setReferenceOn(day);
            row.setReferenceBasis("set by " + by.name());
            row.setVersion(row.getVersion() + 1);
            row.store();
            recorder.write(
                    tx.dsl(),
                    row.getDossierId(),
                    by,
                    Change.of("edited", "article", article)
                            .value("published", before == null ? "not known" : before.toString(), day.toString()));
            return new Outcome.Done(day.equals(reference) ? 0 : resolveAnew(tx.dsl(), row, day, by));
        });
    }

    /** All are compared anew: on which day a figure or quote was reported tells apart what says no day of its own. */
    private int resolveAnew(DSLContext tx, ArticleRecord article, LocalDate day, Actor by) {
        DueDesk.dueOfArticles(tx, List.of(article.getId()));
        var text = text(tx, article.getId());
        var place = new Intake(article.getDossierId(), article.getId(), text.getId(), text.getBody(), Optional.empty());
        var changed = 0;
        for (var claim : read(tx, text, article.getLanguage(), Optional.of(day))) {
            changed += switch (claim) {
                        case Dated dated -> resolve(tx, article, text.getBody(), dated, by);
                        case Toll toll -> days.happened(tx, place, toll, by);
                        case Quote quote -> days.said(tx, place, quote, by);
                        case Statement _ -> false;
                    }
                    ? 1
                    : 0;
        }
        return changed;
    }

    private boolean resolve(DSLContext tx, ArticleRecord article, String text, Dated dated, Actor by) {
        var stored = tx.select(DATED.CLAIM_ID, DATED.TIMEX)
                .from(DATED)
                .join(APPEARANCE)
                .on(APPEARANCE.CLAIM_ID.eq(DATED.CLAIM_ID))
                .join(CLAIM)
                .on(CLAIM.ID.eq(DATED.CLAIM_ID))
                .where(APPEARANCE.ARTICLE_ID.eq(article.getId()))
                .and(APPEARANCE.VALUE_START.eq(dated.value().start()))
                .and(APPEARANCE.VALUE_END.eq(dated.value().end()))
                .and(CLAIM.VERSION.eq(1).or(DATED.REFERENCE_ON.isNotNull()))
                .fetchAny();
        if (stored == null || stored.value2().equals(dated.timex())) {
            return false;
        }
        var id = stored.value1();
        var label = Label.of(dated, text);
        tx.update(DATED)
                .set(DATED.TIMEX, dated.timex())
                .set(DATED.TIMEX_TYPE, dated.type())
                .set(DATED.FIRST_ON, dated.from().orElse(null))
                .set(DATED.LAST_ON, dated.to().or(dated::from).orElse(null))
                .set(DATED.REFERENCE_ON, dated.reference().orElse(null))
                .set(DATED.BASIS, dated.basis())
                .where(DATED.CLAIM_ID.eq(id))
                .execute();
        tx.update(CLAIM)
                .set(CLAIM.LABEL, label)
                .set(CLAIM.VERSION, CLAIM.VERSION.plus(1))
                .where(CLAIM.ID.eq(id))
                .execute();
        var change = Change.of("edited", "claim", id).value("value", stored.value2(), dated.timex());
        recorder.write(tx, article.getDossierId(), by, change.because("reference date changed"));
        staleness.changed(tx, id, "reference date changed", by);
        DueDesk.changed(tx, id);
        return true;
    }

    /** The words count as the article's own again; what the rules find in them is added. */
    public Outcome unmark(long noise, Actor by) {
        return sql.transactionResult(tx -> {
            var row = tx.dsl()
                    .selectFrom(NOISE)
                    .where(NOISE.ID.eq(noise))
                    .forUpdate()
                    .fetchOptional()
                    .orElseThrow(NotFoundResponse::new);
            if (row.getUnmarkedAt() != null) {
                return new Outcome.Overtaken();
            }
            row.setUnmarkedAt(Moments.now(clock));
            row.setUnmarkedBy(by.account().orElse(null));
            row.store();
            var span = new Span(row.getSpanStart(), row.getSpanEnd());
            var text = tx.dsl()
                    .selectFrom(TEXT_VERSION)
                    .where(TEXT_VERSION.ID.eq(row.getTextId()))
                    .fetchSingle();
            var article = locked(tx.dsl(), text.getArticleId());
            var change = Change.of("unmarked noise", "article", article.getId()).to(span.of(text.getBody()));
            recorder.write(tx.dsl(), article.getDossierId(), by, change);
            var fresh =
                    read(tx.dsl(), text, article.getLanguage(), Optional.ofNullable(article.getReferenceOn())).stream()
                            .filter(claim -> span.covers(claim.span()) && article.getWithdrawnAt() == null)
                            .toList();
            var intake =
                    new Intake(article.getDossierId(), article.getId(), text.getId(), text.getBody(), Optional.empty());
            return new Outcome.Done(claims.store(tx.dsl(), intake, fresh).added());
        });
    }

    private List<Claim> read(DSLContext tx, TextVersionRecord text, String language, Optional<LocalDate> reference) {
        var noise = tx.select(NOISE.SPAN_START, NOISE.SPAN_END)
                .from(NOISE)
                .where(NOISE.TEXT_ID.eq(text.getId()))
                .and(NOISE.UNMARKED_AT.isNull())
                .orderBy(NOISE.SPAN_START)
                .fetch(row -> new Span(row.value1(), row.value2()));
        return Reviewable.of(extractor.claimsIn(new Reading(text.getBody(), reference, noise, Optional.of(language))));
    }

    private static TextVersionRecord text(DSLContext tx, long article) {
        return tx.selectFrom(TEXT_VERSION)
                .where(TEXT_VERSION.ARTICLE_ID.eq(article))
                .orderBy(TEXT_VERSION.NUMBER.desc())
                .limit(1)
                .fetchSingle();
    }

    private static ArticleRecord locked(DSLContext tx, long article) {
        return tx.selectFrom(ARTICLE).where(ARTICLE.ID.eq(article)).forUpdate().fetchSingle();
    }
}
