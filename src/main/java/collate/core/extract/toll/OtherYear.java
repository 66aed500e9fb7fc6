package collate.core.extract.toll;

import collate.core.claim.Dated;
import collate.core.extract.Tokens;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The year, or the month of a year, in which something befell people long before, where no day is named: "that of 1962, when 118
 * miners died", "in 2019 a fire killed 14". Not one that tells of something else: "a mine opened in 1978", "the worst since 1962".
 */
final class OtherYear {
    /** A month that lies nearer may be the one that the rest of the text tells of. */
    private static final int DAYS_BEFORE = 180;
    /** In tokens. */
    private static final int NEAR = 4;

    private static final int NEAR_INCIDENT = 8;
    /** In tokens; keeps the work linear where a sentence never ends. */
    private static final int FARTHEST = 60;

    private static final Set<String> COMPARED = Lexicon.words("since than until till worst deadliest biggest");
    private static final Set<String> OCCASIONS = Set.of("when", "where");
    private static final Set<String> AFTER = Set.of("after", "during", "following", "by", "in");
    private static final Set<String> IN = Set.of("in", "during", "of", "by");
    private static final Set<String> WARS = Lexicon.words("""
            war wars conflict clash clashes fighting battle uprising revolt rebellion crackdown protests riots riot epidemic outbreak
            """);
    private static final Set<String> THINGS_THAT = Set.of("that", "which");
    private static final Set<String> BUILT = Set.of("built", "begun", "founded", "bought", "sold");

    private OtherYear() {}

    /**
     * The one nearest to the count; null when its sentence names none.
     *
     * @param from the first of the dates that may stand in the sentence
     */
    static @Nullable Dated of(Tokens tokens, Counted counted, List<Dated> dates, int from, LocalDate reference) {
        return nearest(tokens, counted, dates, from, date -> isLongBefore(date, reference));
    }

    /** The month, week or weekend that has begun, "last month 22 people were killed"; parameters as before. */
    static @Nullable Dated period(Tokens tokens, Counted counted, List<Dated> dates, int from, LocalDate reference) {
        return nearest(tokens, counted, dates, from, date -> isPeriod(date, reference));
    }

    private static @Nullable Dated nearest(
            Tokens tokens, Counted counted, List<Dated> dates, int from, Predicate<Dated> fits) {
        Dated best = null;
        var nearest = FARTHEST;
        for (var i = from; i < dates.size() && dates.get(i).value().start() < tokens.end(counted.end() - 1); i++) {
            var distance = Math.abs(
                    tokens.at(dates.get(i).value().start()) - counted.count().first());
            if (distance < nearest && fits.test(dates.get(i)) && tells(tokens, counted, dates.get(i))) {
                nearest = distance;
                best = dates.get(i);
            }
        }
        return best;
    }

    private static boolean isLongBefore(Dated date, LocalDate reference) {
        return date.timex().matches("\\d{4}(-\\d{2})?")
                && date.to()
                        .filter(last ->
                                last.getYear() < reference.getYear() && last.isBefore(reference.minusDays(DAYS_BEFORE)))
                        .isPresent();
    }

    private static boolean isPeriod(Dated date, LocalDate reference) {
        return date.timex().matches("\\d{4}-(\\d{2}|W\\d{2}(-WE)?)")
                && date.to().isPresent()
                && date.from().filter(first -> !first.isAfter(reference)).isPresent();
    }

    private static boolean tells(Tokens tokens, Counted counted, Dated date) {
        var first = tokens.at(date.value().start());
        var beyond = tokens.at(date.value().end());
        var occasion =
                first < counted.count().first() && tokens.is(tokens.is(beyond, ",") ? beyond + 1 : beyond, OCCASIONS);
        if (isOfWhatHarmed(tokens, counted, first, beyond)) {
            return true;
        }
        if (SpokenOn.is(tokens, date)
                || !occasion && tokens.has(Math.max(counted.begin(), first - NEAR), first, COMPARED)) {
            return false;
        }
        if (first > counted.count().last()) {
            return !hasMark(tokens, counted.after(), first) && !isOfSomethingElse(tokens, counted, first);
        }
        var until = toRelative(tokens, first, counted.count().first());
        return occasion
                || first - counted.begin() < 3
                || isInRelative(tokens, counted, first)
                || isOfIncident(tokens, first, beyond) && !hasMark(tokens, first, until);
    }

    /** "Since the flood of 1962, in which 41 died", "was shut in 1962 after a brief war that killed 70": the year of what harmed them. */
    private static boolean isOfWhatHarmed(Tokens tokens, Counted counted, int first, int beyond) {
        var that = counted.before();
        while (that >= beyond && !tokens.is(that, THINGS_THAT)) {
            if (tokens.kind(that) == Tokens.Kind.MARK && !tokens.glued(that) || counted.before() - that > NEAR) {
                return false;
            }
            that--;
        }
        var noun = tokens.is(that - 1, IN) ? that - 2 : that - 1;
        noun = tokens.is(noun, ",") ? noun - 1 : noun;
        if (that < beyond || noun < first) {
            return false;
        }
        if (noun < beyond) {
            return tokens.is(first - 1, IN) && isFatal(tokens, first - 2);
        }
        return isFatal(tokens, noun)
                && (noun - beyond < NEAR
                                && !tokens.has(beyond, noun, Grammar.SUBORDINATORS)
                                && !hasMark(tokens, beyond, noun)
                                && !tokens.has(beyond, noun, Grammar.BE)
                        || tokens.is(beyond, AFTER) && noun - beyond < NEAR_INCIDENT && !hasMark(tokens, beyond, noun));
    }

    private static boolean isFatal(Tokens tokens, int noun) {
        return Incident.names(tokens, noun) || tokens.is(noun, WARS);
    }

    /** "Called off the search for a boat that sank a week ago with the loss of 40 lives": one clause tells of both. */
    private static boolean isInRelative(Tokens tokens, Counted counted, int first) {
        for (var at = counted.before(); at > counted.begin(); at--) {
            if (at < first && tokens.is(at, THINGS_THAT)) {
                return tokens.kind(at - 1) == Tokens.Kind.WORD && !Grammar.bounds(tokens, at - 1);
            }
            if (tokens.kind(at) == Tokens.Kind.MARK && !tokens.glued(at)
                    || tokens.is(at, Set.of(",", ";"))
                    || tokens.is(at, Grammar.SUBORDINATORS) && !tokens.is(at, THINGS_THAT)) {
                return false;
            }
        }
        return false;
    }

    /** "Last week's flood, which killed 60". */
    private static int toRelative(Tokens tokens, int from, int count) {
        for (var at = from; at < count; at++) {
            if (tokens.is(at, ",") && tokens.is(at + 1, "which")) {
                return at;
            }
        }
        return count;
    }

    /** "killed at a mine opened in 1978", "at a mine that dates from 1978". */
    private static boolean isOfSomethingElse(Tokens tokens, Counted counted, int first) {
        var verb = tokens.is(first - 1, Grammar.PREPOSITIONS) ? first - 2 : first - 1;
        var done = tokens.is(verb, BUILT) || tokens.lower(Math.max(0, verb)).endsWith("ed");
        return verb >= counted.after() && done && !HarmWords.isVerb(tokens.lower(verb))
                || tokens.has(counted.after(), first, Grammar.RELATIVES);
    }

    /** "the 1962 explosion", "last week's dam burst", "the explosion of 1962", "that of 1962". */
    private static boolean isOfIncident(Tokens tokens, int first, int beyond) {
        if (Incident.names(tokens, beyond) || tokens.is(beyond, Grammar.OWNS)) {
            return true;
        }
        for (var at = first - 1; at >= Math.max(0, first - NEAR_INCIDENT); at--) {
            if (Incident.names(tokens, at) || tokens.is(at, "that") && tokens.is(at + 1, "of")) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasMark(Tokens tokens, int from, int to) {
        for (var at = from; at < to; at++) {
            if (tokens.kind(at) == Tokens.Kind.MARK && !tokens.glued(at) || tokens.is(at, ",") || tokens.is(at, ";")) {
                return true;
            }
        }
        return false;
    }
}
