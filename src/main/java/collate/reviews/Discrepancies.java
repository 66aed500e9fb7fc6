package collate.reviews;

import java.util.List;

/** Claims that may contradict each other or be overtaken, as nobody has judged yet. The feature that compares claims says them. */
@FunctionalInterface
public interface Discrepancies {
    /** Newest first, no more than the desk has room for. */
    List<Discrepancy> newest();

    /**
     * @param differs what the one may do to the other: "contradicts"
     * @param icon the sign of that
     * @param why they are set against each other, as a sentence
     * @param path where they are judged
     */
    record Discrepancy(Side one, Side other, String differs, String icon, String why, String path) {}

    /**
     * @param words the figure, or the beginning of the words
     * @param where its article, its day, and on whom it rests or who says it
     */
    record Side(long claim, String words, String where) {}
}
