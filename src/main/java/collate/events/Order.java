package collate.events;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** How the table of figures is ordered; an address names it in small letters. */
public enum Order {
    /** One toll after the other, each by its days. */
    TOLL(byPublished()),
    DATE(byPublished()),
    DAY(comparing((Report report) -> report.day().orElse(LocalDate.MAX)).thenComparing(byPublished())),
    FIGURE(comparingLong(Report::point).reversed().thenComparing(byPublished())),
    WHOM(comparing((Report report) -> report.whom().toLowerCase(Locale.ROOT))
            .thenComparing(Report::place, Order::lastWhenEmpty)
            .thenComparing(byPublished())),
    PLACE(comparing(Report::place, Order::lastWhenEmpty).thenComparing(byPublished())),
    ARTICLE(comparing(Report::articleName, String.CASE_INSENSITIVE_ORDER).thenComparing(byPublished())),
    ORIGIN(comparing((Report report) -> report.origin().map(Origin::name).orElse(""), Order::lastWhenEmpty)
            .thenComparing(byPublished())),
    STATE(comparing((Report report) -> report.state().standing()).thenComparing(byPublished()));

    final Comparator<Report> comparator;

    Order(Comparator<Report> comparator) {
        this.comparator = comparator;
    }

    /** The one that an address names. */
    static Optional<Order> of(String name) {
        return Arrays.stream(values())
                .filter(order -> order.address().equals(name))
                .findFirst();
    }

    public String address() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As a table's heading says it to a screen reader. */
    public String direction() {
        return this == FIGURE ? "descending" : "ascending";
    }

    private static Comparator<Report> byPublished() {
        return comparing((Report report) -> report.published().orElse(LocalDate.MAX))
                .thenComparing(Report::claim);
    }

    private static int lastWhenEmpty(String one, String other) {
        return one.isEmpty() || other.isEmpty()
                ? Boolean.compare(one.isEmpty(), other.isEmpty())
                : String.CASE_INSENSITIVE_ORDER.compare(one, other);
    }
}
