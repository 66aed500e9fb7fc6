package collate.suggestions;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.DATED;
import static collate.db.schema.Tables.TEXT_VERSION;
import static collate.db.schema.Tables.TOLL;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.substring;
import static org.jooq.impl.DSL.val;

import collate.core.compare.pair.Places;
import collate.db.Stands;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record2;

/** Reads what an article tells of a claim outside the claim's own words: three statements, however many claims. */
final class SettingQueries {
    /** How much of a text is read to either side of a date's expression; its database counts in which units it likes. */
    private static final int AROUND = 240;
    /** Of an article, about its first two sentences. */
    private static final int TOP = 320;

    private SettingQueries() {}

    /**
     * @param around by appearance, the text around the expressions of dates
     * @param places by claim, where its article counts the same figure, for tolls that name no place
     * @param tops by claim, headline and first words of its article, for tolls that name no place
     */
    record Setting(Map<Long, String> around, Map<Long, String> places, Map<Long, String> tops) {}

    static Setting of(DSLContext tx, Collection<Long> claims) {
        return new Setting(around(tx, claims), places(tx, claims), tops(tx, claims));
    }

    private static Map<Long, String> around(DSLContext tx, Collection<Long> claims) {
        var from = greatest(APPEARANCE.SPAN_START.minus(AROUND), val(0)).plus(1);
        var length = APPEARANCE.SPAN_END.minus(APPEARANCE.SPAN_START).plus(2 * AROUND);
        return tx.select(APPEARANCE.ID, substring(TEXT_VERSION.BODY, from, length))
                .from(APPEARANCE)
                .join(DATED)
                .on(DATED.CLAIM_ID.eq(APPEARANCE.CLAIM_ID))
                .join(TEXT_VERSION)
                .on(TEXT_VERSION.ID.eq(APPEARANCE.TEXT_ID))
                .where(APPEARANCE.CLAIM_ID.in(claims))
                .and(DATED.HAPPENING.eq(""))
                .fetchMap(Record2::value1, Record2::value2);
    }

    /** Of the first article in which it stands. */
    private static Map<Long, String> tops(DSLContext tx, Collection<Long> claims) {
        var tops = new HashMap<Long, String>();
        tx.select(TOLL.CLAIM_ID, ARTICLE.HEADLINE, substring(TEXT_VERSION.BODY, val(1), val(TOP)))
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

    /** "Toll rises to 17" is of the place that its article names with the 17, if it names one only. */
    private static Map<Long, String> places(DSLContext tx, Collection<Long> claims) {
        var mine = TOLL.as("mine");
        var beside = APPEARANCE.as("beside");
        var named = tx.selectDistinct(mine.CLAIM_ID, TOLL.PLACE)
                .from(mine)
                .join(beside)
                .on(beside.CLAIM_ID.eq(mine.CLAIM_ID))
                .join(APPEARANCE)
                .on(APPEARANCE.ARTICLE_ID.eq(beside.ARTICLE_ID))
                .join(TOLL)
                .on(TOLL.CLAIM_ID.eq(APPEARANCE.CLAIM_ID))
                .where(mine.CLAIM_ID.in(claims))
                .and(mine.PLACE.eq(""))
                .and(TOLL.PLACE.ne(""))
                .and(TOLL.HARM.eq(mine.HARM))
                .and(TOLL.MIN_COUNT.isNotDistinctFrom(mine.MIN_COUNT))
                .and(TOLL.MAX_COUNT.isNotDistinctFrom(mine.MAX_COUNT))
                .and(Stands.appearance())
                .orderBy(mine.CLAIM_ID, TOLL.PLACE)
                .fetchGroups(mine.CLAIM_ID, TOLL.PLACE);
        var places = new HashMap<Long, String>();
        named.forEach((claim, all) -> {
            if (all.stream().map(Places::name).distinct().count() == 1) {
                places.put(claim, shortest(all));
            }
        });
        return places;
    }

    private static String shortest(List<String> all) {
        return all.stream()
                .reduce((one, other) -> other.length() < one.length() ? other : one)
                .orElseThrow();
    }
}
