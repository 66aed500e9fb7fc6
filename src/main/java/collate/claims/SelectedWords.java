package collate.claims;

import collate.core.text.Span;
import collate.web.Form;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/**
 * Words that were selected in an article, as the form of one paragraph has them: its first and its last word, or the exact words
 * where they are not whole ones of the paragraph.
 *
 * @param text of the article
 * @param paragraph that the form shows
 * @param words of the paragraph
 */
record SelectedWords(String text, Span paragraph, List<AddPage.Word> words) {

    /** The form with them in its own fields; as it was where nothing was selected, or its own fields are filled. */
    Form in(Form form) {
        var span = span(form);
        if (span.isEmpty()
                || form.text("first").isPresent()
                || form.text("words").isPresent()) {
            return form;
        }
        var values = new HashMap<>(form.values());
        if (isWhole(span.get())) {
            values.put("first", List.of("" + span.get().start()));
            values.put("last", List.of("" + span.get().end()));
        } else {
            values.put("words", List.of(span.get().of(text)));
        }
        return new Form(values, form.refusals());
    }

    private Optional<Span> span(Form form) {
        var start = form.number("start").orElse(-1L);
        var end = form.number("end").orElse(-1L);
        return start < 0 || end <= start || end > text.length()
                ? Optional.empty()
                : Optional.of(new Span(start.intValue(), end.intValue()));
    }

    private boolean isWhole(Span span) {
        return words.stream().anyMatch(word -> word.start() == span.start())
                && words.stream().anyMatch(word -> word.end() == span.end());
    }
}
