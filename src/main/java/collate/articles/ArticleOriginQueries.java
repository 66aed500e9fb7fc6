package collate.articles;

import static collate.db.Appearances.inArticles;
import static collate.db.Appearances.ofClaims;
import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.ORIGIN;
import static org.jooq.impl.DSL.countDistinct;

import collate.core.claim.Kind;
import collate.db.Stands;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** Reads on whom most claims of an article rest. */
public final class ArticleOriginQueries {
    private final DSLContext sql;

    ArticleOriginQueries(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * The origin of an article that most of its claims rest on; a day that nobody is said to give tells nothing of it.
     *
     * @param others how many more it names
     */
    public record Main(long id, String name, int others) {}

    /** By article; of those that name none there is nothing. */
    Map<Long, Main> of(List<Long> articles) {
        var claims = countDistinct(CLAIM.ID);
        return sql
                .select(ARTICLE.ID, ORIGIN.ID, ORIGIN.NAME, claims)
                .from(inArticles(ofClaims()))
                .join(ORIGIN)
                .on(ORIGIN.ID.eq(Stands.origin()))
                .where(APPEARANCE.ARTICLE_ID.in(articles))
                .and(CLAIM.KIND.ne(Kind.DATE).or(APPEARANCE.ORIGIN_ID.isNotNull()))
                .and(Stands.claim())
                .and(Stands.appearance())
                .groupBy(ARTICLE.ID, ORIGIN.ID, ORIGIN.NAME)
                .orderBy(claims.desc(), ORIGIN.ID)
                .fetchGroups(ARTICLE.ID, row -> new Main(row.value2(), row.value3(), 0))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> first(entry.getValue())));
    }

    private static Main first(List<Main> origins) {
        var most = origins.getFirst();
        return new Main(most.id(), most.name(), origins.size() - 1);
    }
}
