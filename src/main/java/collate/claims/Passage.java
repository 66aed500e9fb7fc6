package collate.claims;

import collate.core.text.Paragraphs;
import collate.core.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A claim's words in their paragraph, cut where the page marks them.
 *
 * @param lead of the claim's words, those before its value
 * @param tail of the claim's words, those after its value
 */
public record Passage(String before, String lead, String value, String tail, List<Run> after) {
    /** How much of a long paragraph is shown on either side, in UTF-16 code units. */
    private static final int REACH = 600;

    private static final String SENTENCE_ENDS = ".!?…。！？؟।\"”’»";

    /**
     * Words after the claim's first.
     *
     * @param said whether the claim goes on in them
     */
    public record Run(String words, boolean said) {}

    /** Where a claim first appears, with the further parts of a quote that the article breaks. */
    static Passage of(String text, ClaimHead.Place place, List<ClaimPage.Appearance> appearances) {
        var parts = appearances.stream()
                .filter(part -> part.text() == place.textId() && part.part() > 1)
                .map(ClaimPage.Appearance::span)
                .toList();
        return of(text, place.span(), place.value(), parts);
    }

    /** @param parts all further parts of the text's quote; those before the words are left out */
    static Passage of(String text, Span span, Span value, List<Span> parts) {
        var goesOn = parts.stream().filter(part -> part.start() >= span.end()).toList();
        return new Passage(
                text.substring(context(text, span).start(), span.start()),
                text.substring(span.start(), value.start()),
                value.of(text),
                text.substring(value.end(), span.end()),
                after(text, span, goesOn));
    }

    private static List<Run> after(String text, Span first, List<Span> goesOn) {
        var runs = new ArrayList<Run>();
        var shown = context(text, first).end();
        var at = first.end();
        for (var part : goesOn) {
            var context = context(text, part);
            if (context.start() > shown) {
                runs.add(new Run(text.substring(at, shown) + " … ", false));
                at = context.start();
            }
            runs.add(new Run(text.substring(at, part.start()), false));
            runs.add(new Run(part.of(text), true));
            at = part.end();
            shown = Math.max(shown, context.end());
        }
        runs.add(new Run(text.substring(at, shown), false));
        return List.copyOf(runs);
    }

    /**
     * The paragraphs that the words stand in; of very long ones the part around the words. A headline or a heading says little
     * alone: up to the first that ends as a sentence does.
     */
    static Span context(String text, Span span) {
        var start = span.start();
        var end = span.end();
        for (var paragraph : Paragraphs.of(text)) {
            if (paragraph.overlaps(span)) {
                start = Math.min(start, paragraph.start());
                end = Math.max(end, paragraph.end());
            } else if (paragraph.start() >= end && !endsAsSentence(text, end)) {
                end = paragraph.end();
            }
        }
        return new Span(
                whole(text, Math.max(start, span.start() - REACH)), whole(text, Math.min(end, span.end() + REACH)));
    }

    private static boolean endsAsSentence(String text, int end) {
        return SENTENCE_ENDS.indexOf(text.charAt(end - 1)) >= 0;
    }

    /** Never through a surrogate pair. */
    private static int whole(String text, int at) {
        var split = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
        return split ? at - 1 : at;
    }
}
