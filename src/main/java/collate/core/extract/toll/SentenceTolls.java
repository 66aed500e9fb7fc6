package collate.core.extract.toll;

import collate.core.claim.Harm;
import collate.core.extract.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tolls of one sentence: every count, each offered to the rules in turn, the surest construction first. */
final class SentenceTolls {
    private static final List<HarmRule> FIRST = List.of(
            new VerbBefore(),
            new LivesLost(),
            new MissingBefore(),
            new ForcedOut(),
            new HarmedAfter(),
            new BroughtTo(),
            new AlongWith(),
            new AmongTheDead(),
            new DeedOf(),
            new TollStands(),
            new FigureStands(),
            new LostOwn(),
            new Cases(),
            new InCare(),
            new ToSafety());
    private static final List<FollowRule> FOLLOWING = List.of(
            new Correction(),
            new SubsetOf(),
            new SpokenOfLater(),
            new GivenByAnother(),
            new ListedWith(),
            new BrokenDown(),
            new AccountsFor(),
            new WorstHit());
    private static final List<HarmRule> LAST =
            List.of(new NameAndOthers(), new VictimNoun(), new FateUnknown(), new SetFree());

    /** Deaths that stand beside them are none of them. */
    private static final Set<Harm> NOT_HURT = Set.of(Harm.ILL, Harm.RESCUED);

    private static final Set<String> TOTALS = Set.of("total", "group", "batch");

    private final Tokens tokens;
    private final int begin;
    private final int end;
    /** A figure that the sentence before takes back. */
    private final @Nullable Hit takenBack;
    /** The toll that was told of last before the sentence. */
    private final @Nullable Hit told;

    private final List<Hit> hits = new ArrayList<>();
    private final List<Hit> sums = new ArrayList<>();
    private @Nullable Counted previous;

    SentenceTolls(Tokens tokens, int begin, int end, @Nullable Hit takenBack, @Nullable Hit told) {
        this.tokens = tokens;
        this.takenBack = takenBack;
        this.told = told;
        this.begin = begin;
        this.end = end;
    }

    List<Hit> hits() {
        if (takenBack == null && !Cues.any(tokens, begin, end)) {
            return hits;
        }
        for (var at = begin; at < end; at++) {
            var count = Counts.at(tokens, at);
            if (count != null && count.last() < end) {
                offer(count);
                at = count.last();
            }
        }
        hits.addAll(sums);
        return hits;
    }

    private void offer(Count count) {
        var counted = new Counted(count, Nouns.after(tokens, count, end), begin, end, before(count));
        var whole = PlaceShare.of(tokens, count, hits, begin, end);
        if (whole != null) {
            var found = whole.finding();
            hits.add(new Hit(counted, new Finding(found.harm(), found.first(), found.last(), PlaceShare.RULE, false)));
            return;
        }
        if (NotACount.at(tokens, count, counted.noun()) || Denied.is(tokens, counted)) {
            return;
        }
        var finding = finding(counted);
        if (finding != null && !NotPeople.at(tokens, counted, finding, previous)) {
            var told = InCare.of(tokens, counted, finding);
            var grown = HowBadly.of(tokens, counted, Increment.of(tokens, counted, told));
            var hit = new Hit(counted, SomeOfThem.of(tokens, counted, grown, hits.isEmpty() ? null : hits.getLast()));
            hits.add(hit);
            var sum = AndAnother.sum(tokens, hit);
            if (sum != null) {
                sums.add(sum);
            }
        }
        previous = counted;
    }

    /** "a total of 12" and "a group of 12" stand for the 12 themselves. */
    private int before(Count count) {
        var before = count.first() - 1;
        if (before > begin && tokens.is(before, "of") && tokens.is(before - 1, TOTALS)) {
            before -= 2;
            return tokens.is(before, Grammar.DETERMINERS) ? before - 1 : before;
        }
        return Denied.past(tokens, before, begin);
    }

    private @Nullable Finding finding(Counted counted) {
        var first = first(FIRST, counted);
        if (first != null) {
            return first;
        }
        if (!hits.isEmpty()) {
            var victims = new VictimNoun().find(tokens, counted);
            if (victims != null
                    && (victims.harm() == Harm.RESCUED
                            || NOT_HURT.contains(hits.getLast().finding().harm()))) {
                return victims;
            }
            for (var rule : FOLLOWING) {
                var found = rule.find(tokens, counted, hits.getLast());
                if (found != null) {
                    return found;
                }
            }
        }
        var corrected = takenBack == null ? null : new Correction().find(tokens, counted, takenBack);
        var last = corrected != null ? corrected : first(LAST, counted);
        return last != null || told == null || !hits.isEmpty() ? last : new WorstHit().find(tokens, counted, told);
    }

    private @Nullable Finding first(List<HarmRule> rules, Counted counted) {
        for (var rule : rules) {
            var found = rule.find(tokens, counted);
            if (found != null && ToSafety.fits(tokens, counted, found)) {
                return found;
            }
        }
        return null;
    }
}
