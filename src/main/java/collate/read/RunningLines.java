package collate.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lines that stand at the head or foot of page after page, and page numbers.
 *
 * @param rest the pages without them
 * @param running each of them once, as first written
 */
record RunningLines(List<List<PdfLines.Line>> rest, List<String> running) {
    /** So many lines from either end of a page may be running ones. */
    private static final int REACH = 3;

    static RunningLines of(List<List<PdfLines.Line>> pages) {
        Map<String, Integer> seen = new HashMap<>();
        for (var page : pages) {
            Set<String> once = new HashSet<>();
            edges(page).forEach(line -> once.add(shape(line)));
            once.forEach(shape -> seen.merge(shape, 1, Integer::sum));
        }
        var often = Math.max(2, (pages.size() + 1) / 2);
        var running = new LinkedHashSet<String>();
        var rest = new ArrayList<List<PdfLines.Line>>();
        for (var page : pages) {
            var edges = edges(page);
            var kept = new ArrayList<PdfLines.Line>();
            for (var line : page) {
                var isRunning =
                        edges.contains(line) && (seen.getOrDefault(shape(line), 0) >= often || isNumber(line.text()));
                if (isRunning) {
                    running.add(line.text());
                } else {
                    kept.add(line);
                }
            }
            rest.add(kept);
        }
        return new RunningLines(rest, List.copyOf(running));
    }

    /** The outermost lines by height, whatever column they stand in. */
    private static List<PdfLines.Line> edges(List<PdfLines.Line> page) {
        var sorted = page.stream()
                .sorted(java.util.Comparator.comparingDouble(PdfLines.Line::top))
                .toList();
        var reach = Math.min(REACH, sorted.size() / 2);
        var edges = new ArrayList<>(sorted.subList(0, reach));
        edges.addAll(sorted.subList(sorted.size() - reach, sorted.size()));
        return edges;
    }

    private static boolean isNumber(String line) {
        return line.matches("(?i)(?:page |p\\. ?|seite )?[-–— ]*\\d{1,4}[-–— ]*(?:(?:/|of|von) ?\\d{1,4})?");
    }

    private static String shape(PdfLines.Line line) {
        return line.text().replaceAll("\\d+", "#") + "@" + Math.round(line.top() / 6);
    }
}
