package collate.families;

import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.COPY_PAIR;
import static collate.db.schema.Tables.FAMILY_RULING;
import static collate.db.schema.Tables.FAMILY_RULING_PAIR;
import static collate.db.schema.Tables.SIGNATURE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.select;

import collate.core.compare.copy.Kin;
import collate.core.compare.copy.Likeness;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** Reads who is alike, and what people have ruled. */
final class KinQueries {
    /** However many reports quote each other, so many are looked at together. */
    private static final int MOST_TOGETHER = 1000;

    /** Two clusters are joined only where one pair of theirs reaches the threshold; this is {@link Likeness#value} in doubles. */
    private static final Condition MAY_BE_COPIES = real(COPY_PAIR.SHARED)
            .mul(inline(2.0))
            .div(real(least(COPY_PAIR.MINE, COPY_PAIR.THEIRS)))
            .add(real(COPY_PAIR.SHARED).div(real(greatest(COPY_PAIR.MINE, COPY_PAIR.THEIRS))))
            .ge(inline(3 * Likeness.COPIES.threshold() - 0.001));

    private KinQueries() {}

    private static Field<Double> real(Field<Integer> count) {
        return count.cast(Double.class);
    }

    /**
     * An article as families see it; the oldest first.
     *
     * @param credits whether it names an agency as its source
     */
    record Member(long id, @Nullable Long family, @Nullable LocalDate published, boolean credits) {}

    /** A ruling that stands, between two articles. */
    record Ruled(long article, long other, boolean together) {}

    /**
     * All that can share a family with these articles: so alike that copies may be, alike so to those, ruled on, or in one family
     * now. What is less alike to all of them joins none of them.
     */
    static Collection<Long> around(DSLContext tx, Collection<Long> articles) {
        var known = new TreeSet<>(articles);
        var edge = new TreeSet<>(articles);
        while (!edge.isEmpty() && known.size() < MOST_TOGETHER) {
            var next = new TreeSet<>(neighbours(tx, edge));
            next.removeAll(known);
            known.addAll(next);
            edge = next;
        }
        return known;
    }

    private static List<Long> neighbours(DSLContext tx, Collection<Long> edge) {
        return tx.select(COPY_PAIR.OTHER_ID)
                .from(COPY_PAIR)
                .where(COPY_PAIR.ARTICLE_ID.in(edge))
                .and(MAY_BE_COPIES)
                .union(select(COPY_PAIR.ARTICLE_ID)
                        .from(COPY_PAIR)
                        .where(COPY_PAIR.OTHER_ID.in(edge))
                        .and(MAY_BE_COPIES))
                .union(select(FAMILY_RULING_PAIR.OTHER_ID)
                        .from(FAMILY_RULING_PAIR)
                        .join(FAMILY_RULING)
                        .on(FAMILY_RULING.ID.eq(FAMILY_RULING_PAIR.RULING_ID))
                        .where(FAMILY_RULING.ARTICLE_ID.in(edge))
                        .and(FAMILY_RULING.WITHDRAWN_AT.isNull()))
                .union(select(FAMILY_RULING.ARTICLE_ID)
                        .from(FAMILY_RULING_PAIR)
                        .join(FAMILY_RULING)
                        .on(FAMILY_RULING.ID.eq(FAMILY_RULING_PAIR.RULING_ID))
                        .where(FAMILY_RULING_PAIR.OTHER_ID.in(edge))
                        .and(FAMILY_RULING.WITHDRAWN_AT.isNull()))
                .union(select(ARTICLE.ID)
                        .from(ARTICLE)
                        .where(ARTICLE.FAMILY_ID.in(select(ARTICLE.FAMILY_ID)
                                .from(ARTICLE)
                                .where(ARTICLE.ID.in(edge))
                                .and(ARTICLE.FAMILY_ID.isNotNull()))))
                .fetch(COPY_PAIR.OTHER_ID);
    }

    static List<Member> members(DSLContext tx, Collection<Long> articles) {
        return tx.select(ARTICLE.ID, ARTICLE.FAMILY_ID, ARTICLE.PUBLISHED_ON, field(SIGNATURE.AGENCY.ne("")))
                .from(ARTICLE)
                .leftJoin(SIGNATURE)
                .on(SIGNATURE.ARTICLE_ID.eq(ARTICLE.ID))
                .where(ARTICLE.ID.in(articles))
                .and(ARTICLE.WITHDRAWN_AT.isNull())
                .orderBy(ARTICLE.PUBLISHED_ON.asc().nullsLast(), ARTICLE.ID)
                .fetch(row -> new Member(row.value1(), row.value2(), row.value3(), Boolean.TRUE.equals(row.value4())));
    }

    static List<Kin> kin(DSLContext tx, Collection<Long> articles) {
        return tx.select(COPY_PAIR.ARTICLE_ID, COPY_PAIR.OTHER_ID, COPY_PAIR.SHARED, COPY_PAIR.MINE, COPY_PAIR.THEIRS)
                .from(COPY_PAIR)
                .where(COPY_PAIR.ARTICLE_ID.in(articles))
                .and(COPY_PAIR.OTHER_ID.in(articles))
                .orderBy(COPY_PAIR.ARTICLE_ID, COPY_PAIR.OTHER_ID)
                .fetch(mapping(
                        (one, other, shared, mine, theirs) -> new Kin(one, other, new Likeness(shared, mine, theirs))));
    }

    static List<Ruled> rulings(DSLContext tx, Collection<Long> articles) {
        return tx.select(FAMILY_RULING.ARTICLE_ID, FAMILY_RULING_PAIR.OTHER_ID, FAMILY_RULING.TOGETHER)
                .from(FAMILY_RULING)
                .join(FAMILY_RULING_PAIR)
                .on(FAMILY_RULING_PAIR.RULING_ID.eq(FAMILY_RULING.ID))
                .where(FAMILY_RULING.WITHDRAWN_AT.isNull())
                .and(FAMILY_RULING.ARTICLE_ID.in(articles))
                .and(FAMILY_RULING_PAIR.OTHER_ID.in(articles))
                .orderBy(FAMILY_RULING.ID, FAMILY_RULING_PAIR.OTHER_ID)
                .fetch(mapping(Ruled::new));
    }
}
