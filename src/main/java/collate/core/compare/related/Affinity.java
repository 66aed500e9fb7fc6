package collate.core.compare.related;

import static java.time.temporal.ChronoUnit.DAYS;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/** The traits that tie a query to a passage, and their weighed sum. */
final class Affinity {
    private static final double TEN_YEARS = 3650;
    private static final int REACH = 3;
    private static final int REACH_IN_QUERY = 4;
    private static final int TEXT = 0;
    private static final int TITLE = 1;

    private final Lexicon lexicon;
    private final Lexicon grams;
    private final Eras eras;

    Affinity(Lexicon lexicon, Lexicon grams, Eras eras) {
        this.lexicon = lexicon;
        this.grams = grams;
        this.eras = eras;
    }

    /** @param words what BM25F gives */
    double[] traits(Query query, Profile passage, double words) {
        var traits = new double[Trait.values().length];
        traits[Trait.WORDS.ordinal()] = words / 10;
        traits[Trait.TEXT_COVERED.ordinal()] = covered(query, passage.fields().get(TEXT));
        traits[Trait.TITLE_COVERED.ordinal()] = covered(query, passage.fields().get(TITLE));
        common(query, passage, traits);
        traits[Trait.LETTERS.ordinal()] = letters(query, passage);
        traits[Trait.OTHER_NUMBERS.ordinal()] = passage.numbers().stream()
                .filter(number -> !query.numbers.contains(number))
                .count();
        time(query, passage, traits);
        traits[Trait.SUBJECT.ordinal()] = subject(query, passage) / 10;
        traits[Trait.PICTURE.ordinal()] = query.picture && passage.picture() ? 1 : 0;
        traits[Trait.ALIKE.ordinal()] = alike(query, passage) / 10;
        traits[Trait.RESTATED.ordinal()] = restated(query, passage) / 5;
        traits[Trait.PHRASES.ordinal()] = Math.log1p(phrases(query, passage));
        return traits;
    }

    static double sum(double[] traits, ToDoubleFunction<Trait> weights) {
        var sum = 0.0;
        for (var trait : Trait.values()) {
            sum += weights.applyAsDouble(trait) * traits[trait.ordinal()];
        }
        return sum;
    }

    private double covered(Query query, int[] field) {
        var all = 0.0;
        var held = 0.0;
        for (var term : Arrays.stream(field).distinct().toArray()) {
            var rarity = lexicon.rarity(term);
            all += rarity;
            held += query.weights.containsKey(term) ? rarity : 0;
        }
        return all == 0 ? 0 : held / all;
    }

    private void common(Query query, Profile passage, double[] traits) {
        var count = 0;
        var rarest = 0.0;
        var author = 0.0;
        for (var term : query.weights.keySet()) {
            if (passage.holds(term)) {
                count++;
                rarest = Math.max(rarest, lexicon.rarity(term));
            }
        }
        for (var term : query.author) {
            author += Arrays.binarySearch(passage.head(), term) >= 0 ? lexicon.rarity(term) : 0;
        }
        traits[Trait.RAREST.ordinal()] = rarest / 5;
        traits[Trait.COUNT.ordinal()] = Math.log1p(count);
        traits[Trait.AUTHOR.ordinal()] = author / 10;
    }

    /** Cosine over runs of letters; the passage's length counts by its root only, as long claims are not worse ones. */
    private double letters(Query query, Profile passage) {
        var shared = 0.0;
        for (var gram : query.grams) {
            if (Arrays.binarySearch(passage.grams(), gram) >= 0) {
                shared += square(grams.rarity(gram));
            }
        }
        var mine = Arrays.stream(query.grams)
                .mapToDouble(gram -> square(grams.rarity(gram)))
                .sum();
        var theirs = Arrays.stream(passage.grams())
                .mapToDouble(gram -> square(grams.rarity(gram)))
                .sum();
        return shared == 0 ? 0 : shared / (Math.sqrt(mine) * Math.pow(theirs, 0.25));
    }

    private static double square(double value) {
        return value * value;
    }

    private void time(Query query, Profile passage, double[] traits) {
        if (query.day.isPresent() && passage.day().isPresent()) {
            var days = DAYS.between(query.day.get(), passage.day().get());
            traits[Trait.SOON.ordinal()] = days >= -1 && days <= 14 ? 1 : 0;
            traits[Trait.NEAR.ordinal()] = Math.max(0, 1 - Math.log1p(Math.abs(days)) / Math.log(TEN_YEARS));
        } else if (query.day.isPresent()) {
            traits[Trait.ERA.ordinal()] = eras.pull(passage, query.day.get().getYear());
        }
    }

    private double subject(Query query, Profile passage) {
        var sum = 0.0;
        for (var term : passage.head()) {
            var best = 0.0;
            for (var word : query.companions.getOrDefault(term, List.of())) {
                var mine = lexicon.known(word.stem());
                if (Arrays.binarySearch(passage.head(), mine) < 0) {
                    best = Math.max(best, Math.min(lexicon.rarity(term), lexicon.rarity(mine)));
                }
            }
            sum += best;
        }
        return sum;
    }

    private double alike(Query query, Profile passage) {
        var sum = 0.0;
        for (var term : passage.head()) {
            if (!query.weights.containsKey(term)) {
                sum += query.alike
                        .to(lexicon.term(term))
                        .map(match -> lexicon.rarity(term) * match.likeness())
                        .orElse(0.0);
            }
        }
        return sum;
    }

    private static double restated(Query query, Profile passage) {
        return Arrays.stream(passage.head())
                .filter(term -> !query.weights.containsKey(term))
                .mapToObj(query.restated::get)
                .filter(Objects::nonNull)
                .mapToDouble(Restated.Match::worth)
                .sum();
    }

    private double phrases(Query query, Profile passage) {
        var seen = new HashSet<Long>();
        var sum = 0.0;
        for (var field : passage.fields().subList(0, 2)) {
            for (var i = 0; i < field.length; i++) {
                for (var j = i + 1; j <= i + REACH && j < field.length; j++) {
                    if (field[i] != field[j]
                            && together(query, field[i], field[j])
                            && seen.add(key(field[i], field[j]))) {
                        sum += Math.min(lexicon.rarity(field[i]), lexicon.rarity(field[j]));
                    }
                }
            }
        }
        return sum;
    }

    private static long key(int one, int other) {
        return (long) Math.min(one, other) << 32 | Math.max(one, other);
    }

    private static boolean together(Query query, int one, int other) {
        var ones = query.places.get(one);
        var others = ones == null ? null : query.places.get(other);
        return ones != null
                && others != null
                && ones.stream().anyMatch(at -> others.stream().anyMatch(to -> Math.abs(at - to) <= REACH_IN_QUERY));
    }
}
