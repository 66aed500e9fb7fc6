package collate.core.extract.date;

import collate.core.claim.Dated;
import collate.core.claim.Ground;
import collate.core.extract.Reading;
import collate.core.extract.Tokens;
import collate.core.extract.quote.English;
import collate.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the time expressions of a text, each with what it resolves to and why. */
public final class DateRules {
    private static final DateRule DAYS =
            new AnyOf(List.of(new CalendarDay(), new WeekdayName(), new DayWord(), new NumericDay()));

    private static final DateRule FEASTS = new AnyOf(List.of(DAYS, new HolidayName(), new NamedWeekday()));

    /** Rules that name a period only to compare another with it. */
    private static final Set<String> COMPARING = Set.of("year-earlier", "counted-ago");

    /** Of two that read equally far the first counts. */
    private static final List<DateRule> RULES = List.of(
            new RememberedDay(),
            new CalendarDay(),
            new DayRange(),
            new SecondDay(),
            new DayBeside(FEASTS),
            new WeekOf(),
            new NumericDay(),
            new EastAsianDay(),
            new ClockTime(FEASTS),
            new CalendarMonth(),
            new OrdinalQuarter(),
            new YearEarlier(),
            new YearEnd(),
            new NamedQuarter(),
            new HolidayName(),
            new NamedWeekday(),
            new WeekdayName(),
            new DayWord(),
            new UnitBeside(),
            new CountedAgo(),
            new CountedFrom(FEASTS),
            new CountedDuration(),
            new WholeLength(),
            new ShiftedUnit(),
            new SeasonName(),
            new PartOfDay(DAYS),
            new DecadeName(),
            new CenturyNumber(),
            new CalendarYear(),
            new Frequency(),
            new VagueSpan(),
            new VagueTime());

    /** The name under which the day of a text's writing is found, which is nothing that happened. */
    public static final String DATELINE = "dateline";

    /** What needs no language. */
    private static final List<DateRule> DIGITS_ONLY = List.of(new EastAsianDay(), new NumericDay());

    /** In reading order, none over another; in another language than English only days in digits. */
    public List<Dated> in(Tokens tokens, Reading reading) {
        return English.reads(tokens, reading)
                ? in(new Scan(tokens, ReferenceDate.of(tokens, reading), tokens.count()), RULES)
                : in(new Scan(tokens, null, tokens.count()), DIGITS_ONLY);
    }

    private static List<Dated> in(Scan scan, List<DateRule> rules) {
        var tokens = scan.tokens();
        var dates = new ArrayList<Dated>();
        var token = 0;
        while (token < tokens.count()) {
            var best = best(scan, token, rules);
            if (best == null) {
                token++;
            } else {
                dates.add(dated(scan, best));
                scan.take(best.found(), COMPARING.contains(best.rule()));
                token = Math.max(token + 1, best.found().next());
            }
        }
        return dates;
    }

    /** A rule's name and what it found. */
    private record Hit(String rule, Found found) {}

    private static @Nullable Hit best(Scan scan, int token, List<DateRule> rules) {
        Hit best = null;
        for (var rule : rules) {
            var found = rule.at(scan, token);
            if (found != null
                    && (best == null
                            || found.next() > best.found().next()
                            || found.next() == best.found().next()
                                    && found.length() > best.found().length())) {
                best = new Hit(rule.name(), found);
            }
        }
        return best;
    }

    private static Dated dated(Scan scan, Hit hit) {
        var found = hit.found();
        var first = Leads.reach(scan, found);
        var span = scan.tokens().span(first, found.next() - 1);
        var part = PartOfStretch.named(scan, first, found);
        var stretch = part.map(PartOfStretch.Named::stretch).or(() -> Optional.ofNullable(found.stretch()));
        var anchor = found.relative() ? scan.anchor() : null;
        return new Dated(
                span,
                span,
                found.type(),
                found.timex(),
                stretch.map(Stretch::from),
                stretch.map(Stretch::to),
                Optional.ofNullable(anchor).map(Anchor::day),
                found.basis(),
                Optional.empty(),
                scan.tokens().tellsOfWriting(found.first()) ? DATELINE : hit.rule(),
                grounds(scan, found, span, part.map(PartOfStretch.Named::ground)));
    }

    private static List<Ground> grounds(Scan scan, Found found, Span span, Optional<Ground> part) {
        var anchor = found.relative() ? scan.anchor() : null;
        var grounds = new ArrayList<Ground>();
        grounds.add(new Ground("date", Optional.empty(), found.basis()));
        if (anchor != null) {
            anchor.words().ifPresent(words -> grounds.add(new Ground("reference", Optional.of(words), anchor.basis())));
        }
        part.ifPresent(grounds::add);
        grounds.addAll(found.grounds());
        contradiction(scan.anchor(), span).ifPresent(grounds::add);
        return List.copyOf(grounds);
    }

    /** That the text gives another day than the published date is raised where it does so. */
    private static Optional<Ground> contradiction(@Nullable Anchor anchor, Span span) {
        return Optional.ofNullable(anchor)
                .flatMap(Anchor::contradiction)
                .filter(ground -> ground.words().filter(span::overlaps).isPresent());
    }
}
