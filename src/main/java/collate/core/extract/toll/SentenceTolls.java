package collate.core.extract.toll;

import collate.core.extract.Tokens;
import java.util.ArrayList;
import java.util.List;
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
            new TollStands(),
            new DeedOf(),
            new LostOwn());
    private static final List<FollowRule> FOLLOWING = List.of(new SubsetOf(), new ListedWith());
    private static final List<HarmRule> LAST = List.of(new NameAndOthers(), new VictimNoun(), new FateUnknown());

    private final Tokens tokens;
    private final int begin;
    private final int end;
    private final List<Hit> hits = new ArrayList<>();
    private @Nullable Counted previous;

    SentenceTolls(Tokens tokens, int begin, int end) {
        this.tokens = tokens;
        this.begin = begin;
        this.end = end;
    }

    List<Hit> hits() {
        for (var at = begin; at < end; at++) {
            var count = Counts.at(tokens, at);
            if (count != null && count.last() < end) {
                offer(count);
                at = count.last();
            }
        }
        return hits;
    }

    private void offer(Count count) {
        var counted = new Counted(count, Nouns.after(tokens, count, end), begin, end);
        if (NotACount.at(tokens, count, counted.noun())) {
            return;
        }
        var finding = finding(counted);
        if (finding != null && !NotPeople.at(tokens, counted, finding, previous)) {
            hits.add(new Hit(counted, finding));
        }
        previous = counted;
    }

    private @Nullable Finding finding(Counted counted) {
        var first = first(FIRST, counted);
        if (first != null) {
            return first;
        }
        if (!hits.isEmpty()) {
            for (var rule : FOLLOWING) {
                var found = rule.find(tokens, counted, hits.getLast());
                if (found != null) {
                    return found;
                }
            }
        }
        return first(LAST, counted);
    }

    private @Nullable Finding first(List<HarmRule> rules, Counted counted) {
        for (var rule : rules) {
            var found = rule.find(tokens, counted);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
