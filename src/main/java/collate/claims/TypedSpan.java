package collate.claims;

import collate.core.claim.Values;
import collate.core.review.Refusal;
import collate.core.text.Span;
import collate.web.Form;
import java.util.Optional;

/**
 * Where the words of a claim stand, as a form gives it: by their characters ("start", "end"), in one field ("span"), or by the
 * exact words typed ("words"), which are then found again in the text.
 *
 * @param kept where they stood before, as "start–end"; empty for a new claim
 */
record TypedSpan(Form form, String kept, String text) {

    /** @param text as {@link Values} has a span, or what was typed when it is none */
    record Found(Optional<Span> span, String text, Optional<Refusal> refusal) {
        static Found at(Span span) {
            return new Found(Optional.of(span), Values.spanText(span), Optional.empty());
        }

        static Found refused(String typed, String field, String why) {
            return new Found(Optional.empty(), typed, Optional.of(new Refusal(field, why)));
        }
    }

    Found span() {
        var typed = typed();
        return form.text("words")
                .filter(words -> !stoodThere(words))
                .map(words -> find(words, typed))
                .orElseGet(() -> at(typed));
    }

    /** "start–end", as sent; what stood before when the form has no such field. */
    private String typed() {
        if (!form.all("start").isEmpty() || !form.all("end").isEmpty()) {
            return form.value("start").strip() + "–" + form.value("end").strip();
        }
        return form.text("span").orElse(kept);
    }

    /** The words of the form as it was drawn: they were not typed. */
    private boolean stoodThere(String words) {
        return read(kept)
                .filter(this::isInside)
                .filter(span -> span.of(text).strip().equals(words))
                .isPresent();
    }

    private Found at(String typed) {
        if (typed.equals("–") || typed.isEmpty()) {
            return Found.refused(typed, "start", "Say where the words begin and end, or type them.");
        }
        var span = read(typed);
        if (span.isEmpty()) {
            return Found.refused(
                    typed,
                    "start",
                    "“" + typed + "” holds no words: the beginning must stand before the end, both as whole numbers.");
        }
        if (!isInside(span.get())) {
            return Found.refused(
                    typed,
                    "end",
                    "The words must stand in the article, between character 0 and " + text.length() + ".");
        }
        return span.get().of(text).isBlank()
                ? Found.refused(typed, "start", "There are only blanks between these characters.")
                : Found.at(whole(span.get()));
    }

    private static Optional<Span> read(String typed) {
        try {
            var ends = typed.split("–", 2);
            return Optional.of(new Span(Integer.parseInt(ends[0].strip()), Integer.parseInt(ends[1].strip())));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException notSpan) {
            return Optional.empty();
        }
    }

    private boolean isInside(Span span) {
        return span.end() <= text.length();
    }

    /** Never half of a character that takes two code units. */
    private Span whole(Span span) {
        var start = isSplit(span.start()) ? span.start() - 1 : span.start();
        return new Span(start, isSplit(span.end()) ? span.end() + 1 : span.end());
    }

    private boolean isSplit(int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    /** The exact words, nearest to where the claim stood. */
    private Found find(String words, String typed) {
        var near = read(typed).map(Span::start).orElse(0);
        var best = -1;
        for (var at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            best = best < 0 || Math.abs(at - near) < Math.abs(best - near) ? at : best;
        }
        return best < 0
                ? Found.refused(
                        typed, "words", "These words do not stand in the article. Type them exactly as it has them.")
                : Found.at(new Span(best, best + words.length()));
    }
}
