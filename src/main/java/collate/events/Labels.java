package collate.events;

import static collate.events.Drawing.tenth;

import collate.events.Drawing.Mark;
import collate.events.Drawing.Text;
import collate.events.Placing.Box;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes beside marks what fits there whole, covering none of them; the table has what does not. */
final class Labels {
    private static final double LETTER = 7;
    private static final double SMALL_LETTER = 5.9;
    private static final double LINE = 12;
    private static final double TWO_LINES = 26;

    /** By how much every other mark is farther from a label than its own. */
    private static final double CLEARLY = 2;

    /** How far under the middle of a mark that lies on the axis its label may reach. */
    private static final double ON_THE_AXIS = 3;

    /** Of articles, in letters. */
    private static final int LONGEST_NAME = 34;

    private final Canvas canvas;
    private final boolean wide;

    Labels(Canvas canvas) {
        this.canvas = canvas;
        this.wide = canvas.size == Canvas.Size.WIDE;
    }

    /** One report, or some of one height side by side: one label names them all. */
    record Labelled(List<Mark> marks, List<Report> reports) {
        /** "at least 22", "22, at least 22"; each once. */
        private String figure(boolean wide) {
            return reports.stream()
                    .map(wide ? Report::figureWords : Report::sign)
                    .distinct()
                    .collect(Collectors.joining(", "));
        }

        private List<String> articles() {
            return reports.stream().map(Report::articleName).distinct().toList();
        }

        /** All their articles, or the first and how many more; nothing where that is too long to stand at a mark. */
        private List<String> names() {
            var first = articles().getFirst();
            var more = articles().size() - 1;
            return Stream.of(String.join(", ", articles()), more == 0 ? "" : first + " and " + more + " more", "")
                    .distinct()
                    .filter(name -> name.length() <= LONGEST_NAME)
                    .toList();
        }
    }

    /**
     * Over, under or beside its marks, wherever there is room and no other mark is as near: else it would be read as that one's.
     * Where there is no room for the article's name, the figure stands alone.
     *
     * @return whether there was any room
     */
    boolean beside(Labelled labelled) {
        var names = wide ? labelled.names() : List.of("");
        return names.stream().anyMatch(name -> placed(labelled, labelled.figure(wide), name));
    }

    /** Where a label may stand: the end of its words that is at its mark. */
    private record Spot(Box box, String anchor) {
        double at() {
            return switch (anchor) {
                case "end" -> box.x() + box.width();
                case "middle" -> box.x() + box.width() / 2;
                default -> box.x();
            };
        }

        /** Of its first line, where that is the shorter one. */
        Box first(double width) {
            var x = switch (anchor) {
                case "end" -> at() - width;
                case "middle" -> at() - width / 2;
                default -> at();
            };
            return new Box(x, box.y(), width, LINE);
        }
    }

    private boolean placed(Labelled labelled, String words, String under) {
        var first = LETTER * words.length();
        var width = Math.max(first, SMALL_LETTER * under.length());
        var height = under.isEmpty() ? LINE : TWO_LINES;
        var its = around(labelled.marks(), width, height)
                .filter(spot -> belongs(spot.first(first), labelled.marks()) && belongs(spot.box(), labelled.marks()));
        var found = canvas.placing.first(its, Spot::box);
        found.ifPresent(spot -> {
            write(labelled.marks().getFirst().replaced() ? "lb gone" : "lb", spot, 10, words);
            if (!under.isEmpty()) {
                write("sm", spot, 24, under);
            }
        });
        return found.isPresent();
    }

    /** The words begin or end at their mark, so that they do not stand a name's length away from it. */
    private static Stream<Spot> around(List<Mark> marks, double width, double height) {
        var left = marks.stream().mapToDouble(Mark::x).min().orElseThrow();
        var right = marks.stream().mapToDouble(Mark::x).max().orElseThrow();
        var y = marks.getFirst().y();
        var off = Marks.RADIUS + 4;
        var overAndUnder = Stream.of(-off - height, off)
                .flatMap(dy -> Stream.of(
                        spot(left - 4, y + dy, width, height, "start"),
                        spot((left + right) / 2, y + dy, width, height, "middle"),
                        spot(right + 4, y + dy, width, height, "end"),
                        spot(right + off, y + dy, width, height, "start"),
                        spot(left - off, y + dy, width, height, "end")));
        var beside = Stream.of(-height / 2, ON_THE_AXIS - height)
                .flatMap(dy -> Stream.of(
                        spot(right + off, y + dy, width, height, "start"),
                        spot(left - off, y + dy, width, height, "end")));
        return Stream.concat(overAndUnder, beside);
    }

    private static Spot spot(double at, double y, double width, double height, String anchor) {
        var x = switch (anchor) {
            case "end" -> at - width;
            case "middle" -> at - width / 2;
            default -> at;
        };
        return new Spot(new Box(x, y, width, height), anchor);
    }

    private boolean belongs(Box box, List<Mark> its) {
        var near = its.stream()
                        .mapToDouble(mark -> box.distanceTo(mark.x(), mark.y()))
                        .min()
                        .orElseThrow()
                + CLEARLY;
        return canvas.marks.stream()
                .filter(other -> !its.contains(other))
                .allMatch(other -> box.distanceTo(other.x(), other.y()) > near);
    }

    private void write(String css, Spot spot, double under, String words) {
        canvas.texts.add(new Text(css, tenth(spot.at()), tenth(spot.box().y() + under), spot.anchor(), words));
    }
}
