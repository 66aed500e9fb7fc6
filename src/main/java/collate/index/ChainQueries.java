package collate.index;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.EVIDENCE;
import static collate.db.schema.Tables.FAMILY;
import static collate.db.schema.Tables.ORIGIN;
import static collate.db.schema.Tables.PERSON;
import static collate.db.schema.Tables.QUOTE;
import static collate.db.schema.Tables.RECORD_CHAIN;
import static collate.db.schema.Tables.RECORD_ENTRY;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.Table;

/** Reads how far the record has come and whom its newest entries are about. */
final class ChainQueries {
    private final DSLContext sql;

    ChainQueries(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * The end of a chain.
     *
     * @param head the hash of the entry with that number, which seals all before it
     */
    record Position(long entries, String head) {
        /** How many entries of a chain lie before its end; 0 where that is not among these. */
        static long entries(Map<Long, Position> ends, long chain) {
            return Optional.ofNullable(ends.get(chain)).map(Position::entries).orElse(0L);
        }
    }

    /** What an entry is about. */
    record Subject(String kind, long id) {}

    Map<Long, Position> ends() {
        return sql.select(RECORD_CHAIN.ID, RECORD_CHAIN.ENTRIES, RECORD_CHAIN.HEAD)
                .from(RECORD_CHAIN)
                .fetchMap(RECORD_CHAIN.ID, row -> new Position(row.value2(), row.value3()));
    }

    /** Whether the chain once ended so, in this very database. */
    boolean holds(long chain, Position position) {
        return position.entries() == 0
                || sql.fetchExists(
                        RECORD_ENTRY,
                        RECORD_ENTRY
                                .CHAIN_ID
                                .eq(chain)
                                .and(RECORD_ENTRY.NUMBER.eq(position.entries()))
                                .and(RECORD_ENTRY.HASH.eq(position.head())));
    }

    /** How far to go in one step: to the end, but by no more than so many entries. */
    Position upTo(long chain, Position end, long number) {
        if (number >= end.entries()) {
            return end;
        }
        var hash = sql.select(RECORD_ENTRY.HASH)
                .from(RECORD_ENTRY)
                .where(RECORD_ENTRY.CHAIN_ID.eq(chain))
                .and(RECORD_ENTRY.NUMBER.eq(number))
                .fetchSingle(RECORD_ENTRY.HASH);
        return new Position(number, hash);
    }

    List<Subject> subjects(long chain, long after, long upTo) {
        return sql.selectDistinct(RECORD_ENTRY.SUBJECT_KIND, RECORD_ENTRY.SUBJECT_ID)
                .from(RECORD_ENTRY)
                .where(RECORD_ENTRY.CHAIN_ID.eq(chain))
                .and(RECORD_ENTRY.NUMBER.gt(after))
                .and(RECORD_ENTRY.NUMBER.le(upTo))
                .fetch(Records.mapping(Subject::new));
    }

    /** Claims that a person speaks or an origin stands behind. */
    Set<Long> claimsOf(Set<Long> people, Set<Long> origins) {
        return sql.select(QUOTE.CLAIM_ID)
                .from(QUOTE)
                .where(QUOTE.SPEAKER_ID.in(people))
                .union(select(APPEARANCE.CLAIM_ID)
                        .from(APPEARANCE)
                        .join(ARTICLE)
                        .on(ARTICLE.ID.eq(APPEARANCE.ARTICLE_ID))
                        .where(ARTICLE.ORIGIN_ID.in(origins)))
                .union(select(APPEARANCE.CLAIM_ID)
                        .from(FAMILY)
                        .join(ARTICLE)
                        .on(ARTICLE.FAMILY_ID.eq(FAMILY.ID))
                        .join(APPEARANCE)
                        .on(APPEARANCE.ARTICLE_ID.eq(ARTICLE.ID))
                        .where(FAMILY.ORIGIN_ID.in(origins)))
                .union(select(APPEARANCE.CLAIM_ID).from(APPEARANCE).where(APPEARANCE.ORIGIN_ID.in(origins)))
                .fetchSet(QUOTE.CLAIM_ID);
    }

    /** The articles that are copies of one story. */
    Set<Long> articlesOf(long family) {
        return sql.select(ARTICLE.ID)
                .from(ARTICLE)
                .where(ARTICLE.FAMILY_ID.eq(family))
                .fetchSet(ARTICLE.ID);
    }

    /** Those that claims were merged into. */
    Set<Long> mergedInto(Set<Long> claims) {
        return sql.select(CLAIM.MERGED_INTO)
                .from(CLAIM)
                .where(CLAIM.ID.in(claims))
                .and(CLAIM.MERGED_INTO.isNotNull())
                .fetchSet(CLAIM.MERGED_INTO);
    }

    /** Whoever speaks or is spoken to in claims. */
    Set<Long> peopleOf(Set<Long> claims) {
        return sql.select(QUOTE.SPEAKER_ID)
                .from(QUOTE)
                .where(QUOTE.CLAIM_ID.in(claims))
                .and(QUOTE.SPEAKER_ID.isNotNull())
                .union(select(QUOTE.ADDRESSEE_ID)
                        .from(QUOTE)
                        .where(QUOTE.CLAIM_ID.in(claims))
                        .and(QUOTE.ADDRESSEE_ID.isNotNull()))
                .fetchSet(QUOTE.SPEAKER_ID);
    }

    Set<Long> originsOf(Set<Long> claims, Set<Long> articles) {
        return sql.select(APPEARANCE.ORIGIN_ID)
                .from(APPEARANCE)
                .where(APPEARANCE.CLAIM_ID.in(claims))
                .and(APPEARANCE.ORIGIN_ID.isNotNull())
                .union(select(EVIDENCE.ORIGIN_ID)
                        .from(EVIDENCE)
                        .where(EVIDENCE.CLAIM_ID.in(claims))
                        .and(EVIDENCE.ORIGIN_ID.isNotNull()))
                .union(select(ARTICLE.ORIGIN_ID)
                        .from(ARTICLE)
                        .where(ARTICLE.ID.in(articles))
                        .and(ARTICLE.ORIGIN_ID.isNotNull()))
                .fetchSet(APPEARANCE.ORIGIN_ID);
    }

    /** The highest id of a group's rows; 0 when there are none. */
    long highest(Group group) {
        return switch (group) {
            case CLAIMS -> highest(CLAIM, CLAIM.ID);
            case ARTICLES -> highest(ARTICLE, ARTICLE.ID);
            case PEOPLE -> highest(PERSON, PERSON.ID);
            case ORIGINS -> highest(ORIGIN, ORIGIN.ID);
            case EVIDENCE -> highest(EVIDENCE, EVIDENCE.ID);
        };
    }

    private long highest(Table<?> table, Field<Long> id) {
        return sql.select(coalesce(max(id), 0L)).from(table).fetchSingle().value1();
    }
}
