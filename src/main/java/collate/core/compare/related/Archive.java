package collate.core.compare.related;

import collate.core.compare.words.Spelling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/**
 * Claims in memory, asked for those that a text is about: the best hundred by BM25F over text, title and subtitle, and the
 * best thirty by runs of letters, then ranked by their traits. Where a {@link Meaning} is given, the first of that ranking are
 * ranked once more with nearness in meaning among the traits. Unchanging once made, safe for many threads.
 */
public final class Archive {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int BY_WORDS = 100;
    private static final int BY_LETTERS = 30;
    /** How many are ranked once more: further down few are right, and every one costs milliseconds. */
    private static final int ONCE_MORE = 30;

    private static final double[] FIELDS = {1, 1, 0.5};
    /** BM25's k1 and b: short fields, so length is judged mildly. */
    private static final double SATURATION = 1.2;

    private static final double LENGTH = 0.5;
    /** Brings a cosine to the size of the other traits, so that the ridge holds its weight back no more than theirs. */
    private static final double OF_COSINE = 5;

    private final Lexicon lexicon = new Lexicon();
    private final Lexicon grams = new Lexicon();
    private final Tags tags;
    private final List<Profile> profiles = new ArrayList<>();
    private final Postings words = new Postings();
    private final Postings letters = new Postings();
    private final Eras eras;
    private final Restated restated;
    private final Affinity affinity;
    private final Optional<Nearness> nearness;

    /** Ranks by what rules find in the words alone. */
    public Archive(List<Passage> passages) {
        this(passages, Optional.empty());
    }

    public Archive(List<Passage> passages, Optional<Meaning> meaning) {
        nearness = meaning.map(given -> new Nearness(given, passages));
        tags = new Tags(counts(passages));
        for (var passage : passages) {
            var profile = Profile.of(passage, lexicon, grams, tags);
            lexicon.count(profile.all());
            grams.count(profile.grams());
            profiles.add(profile);
        }
        eras = new Eras(profiles, lexicon);
        restated = new Restated(profiles);
        affinity = new Affinity(lexicon, grams, eras);
        var averages = averages();
        for (var i = 0; i < profiles.size(); i++) {
            index(i, averages);
        }
    }

    private static HashMap<String, Integer> counts(List<Passage> passages) {
        var counts = new HashMap<String, Integer>();
        passages.stream()
                .flatMap(passage -> passage.fields().stream())
                .flatMap(field -> NO_WORD.splitAsStream(Spelling.plain(field)))
                .forEach(word -> counts.merge(word, 1, Integer::sum));
        return counts;
    }

    private double[] averages() {
        var averages = new double[FIELDS.length];
        for (var field = 0; field < FIELDS.length; field++) {
            var at = field;
            averages[field] = Math.max(
                    1,
                    profiles.stream()
                            .mapToInt(profile -> profile.fields().get(at).length)
                            .average()
                            .orElse(1));
        }
        return averages;
    }

    private void index(int at, double[] averages) {
        var profile = profiles.get(at);
        var weights = new HashMap<Integer, Double>();
        for (var field = 0; field < FIELDS.length; field++) {
            var terms = profile.fields().get(field);
            var length = 1 - LENGTH + LENGTH * terms.length / averages[field];
            for (var term : terms) {
                weights.merge(term, FIELDS[field] / length, Double::sum);
            }
        }
        weights.forEach((term, weight) ->
                words.add(term, at, lexicon.rarity(term) * weight * (SATURATION + 1) / (weight + SATURATION)));
        var norm = 0.0;
        for (var gram : profile.grams()) {
            norm += grams.rarity(gram) * grams.rarity(gram);
        }
        for (var gram : profile.grams()) {
            letters.add(gram, at, grams.rarity(gram) * grams.rarity(gram) / Math.pow(norm, 0.25));
        }
    }

    /** The claims that a text may be about, best first. */
    public List<Hit> related(String text, int most) {
        var query = query(text);
        var byWords = best(candidates(query), Trait::weight, Math.max(most, nearness.isPresent() ? ONCE_MORE : 0));
        return nearness
                .map(near -> best(nearer(near, query, byWords), Trait::weightBesideMeaning, most))
                .orElse(byWords)
                .stream()
                .map(candidate -> hit(query, candidate))
                .toList();
    }

    private static List<Candidate> best(List<Candidate> candidates, ToDoubleFunction<Trait> weights, int most) {
        return candidates.stream()
                .map(candidate -> candidate.weighed(weights))
                .sorted(Comparator.comparingDouble(candidate -> -candidate.score()))
                .limit(most)
                .toList();
    }

    private static List<Candidate> nearer(Nearness nearness, Query query, List<Candidate> candidates) {
        var meant = nearness.of(query.post, query.body);
        return candidates.stream()
                .map(candidate -> candidate.with(
                        Trait.MEANING,
                        OF_COSINE * nearness.between(meant, candidate.profile().passage())))
                .toList();
    }

    private Hit hit(Query query, Candidate candidate) {
        return new Hit(
                candidate.profile().passage().id(),
                candidate.score(),
                new HitReasons(
                        query,
                        candidate.profile(),
                        lexicon,
                        eras,
                        candidate.traits()[Trait.MEANING.ordinal()] / OF_COSINE));
    }

    /** The traits of each candidate, for fitting the weights; where a meaning was given, with nearness in it. */
    public List<Traits> traits(String text) {
        var query = query(text);
        var candidates = candidates(query);
        return nearness.map(near -> nearer(near, query, candidates)).orElse(candidates).stream()
                .map(candidate -> new Traits(candidate.profile().passage().id(), candidate.traits()))
                .toList();
    }

    /** What ties one claim to a text: a value for each {@link Trait}, in their order. */
    public record Traits(String id, double[] values) {}

    private record Candidate(Profile profile, double[] traits, double score) {
        Candidate weighed(ToDoubleFunction<Trait> weights) {
            return new Candidate(profile, traits, Affinity.sum(traits, weights));
        }

        Candidate with(Trait trait, double value) {
            var more = traits.clone();
            more[trait.ordinal()] = value;
            return new Candidate(profile, more, score);
        }
    }

    private Query query(String text) {
        return new Query(Post.of(text), lexicon, grams, tags, restated);
    }

    private List<Candidate> candidates(Query query) {
        var scores = new double[profiles.size()];
        query.weights.forEach((term, weight) -> words.addTo(scores, term, weight));
        var near = new double[profiles.size()];
        for (var gram : query.grams) {
            letters.addTo(near, gram, 1);
        }
        var all = new LinkedHashSet<>(best(scores, BY_WORDS));
        all.addAll(best(near, BY_LETTERS));
        return all.stream()
                .map(at -> new Candidate(profiles.get(at), affinity.traits(query, profiles.get(at), scores[at]), 0))
                .toList();
    }

    /** The passages with the highest scores above nothing, best first; of equals the earlier. */
    private static Set<Integer> best(double[] scores, int most) {
        var worstFirst = Comparator.comparingDouble((Integer at) -> scores[at])
                .thenComparing(Comparator.<Integer>naturalOrder().reversed());
        var best = new PriorityQueue<>(worstFirst);
        for (var at = 0; at < scores.length; at++) {
            if (scores[at] > 0 && (best.size() < most || scores[at] > scores[best.element()])) {
                best.add(at);
                if (best.size() > most) {
                    best.remove();
                }
            }
        }
        return new LinkedHashSet<>(best.stream().sorted(worstFirst.reversed()).toList());
    }
}
