package collate.suggestions;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * A claim that stands word for word in several articles: of the questions about each two of them so many as join all, as few steps
 * from the first claim as there are.
 *
 * @param first the claim that came in first
 * @param joins the nearest first
 */
record Copied(long first, List<Join> joins) {
    /** @param copy the claim that a yes brings to the others */
    record Join(Asked question, long copy) {}

    /** In the order in which the first claims came in, as their article tells them. */
    static List<Copied> of(List<Asked> questions) {
        var beside = new TreeMap<Long, List<Asked>>();
        for (var question : questions) {
            beside.computeIfAbsent(question.from(), _ -> new ArrayList<>()).add(question);
            beside.computeIfAbsent(question.to(), _ -> new ArrayList<>()).add(question);
        }
        var seen = new HashSet<Long>();
        var all = new ArrayList<Copied>();
        for (var claim : beside.keySet()) {
            if (seen.add(claim)) {
                all.add(new Copied(claim, joins(claim, beside, seen)));
            }
        }
        return all;
    }

    private static List<Join> joins(long first, TreeMap<Long, List<Asked>> beside, Set<Long> seen) {
        var joins = new ArrayList<Join>();
        var edge = new ArrayDeque<>(List.of(first));
        while (!edge.isEmpty()) {
            var claim = edge.remove();
            for (var question : beside.getOrDefault(claim, List.of())) {
                var copy = question.from() == claim ? question.to() : question.from();
                if (seen.add(copy)) {
                    joins.add(new Join(question, copy));
                    edge.add(copy);
                }
            }
        }
        return joins;
    }
}
