package collate.origins;

import collate.web.Wording;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Quotes in time, laid out in the units of its drawing: a dot a quote on the day it was spoken, a dashed bar where only the last
 * possible day is known.
 *
 * @param sentence what it shows, for whoever does not see it
 */
public record QuotePlot(
        double width,
        double height,
        double axis,
        List<Tick> ticks,
        List<Dot> dots,
        List<Bar> bars,
        List<Label> labels,
        String sentence) {
    private static final double LEFT = 40;
    private static final double DOT = 11;
    private static final int IN_A_ROW = 6;
    private static final double LINE = 30;
    private static final int MOST_BARS = 5;
    private static final double LETTER = 6.6;
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    /** How large the drawing is. */
    enum Size {
        WIDE(1100, 8),
        NARROW(340, 4);

        private final double width;
        private final int ticks;

        Size(double width, int ticks) {
            this.width = width;
            this.ticks = ticks;
        }
    }

    /** A day on the axis. */
    public record Tick(double x, String words) {}

    /** @param title what was said, for a pointer that rests on it */
    public record Dot(double x, double y, String title) {}

    /** All days that it may have been. */
    public record Bar(double x, double y, double width, String title) {}

    /** @param strong whether it names somebody, and is not a remark under it */
    public record Label(double x, double y, String anchor, String words, boolean strong) {}

    /** Nothing when no day bounds any of them. */
    static Optional<QuotePlot> of(String who, List<PersonPage.Occasion> occasions, Size size) {
        var bounded = occasions.stream()
                .filter(occasion -> occasion.spoken().last().isPresent())
                .toList();
        return bounded.isEmpty() ? Optional.empty() : Optional.of(new Layout(bounded, size).draw(who, occasions));
    }

    /** Where things come to lie. */
    private static final class Layout {
        private final Size size;
        private final List<PersonPage.Occasion> days;
        private final List<PersonPage.Occasion> spans;
        private final LocalDate begin;
        private final long length;

        Layout(List<PersonPage.Occasion> occasions, Size size) {
            this.size = size;
            days = occasions.stream().filter(one -> one.day().isPresent()).toList();
            spans = occasions.stream()
                    .filter(one -> one.day().isEmpty())
                    .limit(MOST_BARS)
                    .toList();
            var earliest = occasions.stream()
                    .map(one ->
                            one.spoken().first().or(() -> one.spoken().last()).orElseThrow())
                    .min(LocalDate::compareTo)
                    .orElseThrow();
            var latest = occasions.stream()
                    .map(one -> one.spoken().last().orElseThrow())
                    .max(LocalDate::compareTo)
                    .orElseThrow();
            var margin = Math.max(3, ChronoUnit.DAYS.between(earliest, latest) / 8);
            begin = earliest.minusDays(margin);
            length = Math.max(1, ChronoUnit.DAYS.between(begin, latest.plusDays(Math.max(2, margin / 2))));
        }

        private double x(LocalDate day) {
            var share = (double) ChronoUnit.DAYS.between(begin, day) / length;
            return tenth(LEFT + share * (size.width - 2 * LEFT));
        }

        QuotePlot draw(String who, List<PersonPage.Occasion> all) {
            var labels = new ArrayList<Label>();
            var bars = bars(labels);
            var stacks = new TreeMap<LocalDate, List<Utterance>>();
            days.forEach(one -> stacks.computeIfAbsent(one.day().orElseThrow(), _ -> new ArrayList<>())
                    .addAll(one.quotes()));
            var rows = stacks.values().stream()
                    .mapToInt(quotes -> (quotes.size() + IN_A_ROW - 1) / IN_A_ROW)
                    .max()
                    .orElse(0);
            var over = spans.size() * (LINE + 12);
            var named = labelRows(stacks, over, labels);
            var axis = over + named * LINE + rows * DOT + 14;
            var dots = new ArrayList<Dot>();
            stacks.forEach((day, quotes) -> stack(day, quotes, axis, dots));
            return new QuotePlot(
                    size.width, axis + 26, axis, ticks(), dots, bars, List.copyOf(labels), sentence(who, all));
        }

        private List<Bar> bars(List<Label> labels) {
            var bars = new ArrayList<Bar>();
            for (var one : spans) {
                var y = 26 + bars.size() * (LINE + 12);
                var from = one.spoken().first().map(this::x).orElse(LEFT);
                var to = Math.max(from + 8, x(one.spoken().last().orElseThrow()));
                var words = (one.to().isEmpty() ? "" : one.to() + ", ") + one.count() + ", "
                        + one.spoken().words();
                bars.add(new Bar(from, y, tenth(to - from), words));
                labels.add(new Label(LEFT, y - 8, "start", fit(words, size.width - 2 * LEFT), true));
            }
            return bars;
        }

        /** Days that are near each other have their names one above the other. Returns how many rows that takes. */
        private int labelRows(TreeMap<LocalDate, List<Utterance>> stacks, double over, List<Label> labels) {
            var ends = new ArrayList<Double>();
            var pending = new ArrayList<Label>();
            for (var entry : stacks.entrySet()) {
                var words = fit(words(entry.getValue()), size.width / 2);
                var half = words.length() * LETTER / 2;
                var x = Math.clamp(x(entry.getKey()), LEFT + half, size.width - LEFT - half);
                var row = 0;
                while (row < ends.size() && ends.get(row) > x - half - 8) {
                    row++;
                }
                if (row == ends.size()) {
                    ends.add(0.0);
                }
                ends.set(row, x + half);
                pending.add(new Label(tenth(x), row, "middle", words, true));
            }
            pending.forEach(label -> labels.add(new Label(
                    label.x(), over + (ends.size() - label.y()) * LINE - 8, label.anchor(), label.words(), true)));
            return ends.size();
        }

        /** "To Per Holm, 4", "2 addressees, 5", "3 quotes". */
        private static String words(List<Utterance> quotes) {
            var to = quotes.stream().map(Utterance::to).distinct().toList();
            if (to.size() == 1) {
                return to.getFirst().isEmpty()
                        ? Wording.count(quotes.size(), "quote", "quotes")
                        : to.getFirst() + ", " + quotes.size();
            }
            var named = to.stream().filter(one -> !one.isEmpty()).count();
            return Wording.count(named, "addressee", "addressees") + ", " + quotes.size();
        }

        private void stack(LocalDate day, List<Utterance> quotes, double axis, List<Dot> dots) {
            for (var at = 0; at < quotes.size(); at++) {
                var inRow = Math.min(IN_A_ROW, quotes.size() - at / IN_A_ROW * IN_A_ROW);
                var x = x(day) + (at % IN_A_ROW - (inRow - 1) / 2.0) * DOT;
                dots.add(new Dot(
                        tenth(x),
                        tenth(axis - 8 - at / IN_A_ROW * DOT),
                        quotes.get(at).label()));
            }
        }

        private List<Tick> ticks() {
            var ticks = new ArrayList<Tick>();
            var step = Math.max(1, (length + size.ticks - 1) / size.ticks);
            for (var at = 0L; at <= length; at += step) {
                var day = begin.plusDays(at);
                ticks.add(new Tick(x(day), at == 0 ? Wording.day(day) : SHORT.format(day)));
            }
            return ticks;
        }

        private static String fit(String words, double width) {
            var most = (int) (width / LETTER);
            return words.length() <= most ? words : words.substring(0, Math.max(1, most - 1)) + "…";
        }

        private String sentence(String who, List<PersonPage.Occasion> all) {
            var quotes = all.stream().mapToInt(one -> one.quotes().size()).sum();
            var known = days.stream().mapToInt(one -> one.quotes().size()).sum();
            return "Quotes of " + who + " in time: " + Wording.count(quotes, "quote", "quotes") + ", of " + known
                    + " the day is known; each is in the table below";
        }

        private static double tenth(double exact) {
            return Math.round(exact * 10) / 10.0;
        }
    }
}
