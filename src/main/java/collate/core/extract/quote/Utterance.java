package collate.core.extract.quote;

import collate.core.claim.Quote.Manner;
import java.util.ArrayList;
import java.util.List;

/**
 * What somebody said at one time, though the article breaks it: “…,” she said. “…”, and over paragraphs.
 *
 * @param parts in reading order, at least one
 */
record Utterance(List<Found> parts) {

    /** Words in marks that hang on one verb of saying are one utterance, and a sentence that it cuts in two; everything else is one of its own. */
    static List<Utterance> of(List<Found> inReadingOrder) {
        var all = new ArrayList<List<Found>>();
        List<Found> direct = new ArrayList<>();
        for (var found : inReadingOrder) {
            var parts = found.manner() == Manner.DIRECT && goesOn(direct, found)
                    ? direct
                    : isCut(all, found) ? all.getLast() : new ArrayList<Found>();
            if (parts.isEmpty()) {
                all.add(parts);
            }
            parts.add(found);
            direct = found.manner() == Manner.DIRECT ? parts : direct;
        }
        return all.stream().map(parts -> new Utterance(List.copyOf(parts))).toList();
    }

    /** "The pier, she said, is closed": one sentence, cut in two by who says it. */
    private static boolean isCut(List<List<Found>> all, Found found) {
        return !all.isEmpty()
                && found.manner() == Manner.INDIRECT
                && found.rule().equals(ClauseBefore.NAME)
                && all.getLast().getLast().manner() == Manner.INDIRECT
                && all.getLast().getLast().rule().equals(ClauseBefore.NAME)
                && goesOn(all.getLast(), found);
    }

    private static boolean goesOn(List<Found> before, Found found) {
        return !before.isEmpty()
                && found.saying() != null
                && found.saying().equals(before.getLast().saying());
    }

    Found first() {
        return parts.getFirst();
    }

    List<Found> goesOn() {
        return parts.subList(1, parts.size());
    }
}
