package collate.families;

import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.FAMILY_RULING;
import static collate.db.schema.Tables.FAMILY_RULING_PAIR;
import static org.jooq.impl.DSL.select;

import collate.db.Moments;
import collate.record.Actor;
import collate.record.Change;
import collate.record.Recorder;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Splits articles off and joins them as people say, with their reasons; remembers it, and can undo it. */
final class RulingDesk {
    private final DSLContext sql;
    private final Clock clock;
    private final Recorder recorder;
    private final SettlingDesk settling;

    RulingDesk(DSLContext sql, Clock clock, Recorder recorder) {
        this.sql = sql;
        this.clock = clock;
        this.recorder = recorder;
        settling = new SettlingDesk(clock, recorder);
    }

    /** Takes an article out of a family for good: no rule puts it with any of these articles again. */
    Outcome split(long family, long article, String why, Actor by) {
        return sql.transactionResult(tx -> {
            var dossier = FamilyDesk.held(tx.dsl(), family);
            var others = new ArrayList<>(members(tx.dsl(), family));
            if (!others.remove(article)) {
                return new Outcome.Overtaken();
            }
            withdraw(tx.dsl(), by, article, others, true);
            rule(tx.dsl(), new Ruling(dossier, family, article, others, false, why), by);
            return settled(tx.dsl(), article, others, new SettlingDesk.Cause(dossier, by, why));
        });
    }

    /** Puts an article with another one, however little they share. */
    Outcome join(long article, long other, String why, Actor by) {
        return sql.transactionResult(tx -> {
            var dossier = dossier(tx.dsl(), article);
            if (dossier.isEmpty()) {
                return new Outcome.Refused(
                        "other", "A withdrawn article is joined with no other until it is put back.");
            }
            if (article == other || !dossier.equals(dossier(tx.dsl(), other))) {
                return new Outcome.Refused("other", "Choose another article of the same dossier.");
            }
            FamilyDesk.hold(tx.dsl(), dossier.get());
            var mine = company(tx.dsl(), article);
            var theirs = company(tx.dsl(), other);
            if (arePartedBesides(tx.dsl(), article, mine, theirs)) {
                return new Outcome.Refused(
                        "other", "Somebody has split articles of these two families. Undo that first.");
            }
            withdraw(tx.dsl(), by, article, theirs, false);
            var family = familyOf(tx.dsl(), other).or(() -> familyOf(tx.dsl(), article));
            rule(tx.dsl(), new Ruling(dossier.get(), family.orElse(null), article, List.of(other), true, why), by);
            return settled(tx.dsl(), article, List.of(other), new SettlingDesk.Cause(dossier.get(), by, why));
        });
    }

    /** What a person decided counts no longer; the rules decide again. */
    Outcome undo(long ruling, Actor by) {
        return sql.transactionResult(tx -> {
            var row = tx.dsl()
                    .selectFrom(FAMILY_RULING)
                    .where(FAMILY_RULING.ID.eq(ruling))
                    .fetchOptional();
            if (row.isEmpty()) {
                return new Outcome.Overtaken();
            }
            FamilyDesk.hold(tx.dsl(), row.get().getDossierId());
            var done = tx.dsl()
                    .update(FAMILY_RULING)
                    .set(FAMILY_RULING.WITHDRAWN_AT, Moments.now(clock))
                    .set(FAMILY_RULING.WITHDRAWN_BY, by.account().orElse(null))
                    .where(FAMILY_RULING.ID.eq(ruling))
                    .and(FAMILY_RULING.WITHDRAWN_AT.isNull())
                    .execute();
            if (done == 0) {
                return new Outcome.Overtaken();
            }
            var others = tx.dsl()
                    .selectFrom(FAMILY_RULING_PAIR)
                    .where(FAMILY_RULING_PAIR.RULING_ID.eq(ruling))
                    .orderBy(FAMILY_RULING_PAIR.OTHER_ID)
                    .fetch(FAMILY_RULING_PAIR.OTHER_ID);
            var article = row.get().getArticleId();
            var undone = Change.of("undid", "article", article)
                    .value("family", row.get().getTogether() ? "joined" : "split off", "as the rules find it");
            recorder.write(
                    tx.dsl(),
                    row.get().getDossierId(),
                    by,
                    undone.because(row.get().getWhy()));
            var again = Optional.ofNullable(row.get().getFamilyId())
                    .filter(_ -> !row.get().getTogether());
            var cause = new SettlingDesk.Cause(row.get().getDossierId(), by, "ruling undone", again);
            return settled(tx.dsl(), article, others, cause);
        });
    }

    private Outcome settled(DSLContext tx, long article, List<Long> others, SettlingDesk.Cause cause) {
        var all = new TreeSet<>(others);
        all.add(article);
        var stale = settling.settle(tx, all, cause);
        var family = familyOf(tx, article)
                .or(() -> others.stream()
                        .flatMap(other -> familyOf(tx, other).stream())
                        .findFirst());
        return new Outcome.Done(family, stale);
    }

    private static Optional<Long> dossier(DSLContext tx, long article) {
        return tx.select(ARTICLE.DOSSIER_ID)
                .from(ARTICLE)
                .where(ARTICLE.ID.eq(article))
                .and(ARTICLE.WITHDRAWN_AT.isNull())
                .fetchOptional(ARTICLE.DOSSIER_ID);
    }

    private static List<Long> members(DSLContext tx, long family) {
        return tx.select(ARTICLE.ID)
                .from(ARTICLE)
                .where(ARTICLE.FAMILY_ID.eq(family))
                .and(ARTICLE.WITHDRAWN_AT.isNull())
                .orderBy(ARTICLE.ID)
                .fetch(ARTICLE.ID);
    }

    private static Optional<Long> familyOf(DSLContext tx, long article) {
        return tx.select(ARTICLE.FAMILY_ID)
                .from(ARTICLE)
                .where(ARTICLE.ID.eq(article))
                .fetchOptional(ARTICLE.FAMILY_ID);
    }

    /** The articles of its family, or it alone. */
    private static List<Long> company(DSLContext tx, long article) {
        return familyOf(tx, article).map(family -> members(tx, family)).orElse(List.of(article));
    }

    /** Whether people keep apart some of these articles, other than this one. */
    private static boolean arePartedBesides(DSLContext tx, long article, List<Long> mine, List<Long> theirs) {
        var all = new TreeSet<>(mine);
        all.addAll(theirs);
        return KinQueries.rulings(tx, all).stream()
                .filter(ruled -> ruled.article() != article && ruled.other() != article)
                .anyMatch(ruled -> !ruled.together());
    }

    /** @param others from whom it is kept, or with whom it is put */
    private record Ruling(
            long dossier, @Nullable Long family, long article, List<Long> others, boolean together, String why) {}

    private void rule(DSLContext tx, Ruling ruling, Actor by) {
        var id = tx.insertInto(FAMILY_RULING)
                .set(FAMILY_RULING.DOSSIER_ID, ruling.dossier)
                .set(FAMILY_RULING.FAMILY_ID, ruling.family)
                .set(FAMILY_RULING.ARTICLE_ID, ruling.article)
                .set(FAMILY_RULING.TOGETHER, ruling.together)
                .set(FAMILY_RULING.WHY, ruling.why)
                .set(FAMILY_RULING.RULED_BY, by.account().orElseThrow())
                .set(FAMILY_RULING.RULED_AT, Moments.now(clock))
                .returning(FAMILY_RULING.ID)
                .fetchSingle()
                .getId();
        ruling.others.forEach(other -> tx.insertInto(FAMILY_RULING_PAIR)
                .set(FAMILY_RULING_PAIR.RULING_ID, id)
                .set(FAMILY_RULING_PAIR.OTHER_ID, other)
                .execute());
    }

    /** What was ruled before between an article and these others, the other way round, no longer counts. */
    private void withdraw(DSLContext tx, Actor by, long article, Collection<Long> others, boolean together) {
        var against = select(FAMILY_RULING_PAIR.RULING_ID)
                .from(FAMILY_RULING_PAIR)
                .where(FAMILY_RULING_PAIR.OTHER_ID.in(others));
        var from = select(FAMILY_RULING_PAIR.RULING_ID)
                .from(FAMILY_RULING_PAIR)
                .where(FAMILY_RULING_PAIR.OTHER_ID.eq(article));
        tx.update(FAMILY_RULING)
                .set(FAMILY_RULING.WITHDRAWN_AT, Moments.now(clock))
                .set(FAMILY_RULING.WITHDRAWN_BY, by.account().orElse(null))
                .where(FAMILY_RULING.TOGETHER.eq(together))
                .and(FAMILY_RULING.WITHDRAWN_AT.isNull())
                .and(FAMILY_RULING
                        .ARTICLE_ID
                        .eq(article)
                        .and(FAMILY_RULING.ID.in(against))
                        .or(FAMILY_RULING.ARTICLE_ID.in(others).and(FAMILY_RULING.ID.in(from))))
                .execute();
    }
}
