package collate.intake;

import collate.web.Wording;
import java.util.ArrayList;

/**
 * How many items of a batch are how far. Each counts once; files that were opened and items that were removed count nowhere.
 *
 * @param undated added as well, but nobody knows the day that their dates count from
 * @param claims found in what was added
 */
public record BatchTally(
        int added, int known, int undone, int waiting, int working, int stopped, int refused, int undated, int claims) {

    public int items() {
        return added + known + undone + open() + stopped + needs();
    }

    /** What will go on by itself. */
    public int open() {
        return waiting + working;
    }

    /** What waits for a person. */
    public int needs() {
        return refused + undated;
    }

    /** "4 added, 1 already here, 1 working, 2 need you."; those without a day are both added and in need. */
    public String words() {
        var parts = new ArrayList<String>();
        parts.add(Wording.number(added + undated) + " added");
        add(parts, known, "already here");
        add(parts, open(), open() == 1 ? "working" : "waiting or working");
        add(parts, stopped, "stopped");
        add(parts, undone, "withdrawn");
        add(parts, needs(), needs() == 1 ? "needs you" : "need you");
        return String.join(", ", parts) + ".";
    }

    private static void add(ArrayList<String> parts, int count, String words) {
        if (count > 0) {
            parts.add(Wording.number(count) + " " + words);
        }
    }
}
