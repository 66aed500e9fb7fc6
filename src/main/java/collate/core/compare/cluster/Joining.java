package collate.core.compare.cluster;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Joins the two clusters that are most alike, again and again, while they reach a threshold. Ties go to the smaller numbers: the
 * same input gives the same clusters.
 */
final class Joining {
    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::likeness)
            .reversed()
            .thenComparingInt(Candidate::a)
            .thenComparingInt(Candidate::b);

    private final Linkage linkage;
    private final int[] leader;
    private final int[] size;
    private final int[] version;
    private final Map<Integer, Map<Integer, Tie>> ties = new HashMap<>();
    private final Map<Integer, Set<Integer>> apart = new HashMap<>();
    private final PriorityQueue<Candidate> queue = new PriorityQueue<>(BEST_FIRST);

    /** What the pairs between two clusters come to. */
    private record Tie(double sum, double best) {
        static Tie of(Pair pair) {
            return new Tie(pair.likeness(), pair.likeness());
        }

        Tie and(Tie other) {
            return new Tie(sum + other.sum, Math.max(best, other.best));
        }
    }

    private record Candidate(double likeness, int a, int b, int versions) {}

    private Joining(int things, Linkage linkage) {
        this.linkage = linkage;
        leader = new int[things];
        size = new int[things];
        version = new int[things];
        for (var thing = 0; thing < things; thing++) {
            leader[thing] = thing;
            size[thing] = 1;
        }
    }

    static int[] clusters(int things, List<Pair> pairs, Linkage rule, Bonds bonds) {
        var linkage = new Joining(things, rule);
        pairs.forEach(linkage::take);
        bonds.apart().forEach(pair -> linkage.hold(pair.a(), pair.b()));
        bonds.together().forEach(pair -> linkage.bind(pair.a(), pair.b()));
        pairs.forEach(pair -> linkage.offer(linkage.leaderOf(pair.a()), linkage.leaderOf(pair.b())));
        linkage.run();
        for (var thing = 0; thing < things; thing++) {
            linkage.leader[thing] = linkage.leaderOf(thing);
        }
        return linkage.leader;
    }

    private void take(Pair pair) {
        row(pair.a()).merge(pair.b(), Tie.of(pair), Tie::and);
        row(pair.b()).merge(pair.a(), Tie.of(pair), Tie::and);
    }

    private Map<Integer, Tie> row(int cluster) {
        return ties.computeIfAbsent(cluster, _ -> new HashMap<>());
    }

    private void hold(int a, int b) {
        apart.computeIfAbsent(a, _ -> new HashSet<>()).add(b);
        apart.computeIfAbsent(b, _ -> new HashSet<>()).add(a);
    }

    private void bind(int a, int b) {
        var one = leaderOf(a);
        var other = leaderOf(b);
        if (one != other && !mustStayApart(one, other)) {
            join(Math.min(one, other), Math.max(one, other));
        }
    }

    private boolean mustStayApart(int a, int b) {
        return apart.getOrDefault(a, Set.of()).contains(b);
    }

    private int leaderOf(int thing) {
        var at = thing;
        while (leader[at] != at) {
            leader[at] = leader[leader[at]];
            at = leader[at];
        }
        return at;
    }

    private void run() {
        for (var next = queue.poll(); next != null; next = queue.poll()) {
            if (next.versions == version[next.a] + version[next.b]) {
                join(next.a, next.b);
                var joined = next.a;
                row(joined).keySet().forEach(other -> offer(joined, other));
            }
        }
    }

    /** The second becomes part of the first; whatever was queued for either is overtaken. */
    private void join(int a, int b) {
        leader[b] = a;
        size[a] += size[b];
        version[a]++;
        version[b]++;
        var mine = row(a);
        mine.remove(b);
        var gone = ties.remove(b);
        if (gone != null) {
            gone.remove(a);
            gone.forEach((other, tie) -> {
                mine.merge(other, tie, Tie::and);
                var theirs = row(other);
                theirs.remove(b);
                theirs.merge(a, tie, Tie::and);
            });
        }
        apart.getOrDefault(b, Set.of()).forEach(other -> hold(a, leaderOf(other)));
    }

    private void offer(int one, int other) {
        var tie = row(one).get(other);
        if (tie == null || mustStayApart(one, other)) {
            return;
        }
        var likeness = linkage.likeness(tie.sum / ((double) size[one] * size[other]), tie.best);
        if (likeness >= linkage.threshold()) {
            var a = Math.min(one, other);
            var b = Math.max(one, other);
            queue.add(new Candidate(likeness, a, b, version[a] + version[b]));
        }
    }
}
