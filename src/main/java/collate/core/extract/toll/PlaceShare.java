package collate.core.extract.toll;

import collate.core.extract.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a place has of a toll, in brackets behind its name: "killed 41 people in three districts: Arden (19), Holm (12) and Tarn (10)",
 * "Holm (44 cases, two deaths)". A bare number there may be an age; it is a share where the sentence speaks of districts or the like,
 * where the numbers together are the toll, or where the first of them has the word of harm.
 */
final class PlaceShare {
    static final String RULE = "broken-down";

    /** In tokens, within the brackets. */
    private static final int LONGEST = 10;
    /** In tokens, of a name: "the Upper Holm district". */
    private static final int NAME = 5;

    private static final Set<String> SORTS =
            Lexicon.words("district province region county town village city governorate state");
    private static final Set<String> AREAS = Lexicon.words("""
            districts provinces regions counties towns villages cities governorates states areas municipalities communes
            neighbourhoods neighborhoods parishes
            """);

    private PlaceShare() {}

    /** The name before the brackets in which the figure stands; null where it stands in none, or nothing is named. */
    static @Nullable Words place(Tokens tokens, Counted counted) {
        for (var at = counted.count().first() - 1;
                at > counted.begin() && counted.count().first() - at <= LONGEST;
                at--) {
            if (tokens.is(at, "(")) {
                return name(tokens, at - 1, counted.begin(), SORTS);
            }
            if (tokens.is(at, ")") || tokens.is(at, Grammar.PREPOSITIONS)) {
                return null;
            }
        }
        return null;
    }

    /** The toll of which a bare number in brackets is a share, of those that its sentence told before; null where it is of none. */
    static @Nullable Hit of(Tokens tokens, Count count, List<Hit> before, int begin, int end) {
        if (before.isEmpty() || !isBare(tokens, count, begin)) {
            return null;
        }
        var heads = before.stream().filter(hit -> !isIn(tokens, hit)).toList();
        var first = heads.isEmpty() ? before.getFirst() : heads.getFirst();
        var shares = shares(tokens, first.counted().after(), end);
        var sum = shares.stream().mapToLong(PlaceShare::number).sum();
        var whole = shares.size() < 2
                ? null
                : heads.stream().filter(hit -> number(hit) == sum).findFirst().orElse(null);
        var told = before.getLast();
        if (whole == null && isIn(tokens, told)) {
            return told;
        }
        var areas = tokens.has(first.counted().count().last(), count.first(), AREAS);
        return whole != null ? whole : areas && number(count) <= number(first) ? first : null;
    }

    /** Whether a name is followed by its share: then the whole was not there alone. */
    static boolean isBehind(Tokens tokens, int last) {
        for (var at = last + 2; tokens.is(last + 1, "(") && at <= last + LONGEST && !tokens.is(at, ")"); at++) {
            if (Counts.at(tokens, at) != null) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIn(Tokens tokens, Hit hit) {
        return place(tokens, hit.counted()) != null;
    }

    private static List<Count> shares(Tokens tokens, int from, int end) {
        var shares = new ArrayList<Count>();
        for (var at = from + 1; at < end; at++) {
            var count = Counts.at(tokens, at);
            if (count != null && isBare(tokens, count, from)) {
                shares.add(count);
            }
        }
        return shares;
    }

    /** Whether the number is alone in brackets behind a name. */
    private static boolean isBare(Tokens tokens, Count count, int begin) {
        return tokens.is(count.first() - 1, "(")
                && tokens.is(count.last() + 1, ")")
                && name(tokens, count.first() - 2, begin, SORTS) != null;
    }

    /**
     * The name that ends there; null where none does.
     *
     * @param sorts what may stand behind it as a part of it: "the Upper Holm district"
     */
    static @Nullable Words name(Tokens tokens, int last, int from, Set<String> sorts) {
        var named = tokens.is(last, sorts) ? last - 1 : last;
        var first = named + 1;
        while (first > from && last - first < NAME && Grammar.isOfName(tokens, first - 1)) {
            first--;
        }
        return first > named ? null : new Words(first, last);
    }

    private static long number(Hit hit) {
        return number(hit.counted().count());
    }

    private static long number(Count count) {
        var figure = count.figure();
        return figure.min() != null ? figure.min() : figure.highest();
    }
}
