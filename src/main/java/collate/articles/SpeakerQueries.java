package collate.articles;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.PERSON;
import static collate.db.schema.Tables.QUOTE;
import static org.jooq.impl.DSL.min;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;

/** The people whom an article quotes. */
final class SpeakerQueries {
    private final DSLContext sql;

    SpeakerQueries(DSLContext sql) {
        this.sql = sql;
    }

    /** Each once, whoever is quoted most first. */
    List<ArticlePage.Speaker> speakers(long article) {
        var found = new LinkedHashMap<Long, Quoted>();
        sql.select(PERSON.ID, PERSON.NAME, PERSON.ROLE, CLAIM.ID, QUOTE.MENTION)
                .from(QUOTE)
                .join(CLAIM)
                .on(CLAIM.ID.eq(QUOTE.CLAIM_ID))
                .join(PERSON)
                .on(PERSON.ID.eq(QUOTE.SPEAKER_ID))
                .join(APPEARANCE)
                .on(APPEARANCE.CLAIM_ID.eq(CLAIM.ID))
                .where(APPEARANCE.ARTICLE_ID.eq(article))
                .and(CLAIM.WITHDRAWN_AT.isNull())
                .and(APPEARANCE.ORPHANED_WHY.isNull())
                .groupBy(PERSON.ID, PERSON.NAME, PERSON.ROLE, CLAIM.ID, QUOTE.MENTION)
                .orderBy(min(APPEARANCE.SPAN_START))
                .forEach(row -> found.computeIfAbsent(row.value1(), id -> new Quoted(id, row.value2(), row.value3()))
                        .add(row.value4(), row.value5()));
        return found.values().stream()
                .map(Quoted::speaker)
                .sorted(Comparator.comparingInt(ArticlePage.Speaker::quotes).reversed())
                .toList();
    }

    /** A person while their quotes are gathered. */
    private record Quoted(long id, String name, String role, Set<String> mentions, List<Long> claims) {
        Quoted(long id, String name, String role) {
            this(id, name, role, new LinkedHashSet<>(), new ArrayList<>());
        }

        void add(Long claim, String mention) {
            claims.add(claim);
            if (!mention.isEmpty()) {
                mentions.add(mention);
            }
        }

        ArticlePage.Speaker speaker() {
            return new ArticlePage.Speaker(id, name, role, claims.size(), List.copyOf(mentions));
        }
    }
}
