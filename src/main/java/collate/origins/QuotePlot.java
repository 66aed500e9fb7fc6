package collate.origins;

import collate.web.Wording;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Quotes in time, laid out in the units of its drawing: a dot a quote on the day it was spoken, a dashed bar for all quotes of
 * which the same last possible day is known.
 *
 * @param left what of it is in the table only; empty when all is drawn
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
        String left,
        String sentence) {
    private static final double LEFT = 40;
    private static final double DOT = 11;
    private static final int IN_A_ROW = 6;
    private static final double LINE = 30;
    private static final int MOST_BARS = 8;
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

    /** Between which days something was said, however that is known. */
    private record Bounds(Optional<LocalDate> first, LocalDate last, String words) {
        static Bounds of(Utterance.Spoken spoken) {
            return new Bounds(spoken.first(), spoken.last().orElseThrow(), spoken.words());
        }
    }

    private record Span(Bounds bounds, List<Utterance> quotes) {}

    /** Where things come to lie. */
    private static final class Layout {
        private final Size size;
        private final List<PersonPage.Occasion> days;
        private final List<Span> spans;
        private final LocalDate begin;
        private final long length;

        Layout(List<PersonPage.Occasion> occasions, Size size) {
            this.size = size;
            days = occasions.stream().filter(one -> one.day().isPresent()).toList();
            spans = spans(occasions);
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

        /** In the order of the quotes. */
        private static List<Span> spans(List<PersonPage.Occasion> occasions) {
            var quotes = new LinkedHashMap<Bounds, List<Utterance>>();
            occasions.stream()
                    .filter(one -> one.day().isEmpty())
                    .forEach(one -> quotes.computeIfAbsent(Bounds.of(one.spoken()), _ -> new ArrayList<>())
                            .addAll(one.quotes()));
            return quotes.entrySet().stream()
                    .map(entry -> new Span(entry.getKey(), entry.getValue()))
                    .toList();
        }

        private double x(LocalDate day) {
            var share = (double) ChronoUnit.DAYS.between(begin, day) / length;
            return tenth(LEFT + share * (size.width - 2 * LEFT));
        }

        QuotePlot draw(String who, List<PersonPage.Occasion> all) {
            var labels = new ArrayList<Label>();
            var drawn = spans.subList(Math.max(0, spans.size() - MOST_BARS), spans.size());
            var bars = bars(drawn, labels);
            var stacks = new TreeMap<LocalDate, List<Utterance>>();
            days.forEach(one -> stacks.computeIfAbsent(one.day().orElseThrow(), _ -> new ArrayList<>())
                    .addAll(one.quotes()));
            var rows = stacks.values().stream()
                    .mapToInt(quotes -> (quotes.size() + IN_A_ROW - 1) / IN_A_ROW)
                    .max()
                    .orElse(0);
            var over = drawn.size() * (LINE + 12);
            var named = labelRows(stacks, over, labels);
            var axis = over + named * LINE + rows * DOT + 14;
            var dots = new ArrayList<Dot>();
            stacks.forEach((day, quotes) -> stack(day, quotes, axis, dots));
            return new QuotePlot(
                    size.width,
                    axis + 26,
                    axis,
                    ticks(),
                    dots,
                    bars,
                    List.copyOf(labels),
                    left(spans.subList(0, spans.size() - drawn.size())),
                    sentence(who, all));
        }

        private List<Bar> bars(List<Span> drawn, List<Label> labels) {
            var bars = new ArrayList<Bar>();
            for (var one : drawn) {
                var y = 26 + bars.size() * (LINE + 12);
                var from = one.bounds().first().map(this::x).orElse(LEFT);
                var to = Math.max(from + 8, x(one.bounds().last()));
                var words = words(one.quotes()) + ", " + one.bounds().words();
                bars.add(new Bar(from, y, tenth(to - from), words));
                labels.add(new Label(LEFT, y - 8, "start", fit(words, size.width - 2 * LEFT), true));
            }
            return bars;
        }

        private static String left(List<Span> earlier) {
            var quotes = earlier.stream().mapToInt(one -> one.quotes().size()).sum();
            return quotes == 0
                    ? ""
                    : Wording.count(quotes, "quote", "quotes") + " of earlier spans of days "
                            + (quotes == 1 ? "is" : "are") + " in the table only.";
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

        /** "To Per Holm, 4 quotes", "5 quotes, 1 of them to Per Holm", "9 quotes, 4 of them to 2 addressees", "3 quotes". */
        private static String words(List<Utterance> quotes) {
            var to = quotes.stream()
                    .map(Utterance::to)
                    .filter(one -> !one.isEmpty())
                    .toList();
            var named = to.stream().distinct().toList();
            var count = Wording.count(quotes.size(), "quote", "quotes");
            if (named.isEmpty()) {
                return count;
            }
            var whom = named.size() == 1
                    ? named.getFirst()
                    : "To " + Wording.count(named.size(), "addressee", "addressees");
            return to.size() == quotes.size()
                    ? whom + ", " + count
                    : count + ", " + Wording.number(to.size()) + " of them t" + whom.substring(1);
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
            var year = 0;
            for (var at = 0L; at <= length; at += step) {
                var day = begin.plusDays(at);
                ticks.add(new Tick(x(day), day.getYear() == year ? SHORT.format(day) : Wording.day(day)));
                year = day.getYear();
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
