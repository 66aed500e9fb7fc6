package collate.core.compare.related;

import static java.time.temporal.ChronoUnit.DAYS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Says in words why a claim is related: names, numbers, rare words, words of one subject, time; last, as nobody can look it up in
 * the texts, that a language model finds them near.
 *
 * @param nearness the cosine between what query and claim mean, 0 where it is not known
 */
record HitReasons(Query query, Profile passage, Lexicon lexicon, Eras eras, double nearness) {
    private static final int EXAMPLES = 4;
    /** Beyond it nearness in time is no reason. */
    private static final int DAYS_NEAR = 60;
    /** Below it nobody would say that one word is put for the other. */
    private static final double A_CHANCE = 0.2;
    /** A quarter likelier than in any year: below it the year is no reason. */
    private static final double A_PULL = Math.log(1.25);
    /** Below it texts on one subject lie that say different things of it. */
    private static final double NEAR = 0.6;

    List<String> words() {
        var reasons = new ArrayList<String>();
        add(reasons, "same name", shared(query.capital::contains));
        add(
                reasons,
                "same number",
                passage.numbers().stream()
                        .filter(query.numbers::contains)
                        .sorted()
                        .toList());
        add(
                reasons,
                "same word",
                shared(term -> !query.capital.contains(term) && !query.numbers.contains(lexicon.term(term))));
        add(reasons, "much the same word:", alike());
        add(reasons, "put otherwise:", restated());
        add(reasons, "of one subject:", subject());
        add(
                reasons,
                "its author is named",
                query.author.stream()
                        .filter(term -> !query.places.containsKey(term) && passage.holds(term))
                        .map(term -> passage.written(lexicon.term(term)))
                        .toList());
        if (query.picture && passage.picture()) {
            reasons.add("both are about a picture");
        }
        time(reasons);
        if (nearness >= NEAR) {
            reasons.add(String.format(Locale.ROOT, "near in meaning as a whole (%.2f by a language model)", nearness));
        }
        return reasons;
    }

    private List<String> shared(Predicate<Integer> which) {
        return query.places.keySet().stream()
                .filter(passage::holds)
                .filter(which)
                .sorted(Comparator.comparingDouble((Integer term) -> -lexicon.rarity(term))
                        .thenComparing(lexicon::term))
                .map(term -> query.written.getOrDefault(term, lexicon.term(term)))
                .toList();
    }

    private List<String> subject() {
        var pairs = new ArrayList<String>();
        for (var term : passage.head()) {
            query.companions.getOrDefault(term, List.of()).stream()
                    .filter(mine -> !passage.holds(lexicon.known(mine.stem())))
                    .findFirst()
                    .ifPresent(mine -> pairs.add(mine.written() + " / " + passage.written(lexicon.term(term))));
        }
        return pairs;
    }

    private List<String> alike() {
        var pairs = new ArrayList<String>();
        for (var term : passage.head()) {
            if (!query.weights.containsKey(term)) {
                var stem = lexicon.term(term);
                query.alike
                        .to(stem)
                        .ifPresent(match -> pairs.add(match.word().written() + " / " + passage.written(stem)));
            }
        }
        return pairs;
    }

    private List<String> restated() {
        var pairs = new ArrayList<String>();
        for (var term : passage.head()) {
            var match = query.restated.get(term);
            if (match != null && match.chance() >= A_CHANCE && !query.weights.containsKey(term)) {
                pairs.add(query.written.get(match.word()) + " / " + passage.written(lexicon.term(term)));
            }
        }
        return pairs;
    }

    private void time(List<String> reasons) {
        if (query.day.isPresent() && passage.day().isPresent()) {
            var days = DAYS.between(query.day.get(), passage.day().get());
            if (Math.abs(days) <= DAYS_NEAR) {
                reasons.add(
                        days == 0
                                ? "same day"
                                : Math.abs(days)
                                        + (Math.abs(days) == 1 ? " day " : " days ")
                                        + (days > 0 ? "later" : "earlier"));
            }
        } else if (query.day.isPresent()) {
            era(reasons, query.day.get().getYear());
        }
    }

    private void era(List<String> reasons, int year) {
        if (passage.year().isPresent() && passage.year().getAsInt() == year) {
            reasons.add("names " + year);
        } else if (eras.pull(passage, year) > A_PULL) {
            add(
                    reasons,
                    "words of " + year + ":",
                    Arrays.stream(passage.head())
                            .filter(term -> eras.pull(term, year) > A_PULL)
                            .boxed()
                            .sorted(Comparator.comparingDouble(term -> -eras.pull(term, year)))
                            .map(term -> passage.written(lexicon.term(term)))
                            .toList());
        }
    }

    private static void add(List<String> reasons, String what, List<String> examples) {
        if (!examples.isEmpty()) {
            var named = examples.stream().limit(EXAMPLES).collect(Collectors.joining(", "));
            reasons.add(what + (examples.size() > 1 && what.startsWith("same") ? "s " : " ") + named);
        }
    }
}
