package collate.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;

/** Puts a quote that an article breaks together again: "The sluice was late … Nobody rang". */
public final class BrokenQuote {
    private BrokenQuote() {}

    /**
     * What was read of one claim, place by place: in each all its parts.
     *
     * @param parts in an order in which those of one place follow each other
     * @param text that a part stands in
     * @param number of a part in its place, from 1
     */
    public static <P> List<List<P>> places(List<P> parts, ToLongFunction<P> text, ToIntFunction<P> number) {
        var places = new ArrayList<List<P>>();
        for (var part : parts) {
            var goesOn = number.applyAsInt(part) > 1
                    && !places.isEmpty()
                    && text.applyAsLong(places.getLast().getFirst()) == text.applyAsLong(part);
            if (!goesOn) {
                places.add(new ArrayList<>());
            }
            places.getLast().add(part);
        }
        return places;
    }

    /** All its words, with " … " between the parts. */
    public static String words(List<String> parts) {
        return String.join(" … ", parts);
    }
}
