package collate.articles;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.DOSSIER;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.when;

import collate.core.review.Standing;
import collate.db.schema.tables.Article;
import collate.web.Paging;
import collate.web.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** Lists of articles. */
public final class ArticleListQueries {
    /** So many stories stand on a page. */
    private static final int STORIES = 50;

    /** So many of one story's copies stand in a list; all of them on the story's own page. */
    private static final int COPIES = 10;

    private static final Article NEWER = ARTICLE.as("newer");

    private final DSLContext sql;
    private final ArticleOriginQueries origins;

    public ArticleListQueries(DSLContext sql) {
        this.sql = sql;
        this.origins = new ArticleOriginQueries(sql);
    }

    /** Dossiers that articles can be added to, newest first. */
    public List<Choice> dossiers() {
        return sql.select(DOSSIER.ID, DOSSIER.NAME)
                .from(DOSSIER)
                .where(DOSSIER.WITHDRAWN_AT.isNull())
                .orderBy(DOSSIER.ID.desc())
                .fetch(mapping(Choice::new));
    }

    /** A dossier to choose. */
    public record Choice(long id, String name) {}

    /** An article in a list, with how far its claims have come. */
    public record Row(
            long id,
            String headline,
            String publisher,
            @Nullable LocalDate published,
            @Nullable LocalDate reference,
            String dossier,
            long dossierId,
            int claims,
            int decided,
            int inReview,
            int disputed,
            @Nullable Long family,
            int copies) {
        public int open() {
            return claims - decided - inReview - disputed;
        }
    }

    /**
     * Newest first; of one dossier, or of all.
     *
     * @param asked the page, as the address says it
     * @param list the address without it
     */
    public ArticlesPage page(Optional<Long> dossier, @Nullable String asked, String list) {
        var size = size(dossier);
        var paging = Paging.of(asked, STORIES, size.stories(), list);
        var rows = rows(dossier, paging.offset());
        return new ArticlesPage(
                size, rows, origins.of(rows.stream().map(Row::id).toList()), paging);
    }

    /** How many articles there are, and how many stories: copies of one count once. */
    public record Size(int articles, int stories) {
        /** "6 articles, 4 stories", or "6 articles" where each tells its own. */
        public String words() {
            var all = Wording.count(articles, "article", "articles");
            return stories == articles ? all : all + ", " + Wording.count(stories, "story", "stories");
        }
    }

    private Size size(Optional<Long> dossier) {
        return sql.select(count(), count(ARTICLE.FAMILY_ID), countDistinct(ARTICLE.FAMILY_ID))
                .from(ARTICLE)
                .where(stands(dossier))
                .fetchSingle(mapping((articles, copies, families) -> new Size(articles, articles - copies + families)));
    }

    private static Condition stands(Optional<Long> dossier) {
        return ARTICLE.WITHDRAWN_AT
                .isNull()
                .and(dossier.map(ARTICLE.DOSSIER_ID::eq).orElse(noCondition()));
    }

    /**
     * The articles of some stories, newest first; copies of one story stand together, where the newest of them would. Of a story
     * with very many copies the newest are listed; each says how many there are.
     */
    private List<Row> rows(Optional<Long> dossier, int offset) {
        var newest = sql.select(ARTICLE.ID, ARTICLE.FAMILY_ID)
                .from(ARTICLE)
                .where(stands(dossier))
                .and(ARTICLE.FAMILY_ID.isNull().or(notExists(newerCopy())))
                .orderBy(ARTICLE.ID.desc())
                .limit(STORIES)
                .offset(offset)
                .fetch();
        var copies = copies(newest.getValues(ARTICLE.FAMILY_ID));
        var ids = newest.stream()
                .flatMap(row -> row.value2() == null
                        ? Stream.of(row.value1())
                        : copies.getOrDefault(row.value2(), List.of(row.value1())).stream()
                                .limit(COPIES))
                .toList();
        var found = found(ids);
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private static Select<?> newerCopy() {
        return selectOne()
                .from(NEWER)
                .where(NEWER.FAMILY_ID.eq(ARTICLE.FAMILY_ID))
                .and(NEWER.ID.gt(ARTICLE.ID))
                .and(NEWER.WITHDRAWN_AT.isNull());
    }

    /** The articles of families, newest first. */
    private Map<Long, List<Long>> copies(List<@Nullable Long> families) {
        return sql.select(ARTICLE.FAMILY_ID, ARTICLE.ID)
                .from(ARTICLE)
                .where(ARTICLE.FAMILY_ID.in(
                        families.stream().filter(Objects::nonNull).toList()))
                .and(ARTICLE.WITHDRAWN_AT.isNull())
                .orderBy(ARTICLE.ID.desc())
                .fetchGroups(ARTICLE.FAMILY_ID, ARTICLE.ID);
    }

    private Map<Long, Row> found(List<Long> articles) {
        var standing = CLAIM.STANDING;
        var claims = select(
                        APPEARANCE.ARTICLE_ID.as("article"),
                        countDistinct(CLAIM.ID).as("claims"),
                        countDistinct(when(standing.eq(Standing.DECIDED), CLAIM.ID))
                                .as("decided"),
                        countDistinct(when(standing.eq(Standing.IN_REVIEW), CLAIM.ID))
                                .as("in_review"),
                        countDistinct(when(standing.eq(Standing.DISPUTED), CLAIM.ID))
                                .as("disputed"))
                .from(APPEARANCE)
                .join(CLAIM)
                .on(CLAIM.ID.eq(APPEARANCE.CLAIM_ID))
                .where(CLAIM.WITHDRAWN_AT.isNull())
                .and(APPEARANCE.ARTICLE_ID.in(articles))
                .groupBy(APPEARANCE.ARTICLE_ID)
                .asTable("counted");
        return sql.select(
                        ARTICLE.ID,
                        ARTICLE.HEADLINE,
                        ARTICLE.PUBLISHER,
                        ARTICLE.PUBLISHED_ON,
                        ARTICLE.REFERENCE_ON,
                        DOSSIER.NAME,
                        DOSSIER.ID,
                        counted(claims, "claims"),
                        counted(claims, "decided"),
                        counted(claims, "in_review"),
                        counted(claims, "disputed"),
                        ARTICLE.FAMILY_ID,
                        ArticleQueries.COPIES)
                .from(ARTICLE)
                .join(DOSSIER)
                .on(DOSSIER.ID.eq(ARTICLE.DOSSIER_ID))
                .leftJoin(claims)
                .on(claims.field("article", Long.class).eq(ARTICLE.ID))
                .where(ARTICLE.ID.in(articles))
                .fetchMap(ARTICLE.ID, mapping(Row::new));
    }

    private static Field<Integer> counted(Table<?> counted, String name) {
        return coalesce(counted.field(name, Integer.class), 0);
    }
}
