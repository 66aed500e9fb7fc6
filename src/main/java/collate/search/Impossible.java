package collate.search;

import java.util.ArrayList;
import java.util.List;

/** What of a search nothing can be, or is not what it looks like: said where nothing is found. */
final class Impossible {
    private Impossible() {}

    /** As sentences. */
    static List<String> of(SearchFilter filter) {
        var said = new ArrayList<String>();
        for (var word : filter.question(false).words().split(" ", -1)) {
            if (word.startsWith("toll:")) {
                said.add("“" + word
                        + "” gives no figure, so it is looked for as a word. Write toll:1400 or toll:1000..1500.");
            } else if (word.startsWith("on:")) {
                said.add(
                        "“" + word + "” gives no day, so it is looked for as a word. Write on:2023-10-24, on:2023-10 or"
                                + " on:2023-10-07..2023-10-24.");
            }
        }
        if (filter.isTurnedRound("min", "max")) {
            said.add("No figure is at least " + filter.get("min") + " and at most " + filter.get("max") + ".");
        }
        if (filter.isTurnedRound("from", "to")) {
            said.add("No day is after " + filter.get("from") + " and before " + filter.get("to") + ".");
        }
        return said;
    }
}
