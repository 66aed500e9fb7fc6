package collate.read;

import java.util.ArrayList;
import java.util.List;

/** Joins lines into paragraphs by the space between them, by their indent and by where the one before ends. */
final class PdfParagraphs {
    private static final double WIDER = 1.3;
    private static final double INDENT = 0.8;

    private PdfParagraphs() {}

    /** Paragraphs with a blank line between; one goes on over the end of a column or a page when its sentence does. */
    static String text(List<List<PdfLines.Line>> pages) {
        var lines = pages.stream().flatMap(List::stream).toList();
        var leading = leading(lines);
        var all = String.join(" ", lines.stream().map(PdfLines.Line::text).toList());
        var text = new ArrayList<String>();
        var paragraph = "";
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (paragraph.isEmpty()) {
                paragraph = line.text();
            } else if (goesOn(lines, i, leading)) {
                paragraph = Wrapped.join(paragraph, line.text(), all);
            } else {
                text.add(paragraph);
                paragraph = line.text();
            }
        }
        text.add(paragraph);
        return String.join("\n\n", text);
    }

    private static boolean goesOn(List<PdfLines.Line> lines, int at, double leading) {
        var before = lines.get(at - 1);
        var line = lines.get(at);
        if (Math.abs(line.size() - before.size()) > 0.15 * before.size()) {
            return false;
        }
        var down = line.top() - before.top();
        var moved = line.column() != before.column() || down <= 0 || down > leading * 6;
        if (moved) {
            return !ends(before.text()) && !isShort(lines, at - 1);
        }
        var spaced = down > Math.max(leading, before.size()) * WIDER && down > before.size() * WIDER;
        var indented = line.left() - before.left() > INDENT * line.size() && !startsParagraph(lines, at - 1);
        return !spaced && !indented && !(ends(before.text()) && isShort(lines, at - 1)) && !isBullet(line.text());
    }

    private static boolean startsParagraph(List<PdfLines.Line> lines, int at) {
        return at == 0 || lines.get(at - 1).column() != lines.get(at).column();
    }

    private static boolean isBullet(String text) {
        return text.matches("(?:[•▪●–-]|\\(?\\d{1,2}[.)]) .*");
    }

    private static boolean ends(String text) {
        return text.matches(".*[.!?:…][”\"’')\\]]*");
    }

    /** Clearly short of where its neighbours end. */
    private static boolean isShort(List<PdfLines.Line> lines, int at) {
        var line = lines.get(at);
        var right = line.right();
        for (var i = Math.max(0, at - 6); i < Math.min(lines.size(), at + 6); i++) {
            if (lines.get(i).column() == line.column()) {
                right = Math.max(right, lines.get(i).right());
            }
        }
        return line.right() < right - 3 * line.size();
    }

    /** The usual step from line to line, in points. */
    private static double leading(List<PdfLines.Line> lines) {
        var steps = new ArrayList<Double>();
        for (var i = 1; i < lines.size(); i++) {
            var step = lines.get(i).top() - lines.get(i - 1).top();
            if (step > 1
                    && step < 60
                    && lines.get(i).column() == lines.get(i - 1).column()) {
                steps.add(step);
            }
        }
        return median(steps);
    }

    static double median(List<Double> values) {
        return values.isEmpty() ? 0 : values.stream().sorted().toList().get(values.size() / 2);
    }
}
