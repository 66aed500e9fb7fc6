package collate.read;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of a PDF's pages in reading order, each with its place. */
final class PdfLines extends PDFTextStripper {
    private final List<List<Line>> pages = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();
    private long letters;

    /**
     * @param left in points from the page's left edge
     * @param top of the baseline, in points from the page's upper edge
     * @param column which one of the page, counted in reading order; a line across all is a column of its own
     */
    record Line(String text, double left, double right, double top, double size, int column) {}

    /** Letters between two spaces. */
    private record Word(String text, double left, double right, double top, double size) {}

    PdfLines(PDDocument file) throws IOException {
        setSuppressDuplicateOverlappingText(true);
        writeText(file, Writer.nullWriter());
    }

    List<List<Line>> pages() {
        return pages;
    }

    @Override
    protected void endPage(PDPage page) {
        pages.add(Columns.inOrder(lines()));
        words.clear();
    }

    /** Upright text alone: what runs up the margin or across the page is a stamp. */
    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
        letters += text.length();
        if (letters > Limits.TEXT * 2L) {
            throw new IOException("more text than is read");
        }
        var from = 0;
        for (var i = 0; i <= positions.size(); i++) {
            if (i == positions.size() || positions.get(i).getUnicode().isBlank()) {
                word(positions.subList(from, i));
                from = i + 1;
            }
        }
    }

    private void word(List<TextPosition> letters) {
        if (letters.isEmpty() || letters.getFirst().getDir() != 0) {
            return;
        }
        var text = new StringBuilder();
        letters.forEach(letter -> text.append(letter.getUnicode()));
        var first = letters.getFirst();
        var last = letters.getLast();
        words.add(new Word(
                java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC)
                        .replace("ﬁ", "fi")
                        .replace("ﬂ", "fl")
                        .replace("ﬀ", "ff")
                        .replace("ﬃ", "ffi")
                        .replace("ﬄ", "ffl"),
                first.getXDirAdj(),
                last.getXDirAdj() + last.getWidthDirAdj(),
                first.getYDirAdj(),
                Math.max(1, first.getFontSizeInPt())));
    }

    /** Words on one height, cut where the gap between two is a gutter's; from top to bottom. */
    private List<Line> lines() {
        var sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparingDouble(Word::top));
        var gutter = Columns.gutter(sorted.stream()
                .map(word -> new double[] {word.left(), word.right(), word.top()})
                .toList());
        var lines = new ArrayList<Line>();
        var row = new ArrayList<Word>();
        for (var word : sorted) {
            if (!row.isEmpty()
                    && word.top() - row.getFirst().top() > row.getFirst().size() * 0.45) {
                row(row, gutter, lines);
                row.clear();
            }
            row.add(word);
        }
        row(row, gutter, lines);
        return lines;
    }

    private static void row(List<Word> row, double gutter, List<Line> lines) {
        if (row.isEmpty()) {
            return;
        }
        row.sort(Comparator.comparingDouble(Word::left));
        var crosses = row.stream().anyMatch(word -> word.left() < gutter && word.right() > gutter);
        var left = row.stream().filter(word -> word.right() <= gutter).toList();
        var right = row.stream().filter(word -> word.left() >= gutter).toList();
        var apart = !crosses
                && !left.isEmpty()
                && !right.isEmpty()
                && right.getFirst().left() - left.getLast().right()
                        > left.getLast().size() * 0.8;
        if (gutter > 0 && (apart || left.isEmpty() || right.isEmpty())) {
            if (!left.isEmpty()) {
                lines.add(line(left, 1));
            }
            if (!right.isEmpty()) {
                lines.add(line(right, 2));
            }
        } else {
            lines.add(line(row, 0));
        }
    }

    private static Line line(List<Word> words, int column) {
        var text = new StringBuilder(words.getFirst().text());
        for (var i = 1; i < words.size(); i++) {
            var gap = words.get(i).left() - words.get(i - 1).right();
            text.append(gap > words.get(i).size() * 0.08 ? " " : "")
                    .append(words.get(i).text());
        }
        return new Line(
                text.toString(),
                words.getFirst().left(),
                words.getLast().right(),
                words.getFirst().top(),
                words.stream().mapToDouble(Word::size).max().orElse(1),
                column);
    }
}
