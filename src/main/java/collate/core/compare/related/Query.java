package collate.core.compare.related;

import collate.core.compare.words.Spelling;
import collate.core.compare.words.Stem;
import collate.core.compare.words.Subjects;
import collate.core.compare.words.Word;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A text that asks for related claims, ready to be compared: its telling words and how much each counts. */
final class Query {
    private static final double OF_AUTHOR = 0.6;
    private static final double OF_TIME = 0.5;

    final Map<Integer, Double> weights = new LinkedHashMap<>();
    final Map<Integer, List<Integer>> places = new HashMap<>();
    /** Words that the query does not hold, with those of its words on one subject. */
    final Map<Integer, List<Word>> companions = new HashMap<>();

    final Set<Integer> author = new HashSet<>();
    final Set<Integer> capital = new HashSet<>();
    final Map<Integer, String> written = new HashMap<>();
    final Set<String> numbers;
    final int[] grams;
    final Alike alike;
    /** Words that the archive may put for those of the query. */
    final Map<Integer, Restated.Match> restated;

    final Post post;
    /** What the post says, its hashtags and handles taken apart into words. */
    final String body;

    final Optional<LocalDate> day;
    final boolean picture;

    Query(Post post, Lexicon lexicon, Lexicon gramLexicon, Tags tags, Restated archive) {
        this.post = post;
        body = tags.apart(post.body());
        var words = Word.of(body);
        var terms = Profile.terms(words, lexicon::known);
        for (var at = 0; at < terms.length; at++) {
            if (terms[at] != Lexicon.UNKNOWN) {
                weights.put(terms[at], 1.0);
                places.computeIfAbsent(terms[at], _ -> new ArrayList<>()).add(at);
            }
        }
        var authors = Word.of(tags.apart(post.author()));
        for (var term : Profile.terms(authors, lexicon::known)) {
            author.add(term);
            weights.putIfAbsent(term, OF_AUTHOR);
        }
        for (var word : post.time()) {
            weights.putIfAbsent(lexicon.known(Stem.of(Spelling.of(word))), OF_TIME);
        }
        author.remove(Lexicon.UNKNOWN);
        weights.remove(Lexicon.UNKNOWN);
        words.forEach(word -> remember(word, lexicon));
        words.forEach(word -> companions(word, lexicon));
        authors.forEach(word -> companions(word, lexicon));
        numbers = Profile.numbers(words);
        grams = Arrays.stream(Profile.grams(body, gramLexicon::known))
                .filter(gram -> gram != Lexicon.UNKNOWN)
                .toArray();
        alike = new Alike(words);
        restated = archive.of(places.keySet(), lexicon);
        day = post.day();
        picture = post.picture();
    }

    private void remember(Word word, Lexicon lexicon) {
        var term = lexicon.known(word.stem());
        if (term >= 0) {
            written.putIfAbsent(term, word.written());
            if (Character.isUpperCase(word.written().charAt(0))) {
                capital.add(term);
            }
        }
    }

    /** Also of words that the archive does not hold. */
    private void companions(Word word, Lexicon lexicon) {
        for (var other : Subjects.of(word.stem())) {
            var number = lexicon.known(other);
            if (number != Lexicon.UNKNOWN && !weights.containsKey(number)) {
                companions.computeIfAbsent(number, _ -> new ArrayList<>()).add(word);
            }
        }
    }
}
