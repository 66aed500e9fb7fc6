package collate.core.compare.words;

import collate.core.extract.Reading;
import collate.core.extract.Tokens;
import collate.core.extract.Tokens.Kind;
import collate.core.extract.number.Numerals;
import collate.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A word of a text, or a number with all its words, ready to be compared.
 *
 * @param span in UTF-16 code units
 * @param written as it stands, a length of time with its unit
 * @param spelling in lower case and one spelling; the digits for a number: "1400", with its unit for a length of time: "72 hours"
 * @param joined whether a hyphen without spaces ties it to the word before
 */
public record Word(Span span, String written, String spelling, String stem, boolean number, boolean joined) {
    private static final String SIGNS = "%$£€";

    /** The words in reading order; no marks but signs of percent and money, no possessive endings. */
    public static List<Word> of(String text) {
        return of(text, false);
    }

    /** The same, but how long something lasts is in one unit: "three days" is "72 hours". */
    public static List<Word> measured(String text) {
        return of(text, true);
    }

    private static List<Word> of(String text, boolean measured) {
        var tokens = Tokens.of(Reading.of(text));
        var words = new ArrayList<Word>();
        for (var i = 0; i < tokens.count(); i++) {
            var joined = i > 1 && tokens.glued(i) && tokens.glued(i - 1) && tokens.is(i - 1, "-");
            var length = measured ? TimeLength.at(tokens, i) : Optional.<TimeLength>empty();
            var numeral = Numerals.at(tokens, i);
            if (length.isPresent()) {
                var number = tokens.span(i, length.get().number());
                var hours = length.get().length();
                i = length.get().unit();
                var written = text.substring(number.start(), tokens.end(i));
                words.add(new Word(number, written, hours, hours, true, joined));
                words.add(word(tokens.span(i, i), text, length.get().measure(), false));
            } else if (numeral.isPresent()) {
                var span = tokens.span(i, numeral.get().last());
                var digits = Long.toString(numeral.get().value());
                words.add(new Word(span, span.of(text), digits, digits, true, joined));
                i = numeral.get().last();
            } else if (tokens.is(i, "per") && tokens.is(i + 1, "cent")) {
                words.add(word(tokens.span(i, i + 1), text, "percent", joined));
                i++;
            } else if (tokens.kind(i) == Kind.NUMBER) {
                var span = tokens.span(i, i);
                words.add(new Word(span, span.of(text), span.of(text), span.of(text), true, joined));
            } else if (tokens.kind(i) == Kind.WORD ? !possessive(tokens, i) : SIGNS.indexOf(tokens.first(i)) >= 0) {
                var written = tokens.word(i);
                words.add(
                        word(tokens.span(i, i), text, written.equals("%") ? "percent" : Spelling.of(written), joined));
            }
        }
        return List.copyOf(words);
    }

    private static boolean possessive(Tokens tokens, int token) {
        return tokens.first(token) == '\'' || tokens.first(token) == '’';
    }

    private static Word word(Span span, String text, String spelling, boolean joined) {
        return new Word(span, span.of(text), spelling, Stem.of(spelling), false, joined);
    }

    /** Whether it is how long something lasts; the next word is the unit. */
    public boolean isLength() {
        return number && spelling.indexOf(' ') > 0;
    }

    public boolean negation() {
        return FunctionWords.negate(spelling);
    }

    /** Whether it says something of its own. */
    public boolean content() {
        return number || !FunctionWords.contain(spelling) || negation();
    }
}
