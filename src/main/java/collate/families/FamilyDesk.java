package collate.families;

import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.DOSSIER;
import static collate.db.schema.Tables.FAMILY;
import static collate.db.schema.Tables.FAMILY_RULING;
import static collate.db.schema.Tables.FAMILY_RULING_PAIR;
import static collate.db.schema.Tables.ORIGIN;
import static collate.db.schema.Tables.SIGNATURE;
import static collate.db.schema.Tables.TEXT_VERSION;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import collate.articles.Arrival;
import collate.claims.NamesDesk;
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

/** Finds families as articles come in; splits, joins and names them as people say, and remembers it. */
public final class FamilyDesk implements Arrival {
    private final DSLContext sql;
    private final Clock clock;
    private final Recorder recorder;
    private final SettlingDesk settling;
    private final NamesDesk names = new NamesDesk();

    public FamilyDesk(DSLContext sql, Clock clock, Recorder recorder) {
        this.sql = sql;
        this.clock = clock;
        this.recorder = recorder;
        settling = new SettlingDesk(clock, recorder);
    }

    /** What became of a person's wish. */
    sealed interface Outcome {
        /** @param family where to look now; empty when the article stands alone */
        record Done(Optional<Long> family) implements Outcome {}

        /** Somebody else was quicker. */
        record Overtaken() implements Outcome {}

        record Refused(String field, String why) implements Outcome {}
    }

    @Override
    public void of(DSLContext tx, Arrived article) {
        SignatureDesk.keep(tx, article);
        settling.settle(tx, List.of(article.article()), new SettlingDesk.Cause(article.dossier(), Actor.COLLATE, ""));
    }

    /** Looks at the articles that came in before families were looked for. */
    public void catchUp() {
        var missing = sql.select(ARTICLE.ID)
                .from(ARTICLE)
                .where(notExists(selectOne().from(SIGNATURE).where(SIGNATURE.ARTICLE_ID.eq(ARTICLE.ID))))
                .orderBy(ARTICLE.ID)
                .fetch(ARTICLE.ID);
        missing.forEach(article ->
                sql.transaction(tx -> arrived(tx.dsl(), article).ifPresent(of -> of(tx.dsl(), of))));
    }

    private static Optional<Arrived> arrived(DSLContext tx, long article) {
        var row = tx.select(ARTICLE.DOSSIER_ID, TEXT_VERSION.ID, TEXT_VERSION.BODY)
                .from(ARTICLE)
                .join(TEXT_VERSION)
                .on(TEXT_VERSION.ARTICLE_ID.eq(ARTICLE.ID))
                .where(ARTICLE.ID.eq(article))
                .orderBy(TEXT_VERSION.NUMBER.desc())
                .limit(1)
                .fetchOptional();
        row.ifPresent(found -> hold(tx, found.value1()));
        return row.map(found -> new Arrived(found.value1(), article, found.value2(), found.value3()));
    }

    /** One change after the other in a dossier. */
    private static void hold(DSLContext tx, long dossier) {
        tx.selectOne().from(DOSSIER).where(DOSSIER.ID.eq(dossier)).forUpdate().fetch();
    }

    /** Takes an article out of a family for good: no rule puts it with any of these articles again. */
    Outcome split(long family, long article, String why, Actor by) {
        return sql.transactionResult(tx -> {
            var dossier = held(tx.dsl(), family);
            var others = new ArrayList<>(members(tx.dsl(), family));
            if (!others.remove(article)) {
                return new Outcome.Overtaken();
            }
            withdraw(tx.dsl(), by, article, others, true);
            rule(tx.dsl(), new Ruling(dossier, family, article, others, false, why), by);
            return settled(tx.dsl(), dossier, article, others, why, by);
        });
    }

    /** Puts an article with another one, however little they share. */
    Outcome join(long article, long other, String why, Actor by) {
        return sql.transactionResult(tx -> {
            var dossier = dossier(tx.dsl(), article);
            if (article == other || dossier.isEmpty() || !dossier.equals(dossier(tx.dsl(), other))) {
                return new Outcome.Refused("other", "Choose another article of the same dossier.");
            }
            hold(tx.dsl(), dossier.get());
            var mine = company(tx.dsl(), article);
            var theirs = company(tx.dsl(), other);
            if (arePartedBesides(tx.dsl(), article, mine, theirs)) {
                return new Outcome.Refused(
                        "other", "Somebody has split articles of these two families. Undo that first.");
            }
            withdraw(tx.dsl(), by, article, theirs, false);
            var family = familyOf(tx.dsl(), other).or(() -> familyOf(tx.dsl(), article));
            rule(tx.dsl(), new Ruling(dossier.get(), family.orElse(null), article, List.of(other), true, why), by);
            return settled(tx.dsl(), dossier.get(), article, List.of(other), why, by);
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
            hold(tx.dsl(), row.get().getDossierId());
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
            return settled(tx.dsl(), row.get().getDossierId(), article, others, "ruling undone", by);
        });
    }

    /** Says whom the story is by; the rules leave it at that. */
    Outcome nameOrigin(long family, String origin, String why, Actor by) {
        return sql.transactionResult(tx -> {
            var dossier = held(tx.dsl(), family);
            var before = tx.dsl()
                    .select(ORIGIN.NAME)
                    .from(FAMILY)
                    .join(ORIGIN)
                    .on(ORIGIN.ID.eq(FAMILY.ORIGIN_ID))
                    .where(FAMILY.ID.eq(family))
                    .fetchOne(ORIGIN.NAME);
            tx.dsl()
                    .update(FAMILY)
                    .set(FAMILY.ORIGIN_ID, names.origin(tx.dsl(), dossier, Optional.of(origin)))
                    .set(FAMILY.ORIGIN_SET_BY, by.account().orElse(null))
                    .set(FAMILY.ORIGIN_BASIS, "set by " + by.name() + ": " + why)
                    .where(FAMILY.ID.eq(family))
                    .execute();
            var change = Change.of("edited", "family", family).value("origin", before, origin);
            recorder.write(tx.dsl(), dossier, by, change.because(why));
            return new Outcome.Done(Optional.of(family));
        });
    }

    private Outcome settled(DSLContext tx, long dossier, long article, List<Long> others, String why, Actor by) {
        var all = new TreeSet<>(others);
        all.add(article);
        settling.settle(tx, all, new SettlingDesk.Cause(dossier, by, why));
        return new Outcome.Done(familyOf(tx, article)
                .or(() -> others.stream()
                        .flatMap(other -> familyOf(tx, other).stream())
                        .findFirst()));
    }

    private static long held(DSLContext tx, long family) {
        var dossier = tx.select(FAMILY.DOSSIER_ID)
                .from(FAMILY)
                .where(FAMILY.ID.eq(family))
                .fetchSingle(FAMILY.DOSSIER_ID);
        hold(tx, dossier);
        return dossier;
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
