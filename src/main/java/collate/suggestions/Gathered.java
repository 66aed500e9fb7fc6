package collate.suggestions;

import collate.core.claim.Kind;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which open questions of a dossier are asked together, because copies of one story state their claims word for word. A single one
 * is asked as any other.
 */
record Gathered(List<Tally> tallies) {
    static final Gathered NOTHING = new Gathered(List.of());

    /**
     * The questions about claims of a kind in the copies of one story.
     *
     * @param alone whether somebody asked for them one by one
     * @param newest of them
     */
    record Tally(long family, Kind kind, boolean alone, long count, long newest) {}

    /** The families whose questions are asked together, those with the most first. */
    List<Long> stories(Optional<Kind> kind) {
        return sums(kind).entrySet().stream()
                .filter(sum -> sum.getValue() > 1)
                .sorted(Map.Entry.<Long, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Map<Long, Long> sums(Optional<Kind> kind) {
        return together(kind).collect(Collectors.groupingBy(Tally::family, Collectors.summingLong(Tally::count)));
    }

    private Stream<Tally> together(Optional<Kind> kind) {
        return tallies.stream()
                .filter(tally -> !tally.alone())
                .filter(tally -> kind.isEmpty() || kind.get() == tally.kind());
    }

    /** Questions that are the only one of their story. */
    Set<Long> single(Optional<Kind> kind) {
        var sums = sums(kind);
        return together(kind)
                .filter(tally -> sums.getOrDefault(tally.family(), 0L) == 1)
                .map(Tally::newest)
                .collect(Collectors.toSet());
    }

    /** Questions that are the only one of their story and kind. */
    Set<Long> singleOfItsKind() {
        return Arrays.stream(Kind.values())
                .map(Optional::of)
                .map(this::single)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    /** How many questions of a family are asked one by one, because somebody wanted it; none where it is one. */
    Map<Long, Long> alone() {
        var sums = new LinkedHashMap<Long, Long>();
        tallies.stream().filter(Tally::alone).forEach(tally -> sums.merge(tally.family(), tally.count(), Long::sum));
        sums.values().removeIf(count -> count < 2);
        return sums;
    }
}
