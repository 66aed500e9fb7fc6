package collate.reviews;

import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.CLAIM_SET;
import static collate.db.schema.Tables.DOSSIER;
import static collate.db.schema.Tables.EVENT;
import static collate.db.schema.Tables.ORIGIN;
import static collate.db.schema.Tables.PERSON;
import static collate.db.schema.Tables.RECORD_CHAIN;
import static collate.db.schema.Tables.RECORD_ENTRY;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;

import collate.core.review.Standing;
import collate.db.Stands;
import collate.index.DossierCount;
import collate.index.Index;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Table;

/** Reads for the desk how far the dossiers are and what the team did. */
final class DeskQueries {
    private static final int FEED = 8;
    private static final int LONGEST_NAME = 60;
    private static final int READ_FOR_FEED = 80;
    private static final Set<String> UNTOLD = Set.of("differed", "reopened", "made reviews stale");

    private final DSLContext sql;
    private final Index index;

    DeskQueries(DSLContext sql, Index index) {
        this.sql = sql;
        this.index = index;
    }

    /** Newest first. */
    List<Progress> dossiers() {
        return index.dossiers().map(this::counted).orElseGet(this::dossiersRead);
    }

    private List<Progress> counted(Map<Long, DossierCount> counts) {
        return sql.select(DOSSIER.ID, DOSSIER.NAME, DOSSIER.SAMPLE)
                .from(DOSSIER)
                .where(DOSSIER.WITHDRAWN_AT.isNull())
                .orderBy(DOSSIER.ID.desc())
                .fetch(mapping(
                        (id, name, sample) -> progress(id, name, sample, counts.getOrDefault(id, DossierCount.NONE))));
    }

    private static Progress progress(long id, String name, boolean sample, DossierCount count) {
        return new Progress(
                id, name, sample, count.articles(), count.decided(), count.inReview(), count.disputed(), count.open());
    }

    /** The same by the database, which reads all claims for it. */
    List<Progress> dossiersRead() {
        return sql.select(
                        DOSSIER.ID,
                        DOSSIER.NAME,
                        DOSSIER.SAMPLE,
                        articles(),
                        claims(Standing.DECIDED),
                        claims(Standing.IN_REVIEW),
                        claims(Standing.DISPUTED),
                        claims(Standing.OPEN))
                .from(DOSSIER)
                .leftJoin(CLAIM)
                .on(CLAIM.DOSSIER_ID.eq(DOSSIER.ID))
                .and(Stands.claim())
                .where(DOSSIER.WITHDRAWN_AT.isNull())
                .groupBy(DOSSIER.ID, DOSSIER.NAME, DOSSIER.SAMPLE)
                .orderBy(DOSSIER.ID.desc())
                .fetch(mapping(Progress::new));
    }

    private static Field<Long> claims(Standing standing) {
        return count(CLAIM.ID).filterWhere(CLAIM.STANDING.eq(standing)).cast(Long.class);
    }

    private static Field<Long> articles() {
        return field(selectCount()
                        .from(ARTICLE)
                        .where(ARTICLE.DOSSIER_ID.eq(DOSSIER.ID))
                        .and(ARTICLE.WITHDRAWN_AT.isNull()))
                .cast(Long.class);
    }

    /** How many claims of the dossiers have no review and belong to nobody. */
    long unreviewed(List<Progress> dossiers) {
        var taken = taken();
        return dossiers.stream()
                .mapToLong(progress -> progress.open() - taken.getOrDefault(progress.dossier(), 0))
                .sum();
    }

    /** By dossier; asked by an end above too, as H2 counts null among the numbers above 0. */
    private Map<Long, Integer> taken() {
        return sql.select(CLAIM.DOSSIER_ID, count())
                .from(CLAIM)
                .where(CLAIM.ASSIGNED_TO.between(1L, Long.MAX_VALUE))
                .and(CLAIM.STANDING.eq(Standing.OPEN))
                .and(Stands.claim())
                .groupBy(CLAIM.DOSSIER_ID)
                .fetchMap(CLAIM.DOSSIER_ID, count());
    }

    /** One entry a day, the last being today; days are UTC's. */
    List<DayCount> days(LocalDate today, int days) {
        var first = today.minusDays(days - 1L);
        var happened = sql.select(RECORD_ENTRY.ACTION, RECORD_ENTRY.AT)
                .from(RECORD_ENTRY)
                .where(RECORD_ENTRY.AT.ge(first.atStartOfDay().atOffset(ZoneOffset.UTC)))
                .and(RECORD_ENTRY.ACTION.in("decided", "differed"))
                .fetch();
        return first.datesUntil(today.plusDays(1))
                .map(day -> new DayCount(
                        day,
                        happened.stream()
                                .filter(entry -> entry.value1().equals("decided") && on(entry.value2(), day))
                                .count(),
                        happened.stream()
                                .filter(entry -> entry.value1().equals("differed") && on(entry.value2(), day))
                                .count()))
                .toList();
    }

    private static boolean on(OffsetDateTime at, LocalDate day) {
        return at.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate().equals(day);
    }

    /** The newest entries of all dossiers, told without their content. */
    List<FeedLine> feed() {
        var lines = new ArrayList<FeedLine>();
        for (var line : entries()) {
            if (!lines.isEmpty() && lines.getLast().isPartOf(line)) {
                lines.removeLast();
            }
            if (lines.isEmpty() || !lines.getLast().repeats(line)) {
                lines.add(line);
            }
        }
        return lines.stream().limit(FEED).toList();
    }

    private List<FeedLine> entries() {
        var newest = newest();
        return sql.select(
                        RECORD_ENTRY.ACCOUNT_ID,
                        RECORD_ENTRY.ACTOR,
                        RECORD_ENTRY.ACTION,
                        RECORD_ENTRY.SUBJECT_KIND,
                        RECORD_ENTRY.SUBJECT_ID,
                        coalesce(
                                CLAIM.LABEL,
                                ARTICLE.HEADLINE,
                                CLAIM_SET.NAME,
                                EVENT.NAME,
                                ORIGIN.NAME,
                                PERSON.NAME,
                                DOSSIER.NAME),
                        RECORD_ENTRY.AT)
                .from(newest)
                .join(RECORD_ENTRY)
                .on(RECORD_ENTRY.CHAIN_ID.eq(newest.field(RECORD_ENTRY.CHAIN_ID)))
                .and(RECORD_ENTRY.NUMBER.eq(newest.field(RECORD_ENTRY.NUMBER)))
                .join(RECORD_CHAIN)
                .on(RECORD_CHAIN.ID.eq(RECORD_ENTRY.CHAIN_ID))
                .join(DOSSIER)
                .on(DOSSIER.ID.eq(RECORD_CHAIN.DOSSIER_ID))
                .leftJoin(CLAIM)
                .on(RECORD_ENTRY.SUBJECT_KIND.eq("claim"))
                .and(CLAIM.ID.eq(RECORD_ENTRY.SUBJECT_ID))
                .leftJoin(ARTICLE)
                .on(RECORD_ENTRY.SUBJECT_KIND.eq("article"))
                .and(ARTICLE.ID.eq(RECORD_ENTRY.SUBJECT_ID))
                .leftJoin(CLAIM_SET)
                .on(RECORD_ENTRY.SUBJECT_KIND.eq("claim set"))
                .and(CLAIM_SET.ID.eq(RECORD_ENTRY.SUBJECT_ID))
                .leftJoin(EVENT)
                .on(RECORD_ENTRY.SUBJECT_KIND.eq("event"))
                .and(EVENT.ID.eq(RECORD_ENTRY.SUBJECT_ID))
                .leftJoin(ORIGIN)
                .on(RECORD_ENTRY.SUBJECT_KIND.eq("origin"))
                .and(ORIGIN.ID.eq(RECORD_ENTRY.SUBJECT_ID))
                .leftJoin(PERSON)
                .on(RECORD_ENTRY.SUBJECT_KIND.eq("person"))
                .and(PERSON.ID.eq(RECORD_ENTRY.SUBJECT_ID))
                .orderBy(RECORD_ENTRY.AT.desc(), RECORD_ENTRY.CHAIN_ID.desc(), RECORD_ENTRY.NUMBER.desc())
                .fetch(row -> line(
                        Optional.ofNullable(row.value1()),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7().toInstant()));
    }

    /** In the order of an index, so that they are found without reading the whole record. */
    private static Table<Record2<Long, Long>> newest() {
        return select(RECORD_ENTRY.CHAIN_ID, RECORD_ENTRY.NUMBER)
                .from(RECORD_ENTRY)
                .where(RECORD_ENTRY.ACTION.notIn(UNTOLD))
                .and(RECORD_ENTRY.CHAIN_ID.notIn(
                        select(RECORD_CHAIN.ID).from(RECORD_CHAIN).where(RECORD_CHAIN.DOSSIER_ID.isNull())))
                .orderBy(RECORD_ENTRY.AT.desc(), RECORD_ENTRY.CHAIN_ID.desc(), RECORD_ENTRY.NUMBER.desc())
                .limit(READ_FOR_FEED)
                .asTable("newest");
    }

    private static FeedLine line(
            Optional<Long> account,
            String actor,
            String action,
            String subjectKind,
            long subject,
            String name,
            Instant at) {
        var who = account.map(id -> new Colleague(id, actor));
        return new FeedLine(who, actor, action, subjectKind, subject, Limits.cut(name, LONGEST_NAME), at);
    }
}
