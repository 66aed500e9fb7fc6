package collate.core.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts right what was UTF-8 and read as Windows-1252, once or twice over: "â€™" is "’", "Ã©" is "é". Only what cannot well be
 * meant as it stands is touched: an accented capital before a closing mark, as in "CAFÉ”", could be either and stays. Linear in
 * the text.
 */
public final class Mojibake {
    /** Characters of Windows-1252 at 0x80 to 0x9f; where it has none, the control character that decoders leave. */
    private static final String UPPER = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

    private static final int DEEPEST = 3;

    private Mojibake() {}

    /** A text that reads right, and what of it was put right, in reading order. */
    public record Mended(String text, List<Repair> repairs) {}

    public static Mended mend(String text) {
        var first = firstSuspect(text, 0);
        if (first < 0) {
            return new Mended(text, List.of());
        }
        var right = new StringBuilder(text.length());
        var repairs = new ArrayList<Repair>();
        var done = 0;
        for (var at = first; at >= 0; at = firstSuspect(text, done)) {
            right.append(text, done, at);
            var end = endOfRun(text, at);
            var run = text.substring(at, end);
            var before = at == 0 ? ' ' : text.charAt(at - 1);
            var after = end == text.length() ? ' ' : text.charAt(end);
            append(right, run, mendRun(run, before, after), after, repairs);
            done = end;
        }
        return new Mended(right.append(text, done, text.length()).toString(), List.copyOf(repairs));
    }

    private static void append(StringBuilder right, String run, String mended, char after, List<Repair> repairs) {
        var same = 0;
        var shorter = Math.min(run.length(), mended.length());
        while (same < shorter && run.charAt(same) == mended.charAt(same)) {
            same++;
        }
        var tail = 0;
        while (tail < shorter - same
                && run.charAt(run.length() - 1 - tail) == mended.charAt(mended.length() - 1 - tail)) {
            tail++;
        }
        var start = right.length() + same;
        right.append(mended);
        var end = right.length() - tail;
        if (start < end) {
            repairs.add(new Repair(new Span(start, end), run.substring(same, run.length() - tail)));
        } else if (!run.equals(mended)) {
            // What is left of it is nothing: the space that follows stands for it
            repairs.add(new Repair(new Span(start, start + 1), run.substring(same, run.length() - tail) + after));
        }
    }

    private static int firstSuspect(String text, int from) {
        for (var i = from; i < text.length(); i++) {
            var letter = text.charAt(i);
            if (letter >= 0xc2 && letter <= 0xf4) {
                return i;
            }
        }
        return -1;
    }

    private static int endOfRun(String text, int from) {
        var end = from;
        while (end < text.length() && text.charAt(end) >= 0x80 && byteOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    /** The byte that Windows-1252 has for a character; -1 for one that it does not have. */
    private static int byteOf(char letter) {
        if (letter < 0x80 || letter >= 0xa0 && letter <= 0xff) {
            return letter;
        }
        var upper = UPPER.indexOf(letter);
        return upper >= 0 ? 0x80 + upper : letter <= 0x9f ? letter : -1;
    }

    private static String mendRun(String run, char before, char after) {
        var now = run;
        for (var i = 0; i < DEEPEST; i++) {
            var next = once(now, before, after);
            if (next.equals(now)) {
                return now;
            }
            now = next;
        }
        return now;
    }

    private static String once(String run, char before, char after) {
        var right = new StringBuilder(run.length());
        var previous = before;
        for (var i = 0; i < run.length(); ) {
            var length = garbled(run, i, previous);
            if (length > 0) {
                right.append(decoded(run, i, length));
                i += length;
            } else if (run.startsWith("â€", i) && i + 2 == run.length()) {
                // The closing mark's last byte has no character of its own, and many programs drop it
                right.append('”');
                i += 2;
            } else if (run.charAt(i) == 'Â'
                    && i + 1 == run.length()
                    && after == ' '
                    && !Character.isUpperCase(previous)) {
                i++;
            } else {
                right.append(run.charAt(i++));
            }
            previous = right.isEmpty() ? before : right.charAt(right.length() - 1);
        }
        return right.toString();
    }

    /** How many characters from here are one garbled one; 0 when they may well be meant as they are. */
    private static int garbled(String run, int at, char before) {
        var lead = byteOf(run.charAt(at));
        var length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
        if (lead < 0xc2 || lead > 0xf4 || at + length > run.length() || !isContinued(run, at, length)) {
            return 0;
        }
        var words = decoded(run, at, length);
        return !words.isEmpty() && isSure(run, at, length, lead, before) ? length : 0;
    }

    private static boolean isContinued(String run, int at, int length) {
        for (var i = at + 1; i < at + length; i++) {
            var next = byteOf(run.charAt(i));
            if (next < 0x80 || next > 0xbf) {
                return false;
            }
        }
        return true;
    }

    /**
     * "Ã" and "Â" start an accented Latin letter or a sign, "â€" a mark, "ðŸ" a picture; letters of other scripts stand beside
     * another one, and "Ä" and "Å" within a word.
     */
    private static boolean isSure(String run, int at, int length, int lead, char before) {
        return switch (lead) {
            case 0xc2, 0xc3 -> !Character.isUpperCase(before);
            case 0xe2, 0xef, 0xf0 -> true;
            case 0xc4, 0xc5 -> Character.isLowerCase(before) || isBesideAnother(run, at, length, before);
            default -> isBesideAnother(run, at, length, before);
        };
    }

    private static boolean isBesideAnother(String run, int at, int length, char before) {
        var next = at + length;
        var second = next < run.length() ? byteOf(run.charAt(next)) : -1;
        var likewise = length == 2 ? second >= 0xc2 && second <= 0xdf : second >= 0xe0 && second <= 0xef;
        return isSuspect(before) || likewise && next + length <= run.length() && isContinued(run, next, length);
    }

    /** A letter that no Latin text has was garbled too. */
    private static boolean isSuspect(char before) {
        return before > 0x17f && Character.isLetter(before);
    }

    private static String decoded(String run, int at, int length) {
        var bytes = new byte[length];
        for (var i = 0; i < length; i++) {
            bytes[i] = (byte) byteOf(run.charAt(at + i));
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return "";
        }
    }
}
