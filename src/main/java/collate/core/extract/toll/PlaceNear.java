package collate.core.extract.toll;

import collate.core.claim.Harm;
import collate.core.extract.Tokens;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Where it happened: the first "in", "near" or "across" with a name behind the count, else the nearest before it. */
final class PlaceNear {
    private static final String BEHIND = "the first place named behind the figure";
    private static final String BEFORE = "the nearest place named before the figure";
    private static final String CAPITAL = "what the text calls the capital";
    private static final String OF_SPEAKER = ", in the words of whoever says so: the sentence names no other";

    private static final int FARTHEST = 40;
    private static final Set<String> TOLL_CLAUSES = Set.of("as", "while", "after", "when", ";");
    private static final Set<String> TOLLS = Set.of("toll", "number", "tally", "count", "total");
    private static final Set<String> LISTS = Set.of("and", "plus");
    private static final Set<Harm> TREATED = Set.of(Harm.INJURED, Harm.ILL);

    private final Tokens tokens;
    private final PlaceWords places;
    private final Capital capital;

    /** Whether places where people are treated are passed over. */
    private final boolean whereHarmed;

    private PlaceNear(Tokens tokens, boolean whereHarmed) {
        this.tokens = tokens;
        this.whereHarmed = whereHarmed;
        places = new PlaceWords(tokens);
        capital = new Capital(tokens);
    }

    /**
     * A place, and how it was found.
     *
     * @param words null where the sentence names a place that is not known by name: "in the capital"
     * @param elsewhere whether its name stands in another sentence
     */
    record Found(@Nullable Words words, String reason, boolean elsewhere) {
        private Found(Words words, String reason) {
            this(words, reason, false);
        }
    }

    /**
     * The place named behind the count in its sentence, else before it; one in the words of who speaks, "the ministry in Arden", only
     * where no other is named; and one where people are treated, only of those who may be, where no other is named either.
     */
    static @Nullable Found of(Tokens tokens, Hit hit, @Nullable Words speaker) {
        var harmed = of(tokens, hit.counted(), speaker, true);
        return harmed != null || !TREATED.contains(hit.finding().harm())
                ? harmed
                : of(tokens, hit.counted(), speaker, false);
    }

    private static @Nullable Found of(Tokens tokens, Counted counted, @Nullable Words speaker, boolean whereHarmed) {
        var accounting = AccountsFor.place(tokens, counted);
        if (accounting != null) {
            return new Found(accounting, "named as what accounts for the figure");
        }
        var share = PlaceShare.place(tokens, counted);
        if (share != null) {
            return new Found(share, "named before the brackets");
        }
        var worst = WorstHit.place(tokens, counted);
        if (worst != null) {
            return new Found(worst, "named as where it was worst");
        }
        var near = new PlaceNear(tokens, whereHarmed);
        var end = near.end(counted);
        var begin = Math.max(counted.begin(), counted.before() - FARTHEST);
        var behind = near.first(counted.after(), end);
        if (near.isCapital(counted.after(), behind == null ? end : behind.first(), speaker)) {
            return near.capital();
        }
        var words = behind != null ? behind : near.last(begin, counted);
        if (words == null) {
            return near.isCapital(begin, counted.before(), speaker) ? near.capital() : null;
        }
        var found = new Found(words, behind != null ? BEHIND : BEFORE);
        if (speaker == null || !speaker.holds(words.first())) {
            return found;
        }
        var after = near.first(speaker.last() + 1, end);
        if (after != null && behind != null) {
            return new Found(after, BEHIND);
        }
        var before = near.last(begin, Math.min(counted.before(), speaker.first() - 1), counted.end());
        return before != null ? new Found(before, BEFORE) : new Found(words, found.reason() + OF_SPEAKER);
    }

    /** Whether "in the capital" stands there, and not in the words of who speaks. */
    private boolean isCapital(int from, int to, @Nullable Words speaker) {
        return IntStream.range(from, to).anyMatch(at -> capital.isAt(at) && (speaker == null || !speaker.holds(at)));
    }

    private Found capital() {
        return new Found(capital.named(), CAPITAL, true);
    }

    /** The place of the sentence before, in the same paragraph, if it names just one. */
    static @Nullable Words before(Tokens tokens, Counted counted) {
        var last = counted.begin() - 1;
        if (!Talk.goesOn(tokens, counted)) {
            return null;
        }
        var first = last;
        while (first > 0 && last - first < FARTHEST && tokens.sentence(first - 1) == tokens.sentence(last)) {
            first--;
        }
        var near = new PlaceNear(tokens, true);
        var place = near.first(first, last + 1);
        return place == null || near.first(place.last(), last + 1) != null ? null : place;
    }

    /** To where the sentence tells of somewhere else: "; the network says", "killed there", "and four in Arden", "and in Arden four". */
    private int end(Counted counted) {
        var end = Math.min(counted.end(), counted.after() + FARTHEST);
        for (var at = counted.after(); at < end; at++) {
            var other = tokens.is(at, LISTS) && at + 1 < end ? Counts.at(tokens, at + 1) : null;
            if (tokens.is(at, ";")
                    || tokens.is(at, "there") && !tokens.is(at + 1, Grammar.BE)
                    || tokens.is(at, "including") && harmedElsewhere(at + 1, end)
                    || tokens.is(at, "with") && tokens.is(at - 1, ",") && Counts.at(tokens, at + 1) != null
                    || tokens.is(at, "among") && tokens.is(at + 1, "them") && harmedOrWent(at + 2, end)
                    || other != null && tokens.is(other.last() + 1, PlaceWords.AT)
                    || tokens.is(at, LISTS) && countsIn(at + 1, end)) {
                return at;
            }
        }
        return end;
    }

    /** "Including the three killed in Arden": where some were, the others need not have been. */
    private boolean harmedElsewhere(int from, int end) {
        for (var at = from; at < end && !tokens.is(at, ","); at++) {
            if (HarmWords.DONE.containsKey(tokens.lower(at))) {
                return true;
            }
        }
        return false;
    }

    /** "Among them 40 pilgrims who had worked in Arden". */
    private boolean harmedOrWent(int from, int end) {
        for (var at = from; at < end && !tokens.is(at, ","); at++) {
            if (tokens.is(at, "who")) {
                return true;
            }
        }
        return false;
    }

    /** "in Arden 57 people", "in Arden, at least 57". */
    private boolean countsIn(int preposition, int end) {
        var place = places.at(preposition, end);
        if (place == null) {
            return false;
        }
        var next = place.last() + 1;
        return Counts.at(tokens, tokens.is(next, ",") ? next + 1 : next) != null;
    }

    private @Nullable Words first(int from, int to) {
        for (var at = from; at < to; at++) {
            var found = at(at, to);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Words last(int from, Counted counted) {
        return last(from, counted.before(), counted.end());
    }

    private @Nullable Words last(int from, int to, int end) {
        for (var at = to; at >= from && !opensToll(at, to); at--) {
            var found = at(at, end);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Words at(int preposition, int end) {
        var found = places.at(preposition, end);
        return found == null
                        || PlaceShare.isBehind(tokens, found.last())
                        || whereHarmed && CareElsewhere.isAt(tokens, preposition)
                ? null
                : found;
    }

    /** "They called off the search in Arden as the number of dead rose to 57": that clause begins with its own toll. */
    private boolean opensToll(int at, int to) {
        if (!tokens.is(at, TOLL_CLAUSES)) {
            return false;
        }
        var noun = tokens.is(at + 1, Grammar.DETERMINERS) ? at + 2 : at + 1;
        return tokens.is(tokens.is(noun, "death") ? noun + 1 : noun, TOLLS) && noun < to;
    }
}
