package collate.origins;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.EVIDENCE;
import static collate.db.schema.Tables.FAMILY;
import static collate.db.schema.Tables.ORIGIN;
import static collate.db.schema.Tables.ORIGIN_ALIAS;
import static collate.db.schema.Tables.ORIGIN_MOVED;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import collate.claims.DueDesk;
import collate.claims.NamesDesk;
import collate.db.schema.tables.records.OriginRecord;
import collate.record.Actor;
import collate.record.Change;
import collate.record.Recorder;
import collate.reviews.RecheckDesk;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * Makes one origin of two, and two of one again. A merge remembers what it moved; splitting off the name of the one that went in
 * brings back exactly that.
 */
final class OriginMergeDesk implements NameForms.Merging {
    /** Where an origin is named. */
    private record Column(String kind, Table<?> table, Field<Long> row, Field<Long> origin) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("APPEARANCE", APPEARANCE, APPEARANCE.ID, APPEARANCE.ORIGIN_ID),
            new Column("ARTICLE", ARTICLE, ARTICLE.ID, ARTICLE.ORIGIN_ID),
            new Column("FAMILY", FAMILY, FAMILY.ID, FAMILY.ORIGIN_ID),
            new Column("EVIDENCE", EVIDENCE, EVIDENCE.ID, EVIDENCE.ORIGIN_ID));

    private final DSLContext sql;
    private final Recorder recorder;
    private final RecheckDesk recheck;
    private final NamesDesk names = new NamesDesk();

    OriginMergeDesk(DSLContext sql, Clock clock, Recorder recorder) {
        this.sql = sql;
        this.recorder = recorder;
        this.recheck = new RecheckDesk(clock, recorder);
    }

    /** All that rests on the first rests on the other from now on. */
    @Override
    public Outcome merge(long id, long into, String why, Actor by) {
        return sql.transactionResult(tx -> {
            var first = held(tx.dsl(), Math.min(id, into));
            var second = held(tx.dsl(), Math.max(id, into));
            if (id == into || first == null || second == null) {
                return new Outcome.Overtaken();
            }
            var gone = first.getId() == id ? first : second;
            var kept = first.getId() == id ? second : first;
            if (!gone.getDossierId().equals(kept.getDossierId())) {
                return new Outcome.Refused("into", "Choose an origin of the same dossier.");
            }
            COLUMNS.forEach(column -> move(tx.dsl(), column, id, into));
            tx.dsl()
                    .update(ORIGIN_ALIAS)
                    .set(ORIGIN_ALIAS.CAME_WITH, id)
                    .where(ORIGIN_ALIAS.ORIGIN_ID.eq(id))
                    .and(ORIGIN_ALIAS.CAME_WITH.isNull())
                    .execute();
            tx.dsl()
                    .update(ORIGIN_ALIAS)
                    .set(ORIGIN_ALIAS.ORIGIN_ID, into)
                    .where(ORIGIN_ALIAS.ORIGIN_ID.eq(id))
                    .execute();
            tx.dsl()
                    .update(ORIGIN)
                    .set(ORIGIN.MERGED_INTO, into)
                    .where(ORIGIN.ID.eq(id).or(ORIGIN.MERGED_INTO.eq(id)))
                    .execute();
            var both = "“" + gone.getName() + "” and “" + kept.getName() + "” are one origin now";
            record(
                    tx.dsl(),
                    kept.getDossierId(),
                    by,
                    Change.of("merged", "origin", id)
                            .value("origin", gone.getName(), kept.getName())
                            .because(why));
            record(
                    tx.dsl(),
                    kept.getDossierId(),
                    by,
                    Change.of("took in", "origin", into).to(gone.getName()).because(why));
            DueDesk.dueOfOrigins(tx.dsl(), List.of(into));
            var claims = recheck.restingOn(tx.dsl(), List.of(into));
            return new Outcome.Done(into, recheck.recheck(tx.dsl(), claims, both, by));
        });
    }

    /** Remembers where a row was; one that came with an earlier merge stays that one's. */
    private static void move(DSLContext tx, Column column, long id, long into) {
        tx.insertInto(ORIGIN_MOVED, ORIGIN_MOVED.KIND, ORIGIN_MOVED.ROW_ID, ORIGIN_MOVED.ORIGIN_ID)
                .select(select(inline(column.kind()), column.row(), val(id))
                        .from(column.table())
                        .where(column.origin().eq(id))
                        .and(notExists(selectOne()
                                .from(ORIGIN_MOVED)
                                .where(ORIGIN_MOVED.KIND.eq(column.kind()))
                                .and(ORIGIN_MOVED.ROW_ID.eq(column.row())))))
                .execute();
        tx.update(column.table())
                .set(column.origin(), into)
                .where(column.origin().eq(id))
                .execute();
    }

    /**
     * Takes an alias off: it is an origin of its own again, or for the first time, with every place that names it so. The name
     * of one that was merged in brings back all that came with it.
     */
    @Override
    public Outcome split(long id, String alias, String why, Actor by) {
        return sql.transactionResult(tx -> {
            var origin = held(tx.dsl(), id);
            var written = Optional.ofNullable(origin).flatMap(held -> written(tx.dsl(), id, alias));
            if (origin == null || written.isEmpty()) {
                return new Outcome.Overtaken();
            }
            if (NamesDesk.key(origin.getName()).equals(alias)) {
                return new Outcome.Refused("alias", "It is the origin’s own name: rename it first.");
            }
            var merged = mergedAs(tx.dsl(), id, alias);
            var part = merged.isPresent()
                    ? restored(tx.dsl(), merged.get(), id)
                    : made(tx.dsl(), origin, alias, written.get());
            record(
                    tx.dsl(),
                    origin.getDossierId(),
                    by,
                    Change.of("split off", "origin", part)
                            .value("origin", origin.getName(), written.get())
                            .because(why));
            record(
                    tx.dsl(),
                    origin.getDossierId(),
                    by,
                    Change.of("edited", "origin", id)
                            .value("alias", written.get(), null)
                            .because(why));
            var what = "“" + written.get() + "” is an origin apart from “" + origin.getName() + "” now";
            DueDesk.dueOfOrigins(tx.dsl(), List.of(id, part));
            var claims = new LinkedHashSet<>(recheck.restingOn(tx.dsl(), List.of(id, part)));
            return new Outcome.Done(part, recheck.recheck(tx.dsl(), claims, what, by));
        });
    }

    private static Optional<String> written(DSLContext tx, long origin, String alias) {
        return tx.select(ORIGIN_ALIAS.WRITTEN)
                .from(ORIGIN_ALIAS)
                .where(ORIGIN_ALIAS.ORIGIN_ID.eq(origin))
                .and(ORIGIN_ALIAS.ALIAS.eq(alias))
                .fetchOptional(ORIGIN_ALIAS.WRITTEN)
                .map(words -> words.isEmpty() ? alias : words);
    }

    /** The origin that came in by a merge and that this is the name of. */
    private static Optional<Long> mergedAs(DSLContext tx, long into, String alias) {
        return tx.selectFrom(ORIGIN).where(ORIGIN.MERGED_INTO.eq(into)).orderBy(ORIGIN.ID).fetch().stream()
                .filter(origin -> NamesDesk.key(origin.getName()).equals(alias))
                .map(OriginRecord::getId)
                .findFirst();
    }

    private static long restored(DSLContext tx, long merged, long from) {
        for (var column : COLUMNS) {
            tx.update(column.table())
                    .set(column.origin(), merged)
                    .where(column.origin().eq(from))
                    .and(column.row()
                            .in(select(ORIGIN_MOVED.ROW_ID)
                                    .from(ORIGIN_MOVED)
                                    .where(ORIGIN_MOVED.KIND.eq(column.kind()))
                                    .and(ORIGIN_MOVED.ORIGIN_ID.eq(merged))))
                    .execute();
        }
        tx.deleteFrom(ORIGIN_MOVED).where(ORIGIN_MOVED.ORIGIN_ID.eq(merged)).execute();
        tx.update(ORIGIN_ALIAS)
                .set(ORIGIN_ALIAS.ORIGIN_ID, merged)
                .setNull(ORIGIN_ALIAS.CAME_WITH)
                .where(ORIGIN_ALIAS.CAME_WITH.eq(merged))
                .and(ORIGIN_ALIAS.ORIGIN_ID.eq(from))
                .execute();
        tx.update(ORIGIN)
                .setNull(ORIGIN.MERGED_INTO)
                .where(ORIGIN.ID.eq(merged))
                .execute();
        return merged;
    }

    private long made(DSLContext tx, OriginRecord origin, String alias, String written) {
        tx.deleteFrom(ORIGIN_ALIAS)
                .where(ORIGIN_ALIAS.DOSSIER_ID.eq(origin.getDossierId()))
                .and(ORIGIN_ALIAS.ALIAS.eq(alias))
                .execute();
        var part = names.addOrigin(tx, origin.getDossierId(), written, origin.getParty());
        var named = tx
                .select(APPEARANCE.ID, APPEARANCE.ORIGIN_WORDS)
                .from(APPEARANCE)
                .where(APPEARANCE.ORIGIN_ID.eq(origin.getId()))
                .and(APPEARANCE.ORIGIN_WORDS.ne(""))
                .fetch()
                .stream()
                .filter(row -> NamesDesk.key(row.value2()).equals(alias))
                .map(row -> row.value1())
                .toList();
        tx.update(APPEARANCE)
                .set(APPEARANCE.ORIGIN_ID, part)
                .where(APPEARANCE.ID.in(named))
                .execute();
        return part;
    }

    private static @Nullable OriginRecord held(DSLContext tx, long origin) {
        return tx.selectFrom(ORIGIN)
                .where(ORIGIN.ID.eq(origin))
                .and(ORIGIN.MERGED_INTO.isNull())
                .forUpdate()
                .fetchOne();
    }

    private void record(DSLContext tx, long dossier, Actor by, Change change) {
        recorder.write(tx, dossier, by, change);
    }
}
