package collate.core.compare;

import collate.core.compare.Wording.Kind;
import collate.core.compare.Wording.Run;
import collate.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One of two wordings, cut where it begins or ceases to differ from the other: a page marks the parts. */
public record Marked(List<Part> parts) {

    /** @param how it stands to the other wording; what stands between two runs is the same */
    public record Part(String words, Kind how) {}

    public Marked {
        parts = List.copyOf(parts);
    }

    /** The first text of a wording. */
    public static Marked here(String text, Wording wording) {
        return of(text, wording.runs(), Run::here);
    }

    /** The second text of a wording. */
    public static Marked there(String text, Wording wording) {
        return of(text, wording.runs(), Run::there);
    }

    /** One of several wordings, marked where it differs from the first; the first where it differs from the second. */
    public static Marked among(List<String> wordings, int at) {
        if (wordings.size() == 1) {
            return plain(wordings.getFirst());
        }
        var first = wordings.getFirst();
        return at == 0
                ? here(first, Wording.of(first, wordings.get(1)))
                : there(wordings.get(at), Wording.of(first, wordings.get(at)));
    }

    /** A text that there is nothing to compare with. */
    public static Marked plain(String text) {
        return new Marked(List.of(new Part(text, Kind.SAME)));
    }

    private static Marked of(String text, List<Run> runs, Function<Run, Optional<Span>> side) {
        var parts = new ArrayList<Part>();
        var at = 0;
        for (var run : runs) {
            var span = side.apply(run);
            if (span.isEmpty() || run.kind() == Kind.SAME) {
                continue;
            }
            if (span.get().start() > at) {
                parts.add(new Part(text.substring(at, span.get().start()), Kind.SAME));
            }
            parts.add(new Part(span.get().of(text), run.kind()));
            at = span.get().end();
        }
        if (at < text.length()) {
            parts.add(new Part(text.substring(at), Kind.SAME));
        }
        return new Marked(parts);
    }
}
