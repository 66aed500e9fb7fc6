package collate.intake;

import collate.web.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * How many items of a batch are how far. Each counts once; files that were opened and items that were removed count nowhere.
 *
 * @param added undated ones too
 * @param undone added, and withdrawn since
 * @param undated how many of those added have no day yet that their dates count from
 * @param claims found in what was added
 */
public record BatchTally(
        int added, int known, int undone, int waiting, int working, int stopped, int refused, int undated, int claims) {
    static final BatchTally NOTHING = new BatchTally(0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** So many of one state. */
    static BatchTally of(ItemState state, int count, int undated, int claims) {
        return switch (state) {
            case ADDED -> new BatchTally(count, 0, 0, 0, 0, 0, 0, undated, claims);
            case KNOWN -> new BatchTally(0, count, 0, 0, 0, 0, 0, 0, 0);
            case UNDONE -> new BatchTally(0, 0, count, 0, 0, 0, 0, 0, 0);
            case WAITING -> new BatchTally(0, 0, 0, count, 0, 0, 0, 0, 0);
            case WORKING -> new BatchTally(0, 0, 0, 0, count, 0, 0, 0, 0);
            case STOPPED -> new BatchTally(0, 0, 0, 0, 0, count, 0, 0, 0);
            case REFUSED -> new BatchTally(0, 0, 0, 0, 0, 0, count, 0, 0);
            case OPENED, REMOVED -> NOTHING;
        };
    }

    BatchTally and(BatchTally other) {
        return new BatchTally(
                added + other.added,
                known + other.known,
                undone + other.undone,
                waiting + other.waiting,
                working + other.working,
                stopped + other.stopped,
                refused + other.refused,
                undated + other.undated,
                claims + other.claims);
    }

    public int items() {
        return added + known + undone + open() + stopped + refused;
    }

    /** What will go on by itself. */
    public int open() {
        return waiting + working;
    }

    /** What waits for a person. */
    public int needs() {
        return refused + undated;
    }

    /**
     * One stretch of the bar that shows them.
     *
     * @param from percent of the whole
     * @param width percent of the whole
     */
    public record Share(String tone, double from, double width) {}

    /** From left to right; what is still to come has none. */
    public List<Share> shares() {
        var shares = new ArrayList<Share>();
        var before = share(shares, "ok", added - undated, 0);
        before = share(shares, "wait", undated, before);
        before = share(shares, "known", known, before);
        before = share(shares, "none", undone + stopped, before);
        share(shares, "bad", refused, before);
        return shares;
    }

    private int share(List<Share> shares, String tone, int count, int before) {
        if (count > 0) {
            shares.add(new Share(tone, 100.0 * before / items(), 100.0 * count / items()));
        }
        return before + count;
    }

    /** "4 added, 1 already here, 2 failed. Of the added, 1 still needs a date."; all but the last add up to {@link #items}. */
    public String words() {
        var parts = new ArrayList<String>();
        parts.add(Wording.number(added) + " added");
        add(parts, known, "already here");
        add(parts, open(), open() == 1 ? "working" : "waiting or working");
        add(parts, stopped, "stopped");
        add(parts, undone, "withdrawn");
        add(parts, refused, "failed");
        var dates = undated == 0
                ? ""
                : " Of the added, " + Wording.number(undated) + " still " + (undated == 1 ? "needs" : "need")
                        + " a date.";
        return String.join(", ", parts) + "." + dates;
    }

    private static void add(ArrayList<String> parts, int count, String words) {
        if (count > 0) {
            parts.add(Wording.number(count) + " " + words);
        }
    }
}
