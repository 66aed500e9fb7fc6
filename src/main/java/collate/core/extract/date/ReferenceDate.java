package collate.core.extract.date;

import collate.core.claim.Ground;
import collate.core.extract.Reading;
import collate.core.extract.Tokens;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The day that relative dates count from: the published date, unless the head of the text says otherwise by a dateline
 * ("CAIRO, Feb 3 (Agency) —") or by a date in brackets beside its weekday ("Tuesday (Oct 24)").
 */
final class ReferenceDate {
    private static final int HEAD = 120;
    private static final int STAMP = 10;
    private static final int FAR = 7;
    private static final Set<String> STAMPED =
            Set.of("published", "updated", "posted", "date", "last", "on", "by", "at");
    private static final CalendarDay DAY = new CalendarDay();

    private final Tokens tokens;
    private final Scan head;
    private final @Nullable Anchor published;

    private ReferenceDate(Tokens tokens, @Nullable Anchor published) {
        this.tokens = tokens;
        this.published = published;
        head = new Scan(tokens, published, Math.min(HEAD, tokens.count()));
    }

    static @Nullable Anchor of(Tokens tokens, Reading reading) {
        return new ReferenceDate(
                        tokens, reading.reference().map(Anchor::published).orElse(null))
                .found();
    }

    private @Nullable Anchor found() {
        var best = published;
        for (var i = 0; i < Math.min(HEAD, tokens.count()); i++) {
            var anchor = starts(i) ? meantAt(i) : null;
            if (anchor != null && moves(anchor)) {
                return anchor;
            }
            best = anchor == null ? best : anchor;
        }
        return best;
    }

    private boolean starts(int token) {
        return head.is(token, Sort.MONTH) || head.is(token, Sort.WEEKDAY) || head.is(token, Sort.NUMBER);
    }

    /** A stamp that is only raised leaves the published date as it is. */
    private boolean moves(Anchor anchor) {
        return published == null || !anchor.basis().equals(published.basis());
    }

    private @Nullable Anchor meantAt(int token) {
        var found = DAY.at(head, token);
        var stretch = found == null ? null : found.stretch();
        return found == null || stretch == null ? null : meant(found, stretch.from());
    }

    /** What a date at the head says about the reference date; null when nothing. */
    private @Nullable Anchor meant(Found found, LocalDate day) {
        if (opens(found.first()) && closes(found.next())) {
            return anchor(found, day, "the dateline");
        }
        if (bracketed(found) && (published == null || far(day))) {
            return anchor(found, day, "the date in brackets");
        }
        return !found.relative() && stamp(found) ? stamped(found, day) : null;
    }

    /** A page's stamp counts only where no published date is known; beside one that does not fit it is raised. */
    private @Nullable Anchor stamped(Found found, LocalDate day) {
        var basis = "the date at the head of the article";
        var known = published;
        if (known == null) {
            return anchor(found, day, basis);
        }
        return far(day) ? new Anchor(known.day(), known.basis(), known.words(), raised(found, day, basis)) : null;
    }

    /** A place in capitals opens the paragraph; a comma stands before the date. */
    private boolean opens(int first) {
        if (first < 2 || !tokens.is(first - 1, ",") || !tokens.glued(first - 1)) {
            return false;
        }
        var start = paragraphStart(first);
        return first - start <= STAMP && upper(tokens.word(start));
    }

    private int paragraphStart(int token) {
        var first = token;
        while (first > 0 && token - first <= STAMP && tokens.paragraph(first - 1) == tokens.paragraph(token)) {
            first--;
        }
        return first;
    }

    private static boolean upper(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) && Character.isLetter(word.charAt(0));
    }

    private boolean closes(int next) {
        return next < tokens.count() && "(-–—_.:".indexOf(tokens.first(next)) >= 0;
    }

    private boolean bracketed(Found found) {
        return head.is(found.first(), Sort.WEEKDAY)
                && head.mark(found.first() + 1, '(')
                && head.mark(found.next() - 1, ')');
    }

    /** A short line that holds only a date, or "Published" and a date. */
    private boolean stamp(Found found) {
        var start = paragraphStart(found.first());
        for (var i = start; i < found.first(); i++) {
            if (!head.is(i, STAMPED) && tokens.kind(i) == Tokens.Kind.WORD) {
                return false;
            }
        }
        var end = Math.min(found.first() + STAMP, tokens.count() - 1);
        return tokens.paragraph(end) != tokens.paragraph(start) || end == tokens.count() - 1;
    }

    private boolean far(LocalDate day) {
        return published != null && Math.abs(ChronoUnit.DAYS.between(day, published.day())) > FAR;
    }

    private Anchor anchor(Found found, LocalDate day, String basis) {
        var words = Optional.of(tokens.span(found.first(), found.next() - 1));
        return new Anchor(day, basis, words, raised(found, day, basis));
    }

    private Optional<Ground> raised(Found found, LocalDate day, String basis) {
        if (published == null || !far(day)) {
            return Optional.empty();
        }
        var words = Optional.of(tokens.span(found.first(), found.next() - 1));
        return Optional.of(new Ground(
                "contradiction", words, basis + " says " + day + ", the published date is " + published.day()));
    }
}
