package collate.claims;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.CLAIM;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.unnest;

import collate.index.Index;
import collate.index.Question;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jooq.Condition;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;

/** Which claims hold some words: as the search page finds them, and letter by letter while its index is not that far. */
final class WordQueries {
    /** The embedded database takes no longer array than 65,536. */
    private static final int MOST_AT_ONCE = 50_000;

    private final Index index;

    WordQueries(Index index) {
        this.index = index;
    }

    /**
     * The claims that hold some words, for statements that ask more of them.
     *
     * @param claims the table of claims, or that joined with the ones that were found
     */
    record Found(Table<?> claims, Condition that) {
        static final Found ALL = new Found(CLAIM, noCondition());
    }

    /** @param words none: all claims */
    Found hold(String words) {
        if (words.isEmpty()) {
            return Found.ALL;
        }
        return index.claims(Question.of(words), List.of())
                .map(WordQueries::found)
                .orElseGet(() -> new Found(CLAIM, written(words)));
    }

    /** Joined and not looked for in a list: the embedded database would go through the list for every claim there is. */
    static Found found(long[] claims) {
        var all = held(claims, 0);
        for (var from = MOST_AT_ONCE; from < claims.length; from += MOST_AT_ONCE) {
            all = all.unionAll(held(claims, from));
        }
        var id = field(name("held", "id"), Long.class);
        return new Found(CLAIM.join(all.asTable("held", "id")).on(id.eq(CLAIM.ID)), noCondition());
    }

    private static Select<Record1<Long>> held(long[] claims, int from) {
        var some = Arrays.stream(claims).skip(from).limit(MOST_AT_ONCE).boxed().toArray(Long[]::new);
        var part = unnest(some).as("part", "id");
        return select(field(name("part", "id"), Long.class)).from(part);
    }

    /** The pattern is made here: made in SQL it would be made again for each row. */
    private static Condition written(String words) {
        var pattern = "%" + words.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
        return lower(CLAIM.LABEL)
                .like(pattern, '!')
                .or(CLAIM.ID.in(select(APPEARANCE.CLAIM_ID)
                        .from(APPEARANCE)
                        .where(lower(APPEARANCE.EXACT).like(pattern, '!'))));
    }
}
