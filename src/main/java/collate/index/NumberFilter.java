package collate.index;

import collate.core.extract.Reading;
import collate.core.extract.Tokens;
import collate.core.extract.number.Numeral;
import collate.core.extract.number.Numerals;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Finds numbers by value: "1,400", "1400", "fourteen hundred" and "1.4 thousand" all become the term "#1400", at one place of the
 * text however many words it took. In a text its words stay findable at the same place; in a question only the value is asked for.
 */
final class NumberFilter extends TokenFilter {
    /** No word that the tokenizer makes starts so. */
    static final char MARK = '#';

    private static final int LONGEST = 14;
    private static final CharArraySet WORDS = new CharArraySet(Numerals.words(), false);
    /** They only hold numbers together; no number starts with the last two of them. */
    private static final Set<String> JOINTS = Set.of("a", "an", "and", "of");

    private static final CharArraySet STARTS = new CharArraySet(
            Numerals.words().stream()
                    .filter(word -> !word.equals("and") && !word.equals("of"))
                    .toList(),
            false);
    /** By a first letter, a bit for each length that number words have. */
    private static final long[] LENGTHS = lengths();

    /** Words that are numbers by themselves; there are few. */
    private static final Map<String, Optional<String>> SINGLE = new ConcurrentHashMap<>();

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[.,]\\d{3})+|\\d{1,2}(?:,\\d{2})+,\\d{3}");
    private static final Pattern PLAIN = Pattern.compile("(\\d+(?:\\.\\d+)?)(?:st|nd|rd|th)?");

    private final boolean keepWords;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Deque<State> ready = new ArrayDeque<>();
    private @Nullable State waiting;
    private boolean ended;

    NumberFilter(TokenStream input, boolean keepWords) {
        super(input);
        this.keepWords = keepWords;
    }

    /** A word of a run that may hold a number. */
    private record Word(String word, int start, int end, State state) {}

    @Override
    public void reset() throws IOException {
        super.reset();
        ready.clear();
        waiting = null;
        ended = false;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!ready.isEmpty()) {
            restoreState(ready.removeFirst());
            return true;
        }
        if (waiting != null) {
            restoreState(waiting);
            waiting = null;
        } else if (ended || !input.incrementToken()) {
            return false;
        }
        if (isAmong(STARTS)) {
            readRun();
            restoreState(ready.removeFirst());
        }
        return true;
    }

    private boolean isAmong(CharArraySet words) {
        if (term.length() == 0) {
            return false;
        }
        var first = term.charAt(0);
        return Character.isDigit(first)
                || mayBeWord(first, term.length()) && words.contains(term.buffer(), 0, term.length());
    }

    /** Tells most words apart without looking them up. */
    private static boolean mayBeWord(char first, int length) {
        return first < LENGTHS.length && length < Long.SIZE && (LENGTHS[first] >>> length & 1) == 1;
    }

    private static long[] lengths() {
        var lengths = new long[1 << 7];
        Numerals.words().forEach(word -> lengths[word.charAt(0)] |= 1L << word.length());
        return lengths;
    }

    /** Up to the first word that no number holds, or that stands apart by more than one character; that one waits. */
    private void readRun() throws IOException {
        var run = new ArrayList<Word>();
        run.add(word());
        while (waiting == null && !ended && run.size() < LONGEST) {
            if (!input.incrementToken()) {
                ended = true;
            } else if (isAmong(WORDS) && offset.startOffset() - run.getLast().end() <= 1) {
                run.add(word());
            } else {
                waiting = captureState();
            }
        }
        emit(run);
    }

    private Word word() {
        return new Word(term.toString(), offset.startOffset(), offset.endOffset(), captureState());
    }

    private void emit(List<Word> run) {
        if (run.stream().allMatch(word -> JOINTS.contains(word.word()))) {
            run.forEach(word -> ready.add(word.state()));
        } else if (run.size() == 1) {
            var word = run.getFirst();
            single(word.word()).ifPresentOrElse(value -> add(run, value), () -> ready.add(word.state()));
        } else {
            emitParts(run);
        }
    }

    private static Optional<String> single(String word) {
        return WORDS.contains(word) ? SINGLE.computeIfAbsent(word, NumberFilter::read) : read(word);
    }

    /** Of "1,400", "seven" or "1.4k". */
    private static Optional<String> read(String word) {
        return value(word).or(() -> {
            var tokens = Tokens.of(Reading.of(word));
            return Numerals.at(tokens, 0)
                    .filter(numeral -> tokens.end(numeral.last()) == word.length())
                    .map(numeral -> Long.toString(numeral.value()));
        });
    }

    private void emitParts(List<Word> run) {
        var tokens = Tokens.of(Reading.of(joined(run)));
        var from = 0;
        for (var i = 0; i < run.size(); ) {
            var start = from;
            var whole = Numerals.at(tokens, tokens.at(start));
            var words = whole.isPresent() ? covered(run, i, tokens, start, whole.get()) : 0;
            if (words > 0) {
                add(run.subList(i, i + words), Long.toString(whole.orElseThrow().value()));
            } else {
                words = 1;
                var one = run.get(i);
                value(one.word()).ifPresentOrElse(value -> add(List.of(one), value), () -> ready.add(one.state()));
            }
            for (var end = i + words; i < end; i++) {
                from += run.get(i).word().length() + 1;
            }
        }
    }

    private static String joined(List<Word> run) {
        return String.join(" ", run.stream().map(Word::word).toList());
    }

    /** How many words of the run the number takes; none when it would cut through one. */
    private static int covered(List<Word> run, int first, Tokens tokens, int from, Numeral numeral) {
        var end = tokens.end(numeral.last());
        var at = from;
        for (var i = first; i < run.size(); i++) {
            at += run.get(i).word().length();
            if (at >= end) {
                return at == end ? i - first + 1 : 0;
            }
            at++;
        }
        return 0;
    }

    /** The value of digits in one word; empty for what only looks like a number. */
    private static Optional<String> value(String word) {
        if (GROUPED.matcher(word).matches()) {
            return Optional.of(new BigDecimal(word.replaceAll("[.,]", "")).toPlainString());
        }
        var plain = PLAIN.matcher(word);
        return plain.matches()
                ? Optional.of(
                        new BigDecimal(plain.group(1)).stripTrailingZeros().toPlainString())
                : Optional.empty();
    }

    private void add(List<Word> words, String value) {
        var first = words.getFirst();
        restoreState(first.state());
        term.setEmpty().append(MARK).append(value);
        offset.setOffset(first.start(), words.getLast().end());
        ready.add(captureState());
        if (keepWords) {
            words.forEach(word -> addBeside(word.state()));
        }
    }

    private void addBeside(State word) {
        restoreState(word);
        step.setPositionIncrement(0);
        ready.add(captureState());
    }
}
