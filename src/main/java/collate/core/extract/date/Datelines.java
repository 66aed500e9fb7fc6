package collate.core.extract.date;

import collate.core.extract.Reading;
import collate.core.extract.Tokens;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The reference date: the published date, unless a dateline at the head of the text gives another. */
final class Datelines {
    private static final int HEAD = 40;
    private static final int FAR = 7;
    private static final CalendarDay DAY = new CalendarDay();

    private Datelines() {}

    static @Nullable Anchor anchor(Tokens tokens, Reading reading) {
        var published = reading.reference().map(Anchor::published).orElse(null);
        var head = new Scan(tokens, published, Math.min(HEAD, tokens.count()));
        for (var i = 1; i < Math.min(HEAD, tokens.count()) - 1; i++) {
            if (head.is(i, Sort.MONTH) && opens(tokens, i)) {
                var found = DAY.at(head, i);
                if (found != null && found.stretch() != null && closes(tokens, found.next())) {
                    return dateline(tokens, found, found.stretch().from(), published);
                }
            }
        }
        return published;
    }

    /** A place in capitals and a comma stand before the month, in the same paragraph. */
    private static boolean opens(Tokens tokens, int token) {
        if (!tokens.is(token - 1, ",")) {
            return false;
        }
        for (var i = token - 2; i >= 0 && tokens.paragraph(i) == tokens.paragraph(token); i--) {
            if (tokens.kind(i) == Tokens.Kind.WORD && !upper(tokens.word(i)) && token - i > 4) {
                return false;
            }
        }
        return token >= 2 && upper(tokens.word(paragraphStart(tokens, token)));
    }

    private static int paragraphStart(Tokens tokens, int token) {
        var first = token;
        while (first > 0 && tokens.paragraph(first - 1) == tokens.paragraph(token)) {
            first--;
        }
        return first;
    }

    private static boolean upper(String word) {
        return word.length() > 1
                && word.equals(word.toUpperCase(java.util.Locale.ROOT))
                && Character.isLetter(word.charAt(0));
    }

    private static boolean closes(Tokens tokens, int token) {
        return token < tokens.count() && "(-–—_.:".indexOf(tokens.first(token)) >= 0;
    }

    private static Anchor dateline(Tokens tokens, Found found, LocalDate day, @Nullable Anchor published) {
        var words = Optional.of(tokens.span(found.first(), found.next() - 1));
        if (published == null) {
            return new Anchor(day, "the dateline", words, Optional.empty());
        }
        var apart = Math.abs(ChronoUnit.DAYS.between(day, published.day())) > FAR;
        var contradiction = apart
                ? Optional.of("the dateline says " + day + ", the published date is " + published.day())
                : Optional.<String>empty();
        return new Anchor(day, "the dateline", words, contradiction);
    }
}
