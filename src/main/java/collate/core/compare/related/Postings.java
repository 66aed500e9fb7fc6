package collate.core.compare.related;

import java.util.Arrays;

/** For each term the passages that hold it and what each adds to a score. */
final class Postings {
    private int[][] passages = new int[1024][];
    private float[][] worths = new float[1024][];
    private int[] counts = new int[1024];

    void add(int term, int passage, double worth) {
        if (term >= counts.length) {
            var room = Math.max(term + 1, counts.length * 2);
            passages = Arrays.copyOf(passages, room);
            worths = Arrays.copyOf(worths, room);
            counts = Arrays.copyOf(counts, room);
        }
        var count = counts[term];
        if (count == 0) {
            passages[term] = new int[2];
            worths[term] = new float[2];
        } else if (count == passages[term].length) {
            passages[term] = Arrays.copyOf(passages[term], count * 2);
            worths[term] = Arrays.copyOf(worths[term], count * 2);
        }
        passages[term][count] = passage;
        worths[term][count] = (float) worth;
        counts[term]++;
    }

    void addTo(double[] scores, int term, double weight) {
        for (var i = 0; term < counts.length && i < counts[term]; i++) {
            scores[passages[term][i]] += weight * worths[term][i];
        }
    }
}
