package collate.suggestions;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.DATED;
import static collate.db.schema.Tables.TEXT_VERSION;
import static collate.db.schema.Tables.TOLL;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.substring;
import static org.jooq.impl.DSL.val;

import collate.claims.CountQueries;
import collate.core.compare.pair.Source;
import collate.db.Stands;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Record2;

/** Reads what an article tells of a claim outside the claim's own words: three statements, however many claims. */
final class SettingQueries {
    /** How much of a text is read to either side of a date's expression or of a figure's words; its database counts in which units it likes. */
    private static final int AROUND = 240;

    private SettingQueries() {}

    /**
     * @param around by appearance, the text around the expressions of dates and the words of tolls
     * @param places by claim, where its article counts the same figure, for tolls that name no place
     * @param rules by appearance, what read it while it was another claim's
     * @param tellings by claim, what its article tells besides, for tolls that name no place
     */
    record Setting(
            Map<Long, String> around,
            Map<Long, String> places,
            Map<Long, Optional<String>> rules,
            Map<Long, Source.Telling> tellings) {}

    static Setting of(DSLContext tx, Collection<Long> claims) {
        var beside = BesideQueries.of(tx, claims);
        var tellings = new HashMap<Long, Source.Telling>();
        tops(tx, claims)
                .forEach((claim, top) -> tellings.put(
                        claim, new Source.Telling(top, beside.parts().getOrDefault(claim, Set.of()))));
        var rules = CountQueries.rulesBeforeMerged(tx, APPEARANCE.CLAIM_ID.in(claims));
        return new Setting(around(tx, claims), beside.places(), rules, tellings);
    }

    private static Map<Long, String> around(DSLContext tx, Collection<Long> claims) {
        var from = greatest(APPEARANCE.SPAN_START.minus(AROUND), val(0)).plus(1);
        var length = APPEARANCE.SPAN_END.minus(APPEARANCE.SPAN_START).plus(2 * AROUND);
        return tx.select(APPEARANCE.ID, substring(TEXT_VERSION.BODY, from, length))
                .from(APPEARANCE)
                .leftJoin(DATED)
                .on(DATED.CLAIM_ID.eq(APPEARANCE.CLAIM_ID))
                .leftJoin(TOLL)
                .on(TOLL.CLAIM_ID.eq(APPEARANCE.CLAIM_ID))
                .join(TEXT_VERSION)
                .on(TEXT_VERSION.ID.eq(APPEARANCE.TEXT_ID))
                .where(APPEARANCE.CLAIM_ID.in(claims))
                .and(DATED.HAPPENING.eq("").or(TOLL.CLAIM_ID.isNotNull()))
                .fetchMap(Record2::value1, Record2::value2);
    }

    /** Of the first article in which it stands. */
    private static Map<Long, String> tops(DSLContext tx, Collection<Long> claims) {
        var tops = new HashMap<Long, String>();
        tx.select(TOLL.CLAIM_ID, ARTICLE.HEADLINE, substring(TEXT_VERSION.BODY, val(1), val(Source.Telling.TOP)))
                .from(TOLL)
                .join(APPEARANCE)
                .on(APPEARANCE.CLAIM_ID.eq(TOLL.CLAIM_ID))
                .join(ARTICLE)
                .on(ARTICLE.ID.eq(APPEARANCE.ARTICLE_ID))
                .join(TEXT_VERSION)
                .on(TEXT_VERSION.ID.eq(APPEARANCE.TEXT_ID))
                .where(TOLL.CLAIM_ID.in(claims))
                .and(TOLL.PLACE.eq(""))
                .and(Stands.appearance())
                .orderBy(APPEARANCE.ID)
                .forEach(row -> tops.putIfAbsent(row.value1(), row.value2() + "\n" + row.value3()));
        return tops;
    }
}
