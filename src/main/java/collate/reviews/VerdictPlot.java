package collate.reviews;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The columns of the last days' verdicts and disputes, laid out in the units of the drawing. */
public record VerdictPlot(List<DayCount> days) {
    private static final double LEFT = 26;
    private static final double STEP = 22;
    private static final double BASE = 74;
    private static final double TALLEST = 68;
    private static final int SMALLEST_TOP = 4;
    private static final int DAYS_A_LABEL = 6;
    private static final DateTimeFormatter LABEL = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    /** One day's column: verdicts below, disputes on them. */
    public record Column(
            DayCount day,
            double x,
            double verdictsTop,
            double verdicts,
            double disputesTop,
            double disputes,
            boolean labelled) {

        /** "9 Nov". */
        public String label() {
            return LABEL.format(day.day());
        }
    }

    public List<Column> columns() {
        return IntStream.range(0, days.size()).mapToObj(this::column).toList();
    }

    private Column column(int at) {
        var day = days.get(at);
        var verdicts = height(day.verdicts());
        var disputes = height(day.disputes());
        return new Column(
                day,
                LEFT + STEP * at,
                BASE - verdicts,
                verdicts,
                BASE - verdicts - disputes,
                disputes,
                at % DAYS_A_LABEL == 0);
    }

    /** What the highest line stands for: even, so that the middle one is whole. */
    public long top() {
        var most = days.stream()
                .mapToLong(day -> day.verdicts() + day.disputes())
                .max()
                .orElse(0);
        return Math.max(SMALLEST_TOP, most + most % 2);
    }

    private double height(long count) {
        return Math.round(TALLEST * count / top() * 10) / 10.0;
    }

    public long verdicts() {
        return days.stream().mapToLong(DayCount::verdicts).sum();
    }

    public long disputes() {
        return days.stream().mapToLong(DayCount::disputes).sum();
    }
}
