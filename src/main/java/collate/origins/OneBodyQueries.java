package collate.origins;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.ORIGIN;
import static collate.db.schema.Tables.ORIGIN_ALIAS;
import static collate.db.schema.Tables.ORIGIN_APART;
import static collate.db.schema.Tables.TEXT_VERSION;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import collate.core.extract.origin.OneBody;
import collate.db.Stands;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;

/** Finds origins of a dossier that are perhaps one body, and reads which of them somebody said to be two. */
final class OneBodyQueries {
    /** Of an origin's articles, the newest are looked through for a place. */
    private static final int ARTICLES = 50;

    /** More candidates than these are asked about only where an article tells of their place. */
    private static final int FEW = 3;

    private static final int SHORT_PLACE = 4;

    private final DSLContext sql;

    OneBodyQueries(DSLContext sql) {
        this.sql = sql;
    }

    /** Those of which articles tell most first; none that somebody answered. */
    List<OneBodyQuestion> questions(long dossier, List<OriginsPage.Row> rows) {
        var byId = rows.stream().collect(Collectors.toMap(OriginsPage.Row::id, Function.identity()));
        var apart = apart(dossier).stream()
                .map(two -> Set.of(two.one().id(), two.other().id()))
                .collect(Collectors.toSet());
        var pairs = new LinkedHashMap<Long, List<OneBody.Pair>>();
        for (var pair : among(dossier, rows)) {
            pairs.computeIfAbsent(pair.shorter().id(), _ -> new ArrayList<>()).add(pair);
        }
        var all = new ArrayList<OneBodyQuestion>();
        pairs.forEach((shorter, ofOne) -> {
            var told = new Told(ofOne, List.copyOf(texts(shorter).values()));
            all.addAll(likely(ofOne.stream()
                    .map(pair -> new OneBodyQuestion(
                            row(byId, shorter),
                            row(byId, pair.fuller().id()),
                            pair,
                            told.of(pair).size(),
                            told.elsewhere(pair),
                            told.looked()))
                    .toList()));
        });
        return all.stream()
                .filter(question -> !apart.contains(
                        Set.of(question.shorter().id(), question.fuller().id())))
                .sorted(Comparator.comparingInt(OneBodyQuestion::telling).reversed())
                .toList();
    }

    private static OriginsPage.Row row(Map<Long, OriginsPage.Row> rows, long id) {
        return Objects.requireNonNull(rows.get(id));
    }

    /** Of many towns' police, those of the towns that are told of. */
    private static List<OneBodyQuestion> likely(List<OneBodyQuestion> all) {
        var told = all.stream()
                .filter(question ->
                        question.telling() > 0 || question.pair().place().isEmpty())
                .toList();
        return all.size() > FEW || !told.isEmpty() ? told : all;
    }

    /** Finds it and what belongs to it in a text: "Velmar", "Velmarian"; a short one only for itself. */
    static Pattern pattern(String place) {
        return Pattern.compile(
                "(?<!\\p{L})" + Pattern.quote(place) + (place.length() <= SHORT_PLACE ? "(?!\\p{L})" : ""),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Which of an origin's texts tell of which place that it may be of. */
    private static final class Told {
        private final Map<OneBody.Pair, Set<Integer>> texts = new LinkedHashMap<>();
        private final int looked;

        Told(List<OneBody.Pair> pairs, List<String> all) {
            looked = all.size();
            for (var pair : pairs) {
                var place = pattern(pair.place());
                texts.put(
                        pair,
                        IntStream.range(0, all.size())
                                .filter(text -> !pair.place().isEmpty()
                                        && place.matcher(all.get(text)).find())
                                .boxed()
                                .collect(Collectors.toSet()));
            }
        }

        int looked() {
            return looked;
        }

        Set<Integer> of(OneBody.Pair pair) {
            return texts.getOrDefault(pair, Set.of());
        }

        /** How many tell of another place that it may be of, and not of this one. */
        Map<String, Integer> elsewhere(OneBody.Pair pair) {
            var all = new TreeMap<String, Integer>();
            texts.forEach((other, told) -> {
                var apart = (int)
                        told.stream().filter(text -> !of(pair).contains(text)).count();
                if (apart > 0 && !pair.place().isEmpty() && !other.place().equals(pair.place())) {
                    all.put(OneBodyQuestion.asWritten(other.fuller().name(), other.place()), apart);
                }
            });
            return all;
        }
    }

    List<OneBody.Pair> among(long dossier, List<OriginsPage.Row> rows) {
        return OneBody.among(named(dossier, rows));
    }

    private List<OneBody.Named> named(long dossier, List<OriginsPage.Row> rows) {
        var keys = sql.select(ORIGIN_ALIAS.ORIGIN_ID, ORIGIN_ALIAS.ALIAS)
                .from(ORIGIN_ALIAS)
                .where(ORIGIN_ALIAS.DOSSIER_ID.eq(dossier))
                .orderBy(ORIGIN_ALIAS.ALIAS)
                .fetchGroups(ORIGIN_ALIAS.ORIGIN_ID, ORIGIN_ALIAS.ALIAS);
        return rows.stream()
                .map(row -> new OneBody.Named(row.id(), row.name(), keys.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /** Headline and newest text of each of its newest articles, by their number. */
    Map<Long, String> texts(long origin) {
        var resting = StatementQueries.resting(origin);
        var articles = sql.selectDistinct(ARTICLE.ID, ARTICLE.PUBLISHED_ON)
                .from(resting)
                .join(APPEARANCE)
                .on(APPEARANCE.ID.eq(resting.field("id", Long.class)))
                .join(ARTICLE)
                .on(ARTICLE.ID.eq(APPEARANCE.ARTICLE_ID))
                .where(Stands.appearance())
                .and(ARTICLE.WITHDRAWN_AT.isNull())
                .orderBy(ARTICLE.PUBLISHED_ON.desc().nullsLast(), ARTICLE.ID.desc())
                .limit(ARTICLES)
                .fetch(ARTICLE.ID);
        var newest = TEXT_VERSION.as("newest");
        return sql.select(ARTICLE.ID, ARTICLE.HEADLINE, TEXT_VERSION.BODY)
                .from(TEXT_VERSION)
                .join(ARTICLE)
                .on(ARTICLE.ID.eq(TEXT_VERSION.ARTICLE_ID))
                .where(ARTICLE.ID.in(articles))
                .and(TEXT_VERSION.NUMBER.eq(
                        select(max(newest.NUMBER)).from(newest).where(newest.ARTICLE_ID.eq(ARTICLE.ID))))
                .orderBy(ARTICLE.ID)
                .fetchMap(ARTICLE.ID, row -> row.value2() + "\n" + row.value3());
    }

    /** What was said of one that was merged since is said of the one that it went into. */
    List<OriginsPage.Apart> apart(long dossier) {
        var one = ORIGIN.as("one");
        var other = ORIGIN.as("other");
        var here = ORIGIN.as("here");
        var there = ORIGIN.as("there");
        return sql.selectDistinct(here.ID, here.NAME, there.ID, there.NAME)
                .from(ORIGIN_APART)
                .join(one)
                .on(one.ID.eq(ORIGIN_APART.ONE_ID))
                .join(other)
                .on(other.ID.eq(ORIGIN_APART.OTHER_ID))
                .join(here)
                .on(here.ID.eq(coalesce(one.MERGED_INTO, one.ID)))
                .join(there)
                .on(there.ID.eq(coalesce(other.MERGED_INTO, other.ID)))
                .where(one.DOSSIER_ID.eq(dossier))
                .and(here.ID.ne(there.ID))
                .orderBy(here.NAME, there.NAME)
                .fetch(row -> new OriginsPage.Apart(
                        new Voice.Origin(row.value1(), row.value2()), new Voice.Origin(row.value3(), row.value4())));
    }

    Optional<OneBodyQuestion> question(long dossier, List<OriginsPage.Row> rows, long one, long other) {
        var both = Set.of(one, other);
        return questions(dossier, rows).stream()
                .filter(question -> both.equals(
                        Set.of(question.shorter().id(), question.fuller().id())))
                .findFirst();
    }
}
