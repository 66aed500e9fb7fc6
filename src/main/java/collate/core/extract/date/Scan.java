package collate.core.extract.date;

import collate.core.extract.Tokens;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A walk over a text's tokens: what each word is to the date rules, and what has been found so far. */
final class Scan {
    private static final int TOO_LONG = 9;
    private static final Set<String> OWNS = Set.of("'s", "’s");
    private static final Set<String> EVERY = Set.of("every", "each");
    private static final Set<String> ORDINAL_ENDS = Set.of("st", "nd", "rd", "th");

    private final Tokens tokens;
    private final Lexeme[] lexemes;
    private final @Nullable Anchor anchor;
    private @Nullable Stretch focus;
    private @Nullable Stretch period;
    private @Nullable PlainWeekdays weekdays;
    private int free;

    /** Reads the first so many tokens. */
    Scan(Tokens tokens, @Nullable Anchor anchor, int count) {
        this.tokens = tokens;
        this.anchor = anchor;
        lexemes = new Lexeme[count];
        for (var i = 0; i < lexemes.length; i++) {
            lexemes[i] = read(i);
        }
    }

    private Lexeme read(int token) {
        return switch (tokens.kind(token)) {
            case MARK -> Lexeme.NONE;
            case NUMBER -> number(tokens.start(token), tokens.end(token));
            case WORD -> word(token);
        };
    }

    private Lexeme word(int token) {
        var lexeme = Lexicon.of(tokens.lower(token));
        if (lexeme == Lexeme.NONE && Kanji.opens(tokens.first(token))) {
            var number = Kanji.number(tokens.word(token));
            return number < 0 ? lexeme : new Lexeme(Sort.NUMBER, number);
        }
        var named = lexeme.sort() == Sort.MONTH || lexeme.sort() == Sort.WEEKDAY || lexeme.sort() == Sort.WEEKDAYS;
        return named && !tokens.capital(token) ? Lexeme.NONE : lexeme;
    }

    private Lexeme number(int start, int end) {
        if (end - start > TOO_LONG) {
            return Lexeme.NONE;
        }
        var value = 0;
        for (var i = start; i < end; i++) {
            var digit = Character.digit(tokens.text().charAt(i), 10);
            if (digit < 0) {
                return Lexeme.NONE;
            }
            value = 10 * value + digit;
        }
        return new Lexeme(Sort.NUMBER, value);
    }

    Tokens tokens() {
        return tokens;
    }

    @Nullable
    Anchor anchor() {
        return anchor;
    }

    Lexeme lexeme(int token) {
        return token >= 0 && token < lexemes.length ? lexemes[token] : Lexeme.NONE;
    }

    Sort sort(int token) {
        return lexeme(token).sort();
    }

    /** The number its word stands for in the lexicon. */
    int number(int token) {
        return lexeme(token).number();
    }

    boolean is(int token, Sort sort) {
        return lexeme(token).sort() == sort;
    }

    boolean is(int token, String word) {
        return tokens.is(token, word);
    }

    boolean is(int token, Set<String> words) {
        return tokens.is(token, words);
    }

    /** "’s". */
    boolean owns(int token) {
        return tokens.is(token, OWNS);
    }

    /** "Every", "each". */
    boolean isEvery(int token) {
        return tokens.is(token, EVERY);
    }

    /** What stands behind a number in digits: "21st". */
    boolean isOrdinalEnd(int token) {
        return tokens.is(token, ORDINAL_ENDS);
    }

    /** Whether it is there and stands in the same paragraph as the other. */
    boolean together(int token, int other) {
        return token >= 0
                && token < lexemes.length
                && other >= 0
                && other < lexemes.length
                && tokens.paragraph(token) == tokens.paragraph(other);
    }

    /** How many digits or letters it has. */
    int size(int token) {
        return tokens.end(token) - tokens.start(token);
    }

    /** The token after a hyphen or dash at this place; the same token when there is none. */
    int pastHyphen(int token) {
        return hyphen(token) ? token + 1 : token;
    }

    boolean hyphen(int token) {
        return token > 0
                && token < lexemes.length
                && tokens.kind(token) == Tokens.Kind.MARK
                && "-‐‑–".indexOf(tokens.first(token)) >= 0;
    }

    boolean mark(int token, char c) {
        return token >= 0
                && token < lexemes.length
                && tokens.kind(token) == Tokens.Kind.MARK
                && tokens.first(token) == c;
    }

    /** A year in four digits: 1000 to 2199. */
    boolean year(int token) {
        return is(token, Sort.NUMBER) && size(token) == 4 && number(token) >= 1000 && number(token) < 2200;
    }

    PlainWeekdays plainWeekdays() {
        var known = weekdays == null ? new PlainWeekdays(this) : weekdays;
        weekdays = known;
        return known;
    }

    /** The first token that no expression has taken yet. */
    int free() {
        return free;
    }

    /** The stretch that the text spoke of last. */
    @Nullable
    Stretch focus() {
        return focus;
    }

    /** The time that the text spoke of last, or else the reference date; null when it has neither. */
    @Nullable
    Anchor spokenOf() {
        return spokenOf(Grain.CENTURY);
    }

    /** As {@link #spokenOf()}, but of a time named no more coarsely than this. */
    @Nullable
    Anchor spokenOf(Grain coarsest) {
        var known = focus;
        return known == null || known.grain().compareTo(coarsest) > 0
                ? anchor
                : new Anchor(known.from(), "the time named before", Optional.empty(), Optional.empty());
    }

    /** The quarter, half or run of months that a report speaks of. */
    @Nullable
    Stretch period() {
        return period;
    }

    void take(Found found, boolean compares) {
        free = found.next();
        focus = found.stretch() == null ? focus : found.stretch();
        period = compares ? period : Reported.after(period, found, this);
    }
}
