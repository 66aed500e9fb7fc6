package collate.suggestions;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.TEXT_VERSION;
import static collate.db.schema.Tables.TOLL;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.substring;
import static org.jooq.impl.DSL.val;

import collate.core.compare.copy.InSentence;
import collate.core.text.Span;
import collate.db.Stands;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;

/**
 * Reads which claims stand word for word in two articles: the whole sentence of each is the same words, the claim stands at the
 * same place in it, and all values agree. Of a quote that its article breaks that holds for every part.
 */
final class SameWordsQueries {
    /** How much of a text is read to either side of a passage; its database counts in which units it likes. */
    private static final int AROUND = 600;

    private SameWordsQueries() {}

    /** Two claims, the one with the lower number first. */
    record Two(long low, long high) {
        static Two of(long one, long other) {
            return new Two(Math.min(one, other), Math.max(one, other));
        }
    }

    /** In which article each of the two claims stands. */
    record Where(long low, long high) {
        long of(long claim, Two two) {
            return claim == two.low() ? low : high;
        }
    }

    /** What a claim says in one article: who is named as the origin of a figure, and its passages by part. */
    private record Said(String by, Map<Short, Set<InSentence>> parts) {
        boolean isWordForWord(Said other) {
            return by.equals(other.by)
                    && parts.keySet().equals(other.parts.keySet())
                    && parts.entrySet().stream()
                            .allMatch(part -> other.parts.getOrDefault(part.getKey(), Set.of()).stream()
                                    .anyMatch(part.getValue()::contains));
        }
    }

    /** Of these pairs those that stand word for word in two articles; one statement, however many. */
    static Map<Two, Where> of(DSLContext tx, Collection<Two> pairs, Map<Long, Side> sides) {
        var alike = pairs.stream()
                .distinct()
                .filter(two -> Side.of(two.low(), sides).saysAsMuchAs(Side.of(two.high(), sides)))
                .toList();
        if (alike.isEmpty()) {
            return Map.of();
        }
        var said = said(
                tx,
                alike.stream().flatMap(two -> Stream.of(two.low(), two.high())).collect(Collectors.toSet()));
        var all = new HashMap<Two, Where>();
        alike.forEach(two -> where(said.getOrDefault(two.low(), Map.of()), said.getOrDefault(two.high(), Map.of()))
                .ifPresent(where -> all.put(two, where)));
        return all;
    }

    /** The first two articles, should there be several. */
    private static Optional<Where> where(Map<Long, Said> here, Map<Long, Said> there) {
        return here.entrySet().stream()
                .flatMap(mine -> there.entrySet().stream()
                        .filter(theirs -> !theirs.getKey().equals(mine.getKey()))
                        .filter(theirs -> mine.getValue().isWordForWord(theirs.getValue()))
                        .map(theirs -> new Where(mine.getKey(), theirs.getKey())))
                .findFirst();
    }

    /** By claim, then by article. */
    private static Map<Long, Map<Long, Said>> said(DSLContext tx, Set<Long> claims) {
        var from = greatest(APPEARANCE.SPAN_START.minus(AROUND), val(0)).plus(1);
        var length = APPEARANCE.SPAN_END.minus(APPEARANCE.SPAN_START).plus(2 * AROUND);
        var text = substring(TEXT_VERSION.BODY, from, length);
        var all = new HashMap<Long, Map<Long, Said>>();
        tx.select(
                        APPEARANCE.CLAIM_ID,
                        APPEARANCE.ARTICLE_ID,
                        APPEARANCE.PART,
                        TOLL.SAID_BY,
                        text,
                        APPEARANCE.PREFIX,
                        APPEARANCE.EXACT,
                        APPEARANCE.SUFFIX)
                .from(APPEARANCE)
                .join(ARTICLE)
                .on(ARTICLE.ID.eq(APPEARANCE.ARTICLE_ID))
                .join(TEXT_VERSION)
                .on(TEXT_VERSION.ID.eq(APPEARANCE.TEXT_ID))
                .leftJoin(TOLL)
                .on(TOLL.CLAIM_ID.eq(APPEARANCE.CLAIM_ID))
                .where(APPEARANCE.CLAIM_ID.in(claims))
                .and(Stands.appearance())
                .and(ARTICLE.WITHDRAWN_AT.isNull())
                .orderBy(APPEARANCE.CLAIM_ID, APPEARANCE.ARTICLE_ID, APPEARANCE.ID)
                .forEach(row -> all.computeIfAbsent(row.value1(), _ -> new LinkedHashMap<>())
                        .computeIfAbsent(row.value2(), _ -> new Said(by(row), new TreeMap<>()))
                        .parts()
                        .computeIfAbsent(row.value3(), _ -> new HashSet<>())
                        .addAll(passage(row, row.value5())));
        return all;
    }

    private static String by(Record row) {
        return Objects.requireNonNullElse(row.get(TOLL.SAID_BY), "");
    }

    /** Nothing where the words are not found in the text that was read: what is not sure is asked by itself. */
    private static List<InSentence> passage(Record row, String text) {
        var prefix = row.get(APPEARANCE.PREFIX);
        var exact = row.get(APPEARANCE.EXACT);
        var at = text.indexOf(prefix + exact + row.get(APPEARANCE.SUFFIX));
        var start = at + prefix.length();
        return at < 0 ? List.of() : List.of(InSentence.of(text, new Span(start, start + exact.length())));
    }
}
