package collate.core.claim;

import collate.core.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A casualty figure: how many people, what befell them, where, when, and who says so.
 *
 * @param value modifier and quantity only: "at least 1,400", "dozens"
 * @param population whom it counts, as written: "people, mostly civilians", "Hamas fighters"
 * @param responsible the party held responsible, as written
 * @param saidBy who states the figure, as written: "Israeli officials"
 * @param day the event date, or the as-of date of a running total
 * @param period in which the day lies where none is named: “last week”
 * @param cumulative true for a running total, false for one incident
 */
public record Toll(
        Span span,
        Span value,
        Figure figure,
        Harm harm,
        Optional<String> population,
        Optional<String> place,
        Optional<LocalDate> day,
        Optional<Period> period,
        boolean cumulative,
        Optional<String> responsible,
        Optional<String> saidBy,
        String rule,
        List<Ground> grounds)
        implements Claim {}
