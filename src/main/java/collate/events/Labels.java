package collate.events;

import static collate.events.Drawing.tenth;

import collate.events.Drawing.Mark;
import collate.events.Drawing.Text;
import collate.events.Placing.Box;
import java.util.stream.Stream;

/** Writes what fits beside marks and at the ends of lines; the table has what does not. */
final class Labels {
    private static final double LETTER = 7;
    private static final double SMALL_LETTER = 5.9;
    private static final int LONGEST_NAME = 26;
    private static final int LONGEST_ORIGIN = 18;

    private final Canvas canvas;
    private final boolean wide;

    Labels(Canvas canvas) {
        this.canvas = canvas;
        this.wide = canvas.size == Canvas.Size.WIDE;
    }

    /** Above or below the mark, at its left, middle or right: wherever there is room. */
    void beside(Mark mark, Report report) {
        var words = wide ? report.figureWords() : report.sign();
        var under = wide ? cut(report.articleName(), LONGEST_NAME) : "";
        var width = Math.max(LETTER * words.length(), SMALL_LETTER * under.length());
        var height = wide ? 29.0 : 15.0;
        var over = -Marks.RADIUS - 4 - height;
        var wanted = Stream.of(over, Marks.RADIUS + 5, over - 18, Marks.RADIUS + 24)
                .flatMap(dy -> Stream.of(-8.0, -width / 2, 4 - width)
                        .map(dx -> new Box(mark.x() + dx, mark.y() + dy, width, height)))
                .toList();
        canvas.placing.first(wanted).ifPresent(box -> {
            write("lb", box.x(), box.y() + 11, words);
            if (wide) {
                write("sm", box.x(), box.y() + 25, under);
            }
        });
    }

    /** An origin's name where its line ends; only the wide drawing has room for it. */
    void atEnd(Origin origin, double y) {
        if (!wide) {
            return;
        }
        var words = cut(origin.name(), LONGEST_ORIGIN);
        var x = canvas.end() + 6;
        var width = Math.min(SMALL_LETTER * words.length(), canvas.size.width - x);
        var wanted = Stream.of(0, -14, 14, -28, 28)
                .map(shift -> new Box(x, y - 8 + shift, width, 13))
                .toList();
        canvas.placing.first(wanted).ifPresent(box -> write("sm", box.x(), box.y() + 11, words));
    }

    private void write(String css, double x, double y, String words) {
        canvas.texts.add(new Text(css, tenth(x), tenth(y), "start", words));
    }

    private static String cut(String words, int longest) {
        return words.length() <= longest
                ? words
                : words.substring(0, longest - 1).strip() + "…";
    }
}
