package collate.families;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A made-up story of the wire, and what outlets make of it. */
final class Wire {
    static final String STORY = """
            PORT SELWYN (AFP) - The pilot boat left the old harbour at dawn with four crates of medicine and a doctor on board.

            By noon the wind had turned so hard that the coast guard closed both lanes to the outer islands until further notice.

            The boat was seen for the last time near the northern buoy, where two fishermen waved at its crew and got no answer.

            Volunteers from three villages searched the rocks below the lighthouse with lamps until long after midnight.

            The harbour master said that the engine had been overhauled in spring and had never failed a single trip since then.

            A helicopter of the navy found the boat at first light, drifting without power but with everyone on board unharmed.""";

    static final String CUT = """
            A helicopter of the navy found the boat at first light, drifting without power but with everyone on board unharmed.

            The pilot boat left the old harbour at dawn with four crates of medicine and a doctor on board.

            Families of the crew had waited all night, some of them wrapped in blankets, and they cheered, our reporter at the quay writes.

            Volunteers from three villages searched the rocks below the lighthouse with lamps until long after midnight.""";

    static final String ANOTHER = """
            The council of Great Ashby voted late on Tuesday to rebuild the covered market with stone from the old quarry.

            Traders had asked for a roof of glass, which the architects called too heavy for the columns that are left standing.

            Work is to begin after the autumn fair and will cost the town as much as two new schools, the mayor told the meeting.""";

    private Wire() {}

    /** Stories with copies of them, cut and padded in different ways. */
    static List<String> morning() {
        var chance = new Random(5);
        var texts = new ArrayList<String>();
        for (var story = 0; story < 3; story++) {
            var lines = lines(chance, 12, "story" + story);
            texts.add(String.join("\n", lines));
            for (var copy = 0; copy < 3; copy++) {
                var cut = new ArrayList<>(lines);
                Collections.shuffle(cut, chance);
                cut.subList(6 + copy, cut.size()).clear();
                cut.addAll(lines(chance, 3, "own" + story + copy));
                texts.add(String.join("\n", cut));
            }
        }
        return texts;
    }

    /** One like no other. */
    static String story(Random chance, int number) {
        return String.join("\n", lines(chance, 5, "alone" + number));
    }

    private static List<String> lines(Random chance, int count, String tag) {
        var lines = new ArrayList<String>();
        for (var line = 0; line < count; line++) {
            var words = new ArrayList<String>();
            for (var word = 0; word < 14; word++) {
                words.add(tag + Integer.toString(chance.nextInt(50_000), 30));
            }
            lines.add(String.join(" ", words) + ".");
        }
        return lines;
    }
}
