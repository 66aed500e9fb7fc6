package collate.claims;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.CLAIM;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import collate.index.Index;
import collate.index.Question;
import java.util.Arrays;
import java.util.Locale;
import org.jooq.Condition;

/** Which claims hold some words: as the search page finds them, and letter by letter while its index is not that far. */
final class WordQueries {
    private final Index index;

    WordQueries(Index index) {
        this.index = index;
    }

    /** @param words none: all claims */
    Condition hold(String words) {
        if (words.isEmpty()) {
            return noCondition();
        }
        return index.claims(Question.of(words))
                .<Condition>map(
                        ids -> CLAIM.ID.eq(any(Arrays.stream(ids).boxed().toArray(Long[]::new))))
                .orElseGet(() -> written(words));
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
