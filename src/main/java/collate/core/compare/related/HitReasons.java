package collate.core.compare.related;

import static java.time.temporal.ChronoUnit.DAYS;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Says in words why a claim is related: names, numbers, rare words, words of one subject, time. */
record HitReasons(Query query, Profile passage, Lexicon lexicon) {
    private static final int EXAMPLES = 4;
    /** Beyond it nearness in time is no reason. */
    private static final int DAYS_NEAR = 60;

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
        }
    }

    private static void add(List<String> reasons, String what, List<String> examples) {
        if (!examples.isEmpty()) {
            var named = examples.stream().limit(EXAMPLES).collect(Collectors.joining(", "));
            reasons.add(what + (examples.size() > 1 && what.startsWith("same") ? "s " : " ") + named);
        }
    }
}
