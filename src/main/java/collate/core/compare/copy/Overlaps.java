package collate.core.compare.copy;

/** Counts what two sorted lists of numbers have in common. */
final class Overlaps {
    private Overlaps() {}

    static int count(int[] mine, int[] theirs) {
        var shared = 0;
        for (int i = 0, j = 0; i < mine.length && j < theirs.length; ) {
            if (mine[i] == theirs[j]) {
                shared++;
                i++;
                j++;
            } else if (mine[i] < theirs[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }
}
