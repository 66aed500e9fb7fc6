package collate.core.compare.gather;

import collate.core.compare.pair.Happenings;
import collate.core.compare.pair.Places;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Tolls whose places may be one, as {@link Places} has it: a mine, its town, and both under other spellings. */
final class Localities {
    private Localities() {}

    private record Named(Places.Place place, List<Loose> tolls) {
        boolean mayBe(Named other) {
            return place.mayBeOne(other.place);
        }
    }

    /** Those together between which others lead from place to place: an airport and a hospital by way of their town. */
    static List<List<Loose>> connected(List<Loose> tolls) {
        var groups = new ArrayList<List<Named>>();
        for (var named : byName(tolls)) {
            var near = groups.stream()
                    .filter(group -> group.stream().anyMatch(named::mayBe))
                    .toList();
            var joined = new ArrayList<Named>();
            near.forEach(joined::addAll);
            joined.add(named);
            groups.removeAll(near);
            groups.add(joined);
        }
        return groups.stream().map(group -> inOrder(tolls, group)).toList();
    }

    /** No two of one part are apart: what names the town goes with the site of most tolls. */
    static List<List<Loose>> apart(List<Loose> tolls) {
        var all = byName(tolls);
        var parts = new ArrayList<List<Named>>();
        all.stream()
                .sorted(Comparator.comparingLong((Named one) ->
                                all.stream().filter(other -> !one.mayBe(other)).count())
                        .thenComparingInt(one -> one.tolls.size())
                        .reversed())
                .forEach(one -> parts.stream()
                        .filter(part -> part.stream().allMatch(one::mayBe))
                        .max(Comparator.comparingInt(Localities::size))
                        .orElseGet(() -> {
                            parts.add(new ArrayList<>());
                            return parts.getLast();
                        })
                        .add(one));
        return parts.stream().map(part -> inOrder(tolls, part)).toList();
    }

    private static int size(List<Named> part) {
        return part.stream().mapToInt(one -> one.tolls.size()).sum();
    }

    /** An article that gives one figure for two places at one time means one by both: the mine in its headline, then the region. */
    static List<List<Loose>> joined(List<List<Loose>> happenings) {
        var all = new ArrayList<List<Loose>>();
        happenings.stream()
                .sorted(Comparator.comparingInt((List<Loose> one) -> one.size()).reversed())
                .forEach(tolls -> all.stream()
                        .filter(other -> areOneByFigure(tolls, other))
                        .findFirst()
                        .orElseGet(() -> {
                            all.add(new ArrayList<>());
                            return all.getLast();
                        })
                        .addAll(tolls));
        return all;
    }

    private static boolean areOneByFigure(List<Loose> here, List<Loose> there) {
        return here.stream().anyMatch(mine -> there.stream().anyMatch(theirs -> isOneByFigure(mine, theirs)));
    }

    private static boolean isOneByFigure(Loose mine, Loose theirs) {
        return mine.article() == theirs.article()
                && mine.figure().isPresent()
                && mine.figure().equals(theirs.figure())
                && mine.day()
                        .flatMap(day -> theirs.day().map(other -> Happenings.mayBeOne(day, other)))
                        .orElse(true);
    }

    private static List<Named> byName(List<Loose> tolls) {
        return tolls.stream()
                .collect(Collectors.groupingBy(
                        toll -> Places.name(toll.place()), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(its -> new Named(Places.of(its.getFirst().place()), its))
                .toList();
    }

    private static List<Loose> inOrder(List<Loose> all, List<Named> some) {
        var its = new HashSet<Loose>();
        some.forEach(one -> its.addAll(one.tolls));
        return all.stream().filter(its::contains).toList();
    }
}
