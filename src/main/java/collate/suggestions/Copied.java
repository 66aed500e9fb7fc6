package collate.suggestions;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A claim that stands word for word in several articles: of the questions about each two of them so many as join all, as few steps
 * from the first claim as there are. What cannot be joined with these is asked once they are answered: a claim that only a later
 * one leads to, as that is gone by then, and one that somebody wants asked about by itself, or denied to be the same, with any of
 * them.
 *
 * @param first the claim that came in first
 * @param joins the nearest first
 */
record Copied(long first, List<Join> joins) {
    /** @param copy the claim that a yes brings to the others */
    record Join(Asked question, long copy) {}

    /**
     * In the order in which the first claims came in, as their article tells them.
     *
     * @param apart claims that are not to become one by way of others
     */
    static List<Copied> of(List<Asked> questions, Collection<ClaimPair> apart) {
        var beside = new TreeMap<Long, List<Asked>>();
        for (var question : questions) {
            beside.computeIfAbsent(question.from(), _ -> new ArrayList<>()).add(question);
            beside.computeIfAbsent(question.to(), _ -> new ArrayList<>()).add(question);
        }
        var kept = new HashMap<Long, Set<Long>>();
        for (var pair : apart) {
            kept.computeIfAbsent(pair.low(), _ -> new HashSet<>()).add(pair.high());
            kept.computeIfAbsent(pair.high(), _ -> new HashSet<>()).add(pair.low());
        }
        var seen = new HashSet<Long>();
        var all = new ArrayList<Copied>();
        for (var claim : beside.keySet()) {
            var joins = seen.add(claim) ? joins(claim, beside, kept, seen) : List.<Join>of();
            if (!joins.isEmpty()) {
                all.add(new Copied(claim, joins));
            }
        }
        return all;
    }

    private static List<Join> joins(
            long first, Map<Long, List<Asked>> beside, Map<Long, Set<Long>> apart, Set<Long> seen) {
        var joins = new ArrayList<Join>();
        var one = new HashSet<>(Set.of(first));
        var edge = new ArrayDeque<>(one);
        while (!edge.isEmpty()) {
            var claim = edge.remove();
            for (var question : beside.getOrDefault(claim, List.of())) {
                var copy = question.later();
                if (copy != claim && Collections.disjoint(one, apart.getOrDefault(copy, Set.of())) && seen.add(copy)) {
                    joins.add(new Join(question, copy));
                    one.add(copy);
                    edge.add(copy);
                }
            }
        }
        return joins;
    }
}
