package collate.core.compare.copy;

import collate.core.text.Noise;
import collate.core.text.NoiseFinder;
import collate.core.text.Paragraphs;
import collate.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a text at the ends of its sentences and lines; page furniture is left out. */
final class Sentences {
    /**
     * A full stop with what may close after it, then white space; or an ideographic one, which none follows. None stands after a
     * title or an initial, nor where a small letter follows: "at 6 a.m. on Tuesday".
     */
    private static final Pattern END = Pattern.compile(
            "(?<!\\b(?:Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Sgt|Capt|Sen|Rep|Gov|Prof)(?=\\.))(?<!(?<!\\S)\\p{Lu}(?=\\.))"
                    + "[.!?]++[”\"’')\\]]*+\\s++(?!\\p{Ll})|[。！？]++[”」』]*+");

    private Sentences() {}

    /** In reading order, as offsets of the text in UTF-16 units. */
    static List<Span> of(String text) {
        var furniture = NoiseFinder.in(text).stream()
                .filter(noise -> noise.repaired().isEmpty())
                .map(Noise::span)
                .toList();
        var sentences = new ArrayList<Span>();
        var next = 0;
        for (var line : Paragraphs.of(text)) {
            while (next < furniture.size() && furniture.get(next).end() <= line.start()) {
                next++;
            }
            if (next == furniture.size() || !furniture.get(next).overlaps(line)) {
                cut(text, line, sentences);
            }
        }
        return sentences;
    }

    /** The sentence that holds a passage, from the end before it to the first at or after its end, within its lines; in UTF-16 units. */
    static Span around(String text, Span passage) {
        var from = text.lastIndexOf('\n', passage.start()) + 1;
        var line = text.indexOf('\n', passage.end());
        var to = line < 0 ? text.length() : line;
        var ends = END.matcher(text).region(from, to);
        var start = from;
        while (ends.find()) {
            if (ends.end() <= passage.start()) {
                start = ends.end();
            } else if (ends.end() >= passage.end()) {
                return new Span(start, ends.end());
            }
        }
        return new Span(start, to);
    }

    private static void cut(String text, Span line, List<Span> sentences) {
        var ends = END.matcher(text).region(line.start(), line.end());
        var start = line.start();
        while (ends.find()) {
            sentences.add(new Span(start, ends.end()));
            start = ends.end();
        }
        if (start < line.end()) {
            sentences.add(new Span(start, line.end()));
        }
    }
}
