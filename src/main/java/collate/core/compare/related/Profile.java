package collate.core.compare.related;

import collate.core.compare.words.FunctionWords;
import collate.core.compare.words.Spelling;
import collate.core.compare.words.Word;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A passage ready to be compared: its telling words as numbers of a lexicon.
 *
 * @param passage as it was given
 * @param fields the words of text, title and subtitle, in order
 * @param head the distinct words of text and title, sorted
 * @param all the distinct words of all fields, sorted
 * @param grams the distinct runs of four letters in text and title, sorted
 * @param numbers the numbers in text and title
 * @param year the one it was published in, else the last that text or title name
 * @param picture whether text or title speak of a picture or film
 */
record Profile(
        Passage passage,
        List<int[]> fields,
        int[] head,
        int[] all,
        int[] grams,
        Set<String> numbers,
        OptionalInt year,
        boolean picture) {
    private static final int GRAM = 4;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Set<String> PICTURES =
            Set.of("photograph", "photo", "imag", "video", "pictur", "footag", "meme", "film", "clip");

    static Profile of(Passage passage, Lexicon lexicon, Lexicon grams, Tags tags) {
        var written = passage.fields().stream()
                .map(Post::withoutLinks)
                .map(tags::apart)
                .toList();
        var words = written.stream().map(Word::of).toList();
        var fields = words.stream().map(field -> terms(field, lexicon::number)).toList();
        var head = IntStream.concat(Arrays.stream(fields.get(0)), Arrays.stream(fields.get(1)));
        var numbers = new HashSet<String>();
        words.subList(0, 2).forEach(field -> numbers.addAll(numbers(field)));
        return new Profile(
                passage,
                fields,
                head.sorted().distinct().toArray(),
                fields.stream().flatMapToInt(Arrays::stream).sorted().distinct().toArray(),
                grams(written.get(0) + " " + written.get(1), grams::number),
                numbers,
                passage.day().map(day -> OptionalInt.of(day.getYear())).orElseGet(() -> lastYear(words.subList(0, 2))),
                words.subList(0, 2).stream().flatMap(List::stream).anyMatch(word -> PICTURES.contains(word.stem())));
    }

    private static OptionalInt lastYear(List<List<Word>> fields) {
        return fields.stream()
                .flatMap(List::stream)
                .map(Word::written)
                .filter(Profile::isYear)
                .mapToInt(Integer::parseInt)
                .max();
    }

    static boolean isYear(String written) {
        return YEAR.matcher(written).matches();
    }

    /** The stems of words that say something of their own, as numbers. */
    static int[] terms(List<Word> words, ToIntFunction<String> numbering) {
        return words.stream()
                .filter(word -> word.content() && !word.negation())
                .mapToInt(word -> numbering.applyAsInt(word.stem()))
                .toArray();
    }

    static Set<String> numbers(List<Word> words) {
        var numbers = new HashSet<String>();
        words.stream().filter(Word::number).map(Word::spelling).forEach(numbers::add);
        return numbers;
    }

    static int[] grams(String text, ToIntFunction<String> numbering) {
        return NO_WORD.splitAsStream(Spelling.plain(text))
                .filter(word -> !word.isEmpty() && !FunctionWords.contain(word))
                .map(word -> "<" + word + ">")
                .flatMapToInt(word -> word.length() < GRAM
                        ? IntStream.of(numbering.applyAsInt(word))
                        : IntStream.rangeClosed(0, word.length() - GRAM)
                                .map(at -> numbering.applyAsInt(word.substring(at, at + GRAM))))
                .sorted()
                .distinct()
                .toArray();
    }

    /** How text or title write a stem. */
    String written(String stem) {
        return Word.of(passage.text() + " " + passage.title()).stream()
                .filter(word -> word.stem().equals(stem))
                .map(Word::written)
                .findFirst()
                .orElse(stem);
    }

    Optional<LocalDate> day() {
        return passage.day();
    }

    boolean holds(int term) {
        return Arrays.binarySearch(all, term) >= 0;
    }
}
