package collate.claimsets;

import collate.core.review.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What became of the claims of one version in the next. */
public record SetDiff(
        int from, int to, List<FrozenClaim> added, List<Changed> changed, List<FrozenClaim> removed, int same) {

    /** A claim that both hold, with its values that differ. */
    public record Changed(FrozenClaim now, List<Value> values) {}

    /** One of them. */
    public record Value(String name, String before, String after) {}

    static SetDiff between(int from, List<FrozenClaim> old, int to, List<FrozenClaim> fresh) {
        var before = old.stream().collect(Collectors.toMap(FrozenClaim::id, Function.identity()));
        var after = fresh.stream().map(FrozenClaim::id).collect(Collectors.toSet());
        var changed = new ArrayList<Changed>();
        for (var claim : fresh) {
            Optional.ofNullable(before.get(claim.id()))
                    .map(was -> new Changed(claim, differing(facts(was), facts(claim))))
                    .filter(change -> !change.values().isEmpty())
                    .ifPresent(changed::add);
        }
        var added =
                fresh.stream().filter(claim -> !before.containsKey(claim.id())).toList();
        var removed = old.stream().filter(claim -> !after.contains(claim.id())).toList();
        return new SetDiff(
                from, to, added, List.copyOf(changed), removed, fresh.size() - added.size() - changed.size());
    }

    private static List<Value> differing(Map<String, String> before, Map<String, String> after) {
        var names = new LinkedHashMap<>(before);
        names.putAll(after);
        return names.keySet().stream()
                .map(name -> new Value(name, before.getOrDefault(name, ""), after.getOrDefault(name, "")))
                .filter(value -> !value.before().equals(value.after()))
                .toList();
    }

    private static Map<String, String> facts(FrozenClaim claim) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("label", claim.label());
        facts.putAll(claim.values());
        facts.put("was it said", claim.said() == null ? "" : Words.of(claim.said()));
        facts.put("is it so", claim.so() == null ? "" : Words.of(claim.so()));
        facts.put("override", claim.override());
        facts.put("articles", "" + claim.articles());
        facts.put("origins", "" + claim.origins());
        return facts;
    }
}
