package collate.db;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.util.List;
import org.jooq.DSLContext;

/**
 * How many ids the embedded database keeps at hand for the tables that get many rows with every article. H2 gives out 32 at a time
 * and, as each commit is written at once, writes what every open transaction has done so far whenever it fetches more. A kill skips
 * those at hand; a graceful stop does not.
 */
final class Numbers {
    private static final List<String> MANY_AN_ARTICLE = List.of(
            "appearance",
            "article_basis",
            "claim",
            "comparison_due",
            "date_candidate",
            "ground",
            "noise",
            "text_repair");

    private static final int AT_HAND = 1024;

    private Numbers() {}

    /** Only of an embedded database: PostgreSQL would give each connection its own, and ids would not follow the order of time. */
    static void keepAtHand(DSLContext sql) {
        MANY_AN_ARTICLE.stream()
                .filter(one -> isFewer(sql, one))
                .forEach(one -> sql.execute("alter table {0} alter column id set cache " + AT_HAND, table(name(one))));
    }

    private static boolean isFewer(DSLContext sql, String one) {
        return sql.fetchOptional("""
                        select 1 from information_schema.columns
                        where table_name = ? and column_name = 'id' and identity_cache < ?
                        """, one, AT_HAND).isPresent();
    }
}
