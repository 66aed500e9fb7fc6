package collate.meaning;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Cuts a text into the pieces that a model of BERT's family was trained on, uncased: words and marks apart, then each word into the
 * longest pieces that its vocabulary holds (Devlin et al. 2019; Wu et al. 2016).
 */
final class WordPieces {
    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
    private static final Pattern SPACES = Pattern.compile(" +");
    /** Longer ones, in UTF-16 code units, are unknown: addresses, keys. */
    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> vocabulary;
    private final long start;
    private final long end;
    private final long unknown;

    /** @param vocabulary pieces and their numbers; those that go on within a word begin with ##; with [CLS], [SEP] and [UNK] */
    WordPieces(Map<String, Integer> vocabulary) {
        this.vocabulary = Map.copyOf(vocabulary);
        start = number("[CLS]");
        end = number("[SEP]");
        unknown = number("[UNK]");
    }

    private long number(String piece) {
        var number = vocabulary.get(piece);
        if (number == null) {
            throw new IllegalArgumentException("a vocabulary without " + piece);
        }
        return number;
    }

    /** The numbers of a text's pieces between start and end; of a long text the first, so that all are {@code most} at most. */
    long[] of(String text, int most) {
        var pieces = SPACES.splitAsStream(apart(text))
                .filter(word -> !word.isEmpty())
                .flatMapToLong(word -> pieces(word).stream().mapToLong(piece -> piece))
                .limit(most - 2);
        return LongStream.concat(LongStream.concat(LongStream.of(start), pieces), LongStream.of(end))
                .toArray();
    }

    /** Lower case without accents, a space around each mark and each Chinese character. */
    private static String apart(String text) {
        var plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        var apart = new StringBuilder();
        plain.codePoints().filter(character -> !isNoise(character)).forEach(character -> {
            if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
                apart.append(' ');
            } else if (isMark(character) || isChinese(character)) {
                apart.append(' ').appendCodePoint(character).append(' ');
            } else {
                apart.appendCodePoint(character);
            }
        });
        return apart.toString();
    }

    private static boolean isNoise(int character) {
        return character == 0xFFFD
                || Character.getType(character) == Character.FORMAT
                || Character.getType(character) == Character.CONTROL && !Character.isWhitespace(character);
    }

    /** Punctuation, and whatever is no letter and no digit in ASCII. */
    private static boolean isMark(int character) {
        if (character < 128) {
            return character > ' ' && !Character.isLetterOrDigit(character);
        }
        return switch (Character.getType(character)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    private static boolean isChinese(int character) {
        return Character.isIdeographic(character)
                && Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
    }

    private List<Long> pieces(String word) {
        var pieces = new ArrayList<Long>();
        for (var from = 0; from < word.length(); ) {
            var to = word.length() > LONGEST_WORD ? -1 : endOfPiece(word, from);
            if (to < 0) {
                return List.of(unknown);
            }
            pieces.add(number(piece(word, from, to)));
            from = to;
        }
        return pieces;
    }

    /** Where the longest piece ends that begins there, or -1. */
    private int endOfPiece(String word, int from) {
        return IntStream.iterate(word.length(), to -> to > from, to -> to - 1)
                .filter(to -> vocabulary.containsKey(piece(word, from, to)))
                .findFirst()
                .orElse(-1);
    }

    private static String piece(String word, int from, int to) {
        return from == 0 ? word.substring(from, to) : "##" + word.substring(from, to);
    }
}
