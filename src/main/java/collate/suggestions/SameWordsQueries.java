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
import java.util.function.BiPredicate;
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

    /** Two articles in which two claims stand: that of the claim with the lower number, and that of the other. */
    record ArticlePair(long low, long high) {
        long of(long claim, ClaimPair claims) {
            return claim == claims.low() ? low : high;
        }
    }

    /** What a claim says in one article of a family: who is named as the origin of a figure, and its passages by part. */
    private record Said(long article, Optional<Long> family, String by, Map<Short, Set<InSentence>> parts) {
        boolean isOfOneStory(Said other) {
            return family.isPresent() && family.equals(other.family);
        }

        boolean isWordForWord(Said other) {
            return by.equals(other.by)
                    && parts.keySet().equals(other.parts.keySet())
                    && parts.entrySet().stream()
                            .allMatch(part -> other.parts.getOrDefault(part.getKey(), Set.of()).stream()
                                    .anyMatch(part.getValue()::contains));
        }
    }

    /** Of these pairs those that stand word for word in two articles; one statement, however many. */
    static Map<ClaimPair, ArticlePair> of(DSLContext tx, Collection<ClaimPair> pairs, Map<Long, Side> sides) {
        var alike = pairs.stream()
                .distinct()
                .filter(pair -> Side.of(pair.low(), sides).saysAsMuchAs(Side.of(pair.high(), sides)))
                .toList();
        if (alike.isEmpty()) {
            return Map.of();
        }
        var said = said(
                tx,
                alike.stream()
                        .flatMap(pair -> Stream.of(pair.low(), pair.high()))
                        .collect(Collectors.toSet()));
        var all = new HashMap<ClaimPair, ArticlePair>();
        alike.forEach(
                pair -> articles(said.getOrDefault(pair.low(), List.of()), said.getOrDefault(pair.high(), List.of()))
                        .ifPresent(articles -> all.put(pair, articles)));
        return all;
    }

    /** The first two that are copies of one story, should there be several; else the first two. */
    private static Optional<ArticlePair> articles(Collection<Said> here, Collection<Said> there) {
        return articles(here, there, Said::isOfOneStory).or(() -> articles(here, there, (_, _) -> true));
    }

    private static Optional<ArticlePair> articles(
            Collection<Said> here, Collection<Said> there, BiPredicate<Said, Said> which) {
        return here.stream()
                .flatMap(mine -> there.stream()
                        .filter(theirs -> mine.article() != theirs.article() && which.test(mine, theirs))
                        .filter(mine::isWordForWord)
                        .map(theirs -> new ArticlePair(mine.article(), theirs.article())))
                .findFirst();
    }

    /** By claim, article after article. */
    private static Map<Long, Collection<Said>> said(DSLContext tx, Set<Long> claims) {
        var from = greatest(APPEARANCE.SPAN_START.minus(AROUND), val(0)).plus(1);
        var length = APPEARANCE.SPAN_END.minus(APPEARANCE.SPAN_START).plus(2 * AROUND);
        var text = substring(TEXT_VERSION.BODY, from, length);
        var all = new HashMap<Long, Map<Long, Said>>();
        tx.select(
                        APPEARANCE.CLAIM_ID,
                        APPEARANCE.ARTICLE_ID,
                        ARTICLE.FAMILY_ID,
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
                .and(Stands.stated())
                .orderBy(APPEARANCE.CLAIM_ID, APPEARANCE.ARTICLE_ID, APPEARANCE.ID)
                .forEach(row -> all.computeIfAbsent(row.value1(), _ -> new LinkedHashMap<>())
                        .computeIfAbsent(row.value2(), _ -> empty(row))
                        .parts()
                        .computeIfAbsent(row.get(APPEARANCE.PART), _ -> new HashSet<>())
                        .addAll(passage(row, row.get(text))));
        return all.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, said -> said.getValue().values()));
    }

    private static Said empty(Record row) {
        return new Said(
                row.get(APPEARANCE.ARTICLE_ID),
                Optional.ofNullable(row.get(ARTICLE.FAMILY_ID)),
                Objects.requireNonNullElse(row.get(TOLL.SAID_BY), ""),
                new TreeMap<>());
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
