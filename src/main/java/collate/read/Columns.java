package collate.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Two columns on a page: the empty strip between them, and the order in which their lines are read. */
final class Columns {
    private static final int FEWEST_WORDS = 60;
    private static final int NARROWEST = 6;
    /** Headings and pictures' captions may cross the strip. */
    private static final double FEW_CROSS = 0.06;

    private Columns() {}

    /**
     * The middle of the strip, in points from the left; 0 where the page has one column.
     *
     * @param words left, right and top of each
     */
    static double gutter(List<double[]> words) {
        var left = words.stream().mapToDouble(word -> word[0]).min().orElse(0);
        var right = words.stream().mapToDouble(word -> word[1]).max().orElse(0);
        var width = (int) (right - left);
        if (words.size() < FEWEST_WORDS || width < 200 || width > 5_000) {
            return 0;
        }
        var covered = new int[width + 2];
        for (var word : words) {
            for (var x = (int) (word[0] - left); x <= Math.min(width, (int) (word[1] - left)); x++) {
                covered[x]++;
            }
        }
        var rows =
                words.stream().mapToLong(word -> Math.round(word[2])).distinct().count();
        return Math.max(0, widest(covered, width, rows) + left);
    }

    /** The widest strip in the middle that next to no row of words crosses; minus infinity when there is none. */
    private static double widest(int[] covered, int width, long rows) {
        var most = Math.max(1, FEW_CROSS * rows);
        var best = 0;
        var middle = Double.NEGATIVE_INFINITY;
        var from = -1;
        for (var x = width / 4; x <= width * 3 / 4; x++) {
            var empty = covered[x] <= most;
            from = empty && from < 0 ? x : from;
            if (from >= 0 && (!empty || x == width * 3 / 4)) {
                if (x - from > best && x - from >= NARROWEST) {
                    best = x - from;
                    middle = (x + from) / 2.0;
                }
                from = -1;
            }
        }
        return middle;
    }

    /** Down the left column, then the right one; a line across both ends them and starts anew. */
    static List<PdfLines.Line> inOrder(List<PdfLines.Line> lines) {
        var ordered = new ArrayList<PdfLines.Line>(lines.size());
        var band = new ArrayList<PdfLines.Line>();
        for (var line : lines) {
            if (line.column() == 0) {
                flush(band, ordered);
                ordered.add(line);
            } else {
                band.add(line);
            }
        }
        flush(band, ordered);
        return ordered;
    }

    private static void flush(List<PdfLines.Line> band, List<PdfLines.Line> ordered) {
        band.sort(Comparator.comparingInt(PdfLines.Line::column).thenComparingDouble(PdfLines.Line::top));
        ordered.addAll(band);
        band.clear();
    }
}
