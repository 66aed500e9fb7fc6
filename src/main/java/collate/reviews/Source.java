package collate.reviews;

import collate.core.review.Refusal;
import collate.core.review.So;
import collate.core.review.SourceUrl;
import collate.core.review.Stance;
import collate.web.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A source link as somebody typed it, fit to be stored.
 *
 * @param ofNewOrigin whether they said that this origin, new to the dossier, is one of its own
 */
record Source(
        String url,
        String title,
        String publisher,
        String words,
        Stance stance,
        Optional<String> origin,
        boolean ofNewOrigin) {

    /** What it is called: its title, else its address. */
    String name() {
        return title.isEmpty() ? url : title;
    }

    /**
     * The names of its fields, which differ between a form of its own and the review's.
     *
     * @param url of the address; the others are as long as their columns
     */
    record Fields(String url, String title, String publisher, String words, String stance, String origin) {
        static final Fields ALONE = new Fields("url", "title", "publisher", "words", "stance", "origin");
        static final Fields WITH_REVIEW = new Fields(
                "source", "source_title", "source_publisher", "source_words", "source_stance", "source_origin");

        /** Whether anything at all was typed; the stance alone says nothing, as it stands on one from the start. */
        boolean areFilled(Form form) {
            return List.of(url, title, publisher, words, origin).stream()
                    .anyMatch(field -> form.text(field).isPresent());
        }

        /** The tick for an origin that is new; it holds the name, so that it says nothing of another typed since. */
        String tick() {
            return origin + "_new";
        }

        List<Refusal> refusals(Form form) {
            var no = new ArrayList<Refusal>();
            if (SourceUrl.of(form.value(url)).isEmpty()) {
                no.add(new Refusal(
                        url, "A source link starts with http:// or https://, as https://example.org/report does."));
            }
            no.addAll(Limits.refusals(
                    form,
                    new Limits.Limit(url, 2000),
                    new Limits.Limit(title, 500),
                    new Limits.Limit(publisher, 200),
                    new Limits.Limit(words, 4000),
                    new Limits.Limit(origin, 300)));
            return no;
        }

        /** What a link shows when nobody says: what the answer that it comes along with says. */
        private static Stance shownBy(Form form) {
            return switch (Choices.one(So.class, form.value("so")).orElse(So.VERIFIED)) {
                case VERIFIED, ATTRIBUTED -> Stance.SUPPORTS;
                case FALSE, MISLEADING -> Stance.REFUTES;
                case UNVERIFIABLE, NOT_CHECKABLE -> Stance.CONTEXT;
            };
        }

        /** Only where nothing is refused. */
        Source source(Form form) {
            return new Source(
                    SourceUrl.of(form.value(url)).orElseThrow().value(),
                    form.text(title).orElse(""),
                    form.text(publisher).orElse(""),
                    form.text(words).orElse(""),
                    Choices.one(Stance.class, form.value(stance)).orElseGet(() -> shownBy(form)),
                    form.text(origin),
                    form.text(tick()).isPresent() && form.text(tick()).equals(form.text(origin)));
        }
    }
}
