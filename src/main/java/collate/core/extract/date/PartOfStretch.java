package collate.core.extract.date;

import collate.core.claim.Ground;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/**
 * Which part of a month, a year or a longer stretch the words before it name: "early", "mid-", "the end of". Nobody says on which day
 * such a part begins; the halves are the widest that it can be, so that what lies outside is surely another day. TIMEX3 writes it
 * beside the value, as START, MID and END.
 */
enum PartOfStretch {
    START(Set.of("early", "beginning", "start"), "the first half of it at the widest"),
    MID(Set.of("mid", "middle"), "the middle half of it at the widest"),
    END(Set.of("late", "end"), "the second half of it at the widest");

    private final Set<String> words;
    private final String reason;

    PartOfStretch(Set<String> words, String reason) {
        this.words = words;
        this.reason = reason;
    }

    /** @param first the first token of the words that lead to the expression; those before the expression itself are asked */
    static Optional<Named> named(Scan scan, int first, Found found) {
        var stretch = found.stretch();
        if (stretch == null || stretch.grain() == Grain.DAY || stretch.grain() == Grain.WEEKEND) {
            return Optional.empty();
        }
        for (var token = first; token < found.first(); token++) {
            for (var part : values()) {
                if (scan.is(token, part.words)) {
                    return Optional.of(part.named(scan, token, stretch));
                }
            }
        }
        return Optional.empty();
    }

    /** The days that are left of the stretch, and why. */
    record Named(Stretch stretch, Ground ground) {}

    private Named named(Scan scan, int token, Stretch stretch) {
        var word = scan.tokens().span(token, token);
        var ground = new Ground("part", Optional.of(word), "“" + scan.tokens().lower(token) + "”: " + reason);
        return new Named(of(stretch), ground);
    }

    /** Years are halved by months, longer stretches by years. */
    private Stretch of(Stretch whole) {
        var unit = switch (whole.grain()) {
            case DECADE, CENTURY -> ChronoUnit.YEARS;
            case YEAR -> ChronoUnit.MONTHS;
            default -> ChronoUnit.DAYS;
        };
        var length = unit.between(whole.from(), whole.to().plusDays(1));
        var before = switch (this) {
            case START -> 0;
            case MID -> length / 4;
            case END -> length / 2;
        };
        var after = switch (this) {
            case START -> length / 2;
            case MID -> length / 4;
            case END -> 0;
        };
        return new Stretch(
                whole.grain(),
                whole.from().plus(before, unit),
                whole.to().plusDays(1).minus(after, unit).minusDays(1),
                whole.timex());
    }
}
