package collate.core.extract;

import collate.core.text.Dateline;
import collate.core.text.Span;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes {@link Tokens}: one pass over the characters, looking a few ahead and never back over what is done. */
final class Tokenizer {
    private static final byte WORD = 0;
    private static final byte NUMBER = 1;
    private static final byte MARK = 2;
    private static final int LONGEST_ABBREVIATION = 7;
    private static final char LAST_LATIN = '\u02ff';
    private static final String CALENDAR_SIGNS = "年月日号號년월일";

    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr mrs ms dr prof gen lt col sgt maj capt sen rep gov rev hon st jr sr jan feb mar apr jun jul aug sep sept oct"
                    .concat(
                            " nov dec mon tue tues wed thu thur thurs fri sat vs inc corp ltd messrs cmdr adm brig supt insp")
                    .concat(
                            " pres amb atty dept univ approx calif fla tex mich ariz colo conn minn okla ore tenn wis ark nev")
                    .split(" "));

    final String text;
    int count;
    int[] starts;
    int[] ends;
    byte[] kinds;
    int[] sentences;
    int[] paragraphs;
    /** The tokens of datelines. */
    final BitSet datelines = new BitSet();

    private int sentence;
    private int paragraph;
    private int datelineEnd;

    Tokenizer(String text) {
        this.text = text;
        var room = text.length() / 4 + 16;
        starts = new int[room];
        ends = new int[room];
        kinds = new byte[room];
        sentences = new int[room];
        paragraphs = new int[room];
    }

    Tokenizer run(List<Span> noise) {
        var at = 0;
        for (var span : noise) {
            read(at, Math.max(at, Math.min(span.start(), text.length())));
            endParagraph();
            at = Math.max(at, Math.min(span.end(), text.length()));
        }
        read(at, text.length());
        return this;
    }

    private void read(int from, int to) {
        var i = from;
        while (i < to) {
            var c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                endParagraph();
                i++;
            } else if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b' || c == '\ufeff') {
                i++;
            } else {
                passDateline(i, to);
                i = token(i, to);
            }
        }
    }

    /** A dateline is a sentence of its own. */
    private void passDateline(int i, int to) {
        if (count == 0 || paragraphs[count - 1] != paragraph) {
            datelineEnd = Dateline.end(text, i, to);
        } else if (i >= datelineEnd && datelines.get(count - 1) && sentences[count - 1] == sentence) {
            sentence++;
        }
    }

    private int token(int i, int to) {
        var c = text.charAt(i);
        if (isDigit(c)) {
            return number(i, to);
        }
        if (c > LAST_LATIN && DateNumeral.end(text, i, to) > i) {
            return add(i, DateNumeral.end(text, i, to), WORD);
        }
        return Character.isLetter(text.codePointAt(i)) ? word(i, to) : mark(i, to);
    }

    private int number(int from, int to) {
        var i = from + 1;
        while (i < to) {
            var c = text.charAt(i);
            var inside = (c == ',' || c == '.') && i + 1 < to && isDigit(text.charAt(i + 1));
            if (!isDigit(c) && !inside) {
                break;
            }
            i++;
        }
        return add(from, i, NUMBER);
    }

    private int word(int from, int to) {
        if (isCalendarSign(from)) {
            return add(from, from + 1, WORD);
        }
        var i = from;
        while (i < to) {
            var c = text.charAt(i);
            if (isDigit(c) && isEastAsian(text.charAt(i - 1)) || c > LAST_LATIN && DateNumeral.end(text, i, to) > i) {
                break;
            } else if (Character.isLetterOrDigit(c)
                    || isLetterPair(i)
                    || Character.getType(c) == Character.NON_SPACING_MARK) {
                i++;
            } else if ((c == '\'' || c == '’')
                    && i > from
                    && i + 1 < to
                    && Character.isLetter(text.charAt(i + 1))
                    && !possessive(i, to)) {
                i++;
            } else if (c == '.' && initials(from, i, to)) {
                i++;
            } else {
                break;
            }
        }
        if (i < to
                && text.charAt(i) == '.'
                && i - from <= LONGEST_ABBREVIATION
                && ABBREVIATIONS.contains(text.substring(from, i).toLowerCase(Locale.ROOT))) {
            i++;
        }
        return add(from, i, WORD);
    }

    /** Of a script that puts no space before a number. */
    private static boolean isEastAsian(char c) {
        return c >= '\u2e80' && c < '\ufb00' && !Character.isSurrogate(c);
    }

    /** Whether the unit at i is half of a letter outside the basic plane; an emoji is none. */
    private boolean isLetterPair(int i) {
        return Character.isSurrogate(text.charAt(i))
                && Character.isLetter(text.codePointAt(Character.isLowSurrogate(text.charAt(i)) && i > 0 ? i - 1 : i));
    }

    /** Whether the apostrophe at i opens a bare possessive: "’s" and then no letter. */
    private boolean possessive(int i, int to) {
        var s = text.charAt(i + 1);
        return (s == 's' || s == 'S') && (i + 2 >= to || !Character.isLetter(text.charAt(i + 2)));
    }

    /** Whether the full stop at i belongs to the word: "U.S.", "U.N", the "J." of a name. */
    private boolean initials(int from, int i, int to) {
        if (i == from + 1) {
            return clock(from, to)
                    || Character.isUpperCase(text.charAt(from)) && !(text.charAt(from) == 'I' && !letterAt(i + 1, to));
        }
        return text.charAt(from + 1) == '.' && text.charAt(i - 2) == '.' && i - from < 12
                || Character.isLetter(text.charAt(i - 1)) && i - 2 >= from && text.charAt(i - 2) == '.';
    }

    /** "a.m.", "p.m.". */
    private boolean clock(int from, int to) {
        var half = text.charAt(from) == 'a' || text.charAt(from) == 'p';
        return half && from + 3 < to && text.charAt(from + 2) == 'm' && text.charAt(from + 3) == '.';
    }

    private boolean letterAt(int i, int to) {
        return i < to && Character.isLetter(text.charAt(i));
    }

    private int mark(int from, int to) {
        var c = text.charAt(from);
        var i = from + 1;
        if ((c == '.' || c == '-' || c == '`' || c == '\'') && i < to && text.charAt(i) == c) {
            while (i < to && text.charAt(i) == c) {
                i++;
            }
        }
        if ((c == '\'' || c == '’')
                && i == from + 1
                && from > 0
                && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')
                && i < to
                && possessive(from, to)) {
            return add(from, i + 1, WORD);
        }
        add(from, i, MARK);
        if ((c == '.' || c == '!' || c == '?' || c == '…') && endsSentence(i, to)) {
            return closeMarks(i, to);
        }
        return i;
    }

    /** Closing quotation marks and brackets glued to the full stop still belong to the sentence it ends. */
    private int closeMarks(int from, int to) {
        var i = from;
        while (i < to
                && isClosing(text.charAt(i))
                && !(text.charAt(i) == '"' && i + 1 < to && Character.isLetter(text.charAt(i + 1)))) {
            i = add(i, twoMarks(i, to) ? i + 2 : i + 1, MARK);
        }
        sentence++;
        return i;
    }

    private boolean twoMarks(int i, int to) {
        return text.charAt(i) == '\'' && i + 1 < to && text.charAt(i + 1) == '\'';
    }

    private boolean endsSentence(int from, int to) {
        var i = from;
        while (i < to && isClosing(text.charAt(i))) {
            i++;
        }
        var closed = i > from;
        var spaced = false;
        while (i < to && (text.charAt(i) == ' ' || text.charAt(i) == '\u00a0' || text.charAt(i) == '\t')) {
            i++;
            spaced = true;
        }
        if (i >= to || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
            return true;
        }
        var next = text.charAt(i);
        var starts = Character.isUpperCase(next) || isOpening(next);
        return (spaced && (starts || isDigit(next)))
                || (!spaced && starts && !closed && from >= 2 && Character.isLowerCase(text.charAt(from - 2)));
    }

    private static boolean isClosing(char c) {
        return c == '"' || c == '”' || c == '’' || c == '\'' || c == ')' || c == ']' || c == '»';
    }

    private static boolean isOpening(char c) {
        return c == '"' || c == '“' || c == '‘' || c == '\'' || c == '(' || c == '[' || c == '«' || c == '`';
    }

    /** Of any script: the full-width ３, the Arabic ٣, the Devanagari ३. */
    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c > LAST_LATIN && Character.isDigit(c);
    }

    /** The year, month or day sign of an East Asian date: a word by itself, whatever is glued to it. */
    private boolean isCalendarSign(int i) {
        return i > 0
                && CALENDAR_SIGNS.indexOf(text.charAt(i)) >= 0
                && (isDigit(text.charAt(i - 1)) || DateNumeral.isDigit(text.charAt(i - 1)));
    }

    private void endParagraph() {
        if (count > 0 && paragraphs[count - 1] == paragraph) {
            paragraph++;
        }
        if (count > 0 && sentences[count - 1] == sentence) {
            sentence++;
        }
    }

    private int add(int from, int to, byte kind) {
        if (count == starts.length) {
            grow();
        }
        starts[count] = from;
        ends[count] = to;
        kinds[count] = kind;
        sentences[count] = sentence;
        paragraphs[count] = paragraph;
        datelines.set(count, from < datelineEnd);
        count++;
        return to;
    }

    private void grow() {
        var room = count * 2;
        starts = Arrays.copyOf(starts, room);
        ends = Arrays.copyOf(ends, room);
        kinds = Arrays.copyOf(kinds, room);
        sentences = Arrays.copyOf(sentences, room);
        paragraphs = Arrays.copyOf(paragraphs, room);
    }
}
