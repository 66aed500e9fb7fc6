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
import static org.jooq.impl.DSL.partitionBy;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import collate.core.review.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** Lists of articles. */
public final class ArticleListQueries {
    private final DSLContext sql;

    public ArticleListQueries(DSLContext sql) {
        this.sql = sql;
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

    /** Newest first; of one dossier, or of all. */
    public List<Row> rows(Optional<Long> dossier) {
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
                .groupBy(APPEARANCE.ARTICLE_ID)
                .asTable("counted");
        var rows = sql.select(
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
                        count().over(partitionBy(ARTICLE.FAMILY_ID)))
                .from(ARTICLE)
                .join(DOSSIER)
                .on(DOSSIER.ID.eq(ARTICLE.DOSSIER_ID))
                .leftJoin(claims)
                .on(claims.field("article", Long.class).eq(ARTICLE.ID))
                .where(ARTICLE.WITHDRAWN_AT.isNull())
                .and(dossier.map(ARTICLE.DOSSIER_ID::eq).orElse(noCondition()))
                .orderBy(ARTICLE.ID.desc())
                .fetch(mapping(Row::new));
        return grouped(rows);
    }

    /** Copies of one story stand together, where the newest of them would. */
    private static List<Row> grouped(List<Row> rows) {
        var groups = new LinkedHashMap<String, List<Row>>();
        for (var row : rows) {
            var group = row.family() == null ? "article " + row.id() : "family " + row.family();
            groups.computeIfAbsent(group, _ -> new ArrayList<>()).add(row);
        }
        return groups.values().stream().flatMap(List::stream).toList();
    }

    private static Field<Integer> counted(Table<?> counted, String name) {
        return coalesce(counted.field(name, Integer.class), 0);
    }
}
