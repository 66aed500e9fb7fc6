package collate.core.compare.gather;

import collate.core.claim.Harm;
import collate.core.claim.Kind;
import collate.core.compare.pair.Happenings;
import collate.core.compare.pair.MostGiven;
import collate.core.compare.pair.PlaceNames;
import collate.core.compare.pair.Places;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Articles that begin with harm to people in one place, near one day: what they are about, whatever else they tell of. Two of them
 * are of one place where the beginning of one has the name of the place in which the other counts; two towns of one country are not.
 */
final class Story {
    private final List<Beginning> beginnings = new ArrayList<>();
    /** Those that look back from weeks or months after; what comes out near them is of another happening. */
    private final Set<Beginning> late = new HashSet<>();
    /** Articles that tell of it, and begin with no toll. */
    private final Set<Long> tellers = new HashSet<>();
    /** Where the tolls count that its articles begin with, as written; and the names in that. */
    private final Set<String> places = new HashSet<>();

    private final Set<String> names = new HashSet<>();
    private Optional<LocalDate> day = Optional.empty();

    private Story() {}

    /** Each article is in one at most. */
    static List<Story> of(List<Loose> claims, List<Opening> openings) {
        var onTop = claims.stream()
                .filter(claim -> claim.isOfHarm()
                        && claim.told().onTop()
                        && (claim.scope() != Loose.Scope.EARLIER_TIME
                                || claim.week().isPresent()))
                .collect(Collectors.groupingBy(Loose::article));
        var days = claims.stream()
                .filter(claim -> claim.kind() == Kind.DATE && claim.told().onTop())
                .collect(Collectors.groupingBy(
                        Loose::article, Collectors.flatMapping(date -> date.day().stream(), Collectors.toSet())));
        var beginnings = openings.stream()
                .map(opening -> Beginning.of(
                        opening,
                        onTop.getOrDefault(opening.article(), List.of()),
                        days.getOrDefault(opening.article(), Set.of())))
                .collect(
                        Collectors.partitioningBy(beginning -> beginning.tolls().isEmpty()));
        var stories = new ArrayList<Story>();
        beginnings.getOrDefault(false, List.of()).stream()
                .sorted(Comparator.comparing((Beginning one) ->
                                one.day().or(one.opening()::published).orElse(LocalDate.MAX))
                        .thenComparing(one -> one.opening().article()))
                .forEach(beginning -> stories.stream()
                        .filter(story -> story.takes(beginning))
                        .findFirst()
                        .orElseGet(() -> {
                            stories.add(new Story());
                            return stories.getLast();
                        })
                        .add(beginning));
        beginnings
                .getOrDefault(true, List.of())
                .forEach(beginning -> stories.stream()
                        .filter(story -> story.isToldBy(beginning))
                        .findFirst()
                        .ifPresent(
                                story -> story.tellers.add(beginning.opening().article())));
        return stories;
    }

    private void add(Beginning beginning) {
        if (!beginnings.isEmpty() && !isOfOneWire(beginning) && !(isOfItsPlace(beginning) && isNear(beginning))) {
            late.add(beginning);
        }
        beginnings.add(beginning);
        beginning.tolls().stream().filter(Loose::isPlaced).map(Loose::place).forEach(place -> {
            places.add(place);
            names.addAll(PlaceNames.ofPlace(place));
        });
        day = MostGiven.of(beginnings.stream().flatMap(one -> one.day().stream()))
                .or(() -> MostGiven.of(beginnings.stream().flatMap(one -> one.days(Loose.Scope.RUNNING_TOTAL))));
    }

    private boolean takes(Beginning other) {
        return isOfOneWire(other) || isOfItsPlace(other) && (isNear(other) || isOfItsDay(other)) || isItsEnd(other);
    }

    private boolean isOfOneWire(Beginning other) {
        return beginnings.stream().anyMatch(one -> one.opening().isCopyOf(other.opening()));
    }

    /** Of the first weeks. */
    private boolean isWithin(int days, Beginning other, Predicate<Beginning> which) {
        return beginnings.stream()
                .filter(one -> !late.contains(one) && which.test(one))
                .anyMatch(one -> one.isWithin(days, other));
    }

    /** A trial or an anniversary names the day. */
    private boolean isOfItsDay(Beginning other) {
        return day.filter(other.days()::contains).isPresent();
    }

    /** How it ended: weeks after, in the same words for what befell, with as many as were counted before, or more. */
    private boolean isItsEnd(Beginning other) {
        return other.tolls().stream()
                        .flatMap(toll -> toll.harm().stream())
                        .anyMatch(harm -> isAsManyOrMore(harm, other))
                && isWithin(Happenings.COUNTED_ON, other, other::isOfOneSort);
    }

    private boolean isAsManyOrMore(Harm harm, Beginning other) {
        return other.most(harm) > 0
                && beginnings.stream().anyMatch(one -> one.counts(harm))
                && beginnings.stream().allMatch(one -> one.most(harm) <= other.most(harm));
    }

    private boolean isToldBy(Beginning other) {
        return isOfOneWire(other) || isWithin(Happenings.FOLLOWED, other, other::isOfOneSort);
    }

    private boolean isOfItsPlace(Beginning other) {
        var alike = voices(beginnings.stream().filter(other::sharesPlace));
        return beginnings.stream().allMatch(other::mayBeOneOutbreak)
                && (alike * 2 > voices(beginnings.stream())
                        || beginnings.stream().anyMatch(other::sharesSite));
    }

    /** Copies of one wire story are one. */
    private static long voices(Stream<Beginning> some) {
        return some.map(one -> one.opening()
                        .family()
                        .map(id -> "family " + id)
                        .orElse("article " + one.opening().article()))
                .distinct()
                .count();
    }

    private boolean isNear(Beginning other) {
        return other.day().isPresent() && day.isPresent()
                ? other.tolls().stream().allMatch(toll -> toll.mayBeOf(day.get()))
                : isWithin(Happenings.FOLLOWED, other, _ -> true);
    }

    /** That most of its beginnings give for what happened, else the one for which most count; empty when none gives any. */
    Optional<LocalDate> day() {
        return day;
    }

    int articles() {
        return beginnings.size();
    }

    /** Whether it is what the article is about. */
    boolean has(long article) {
        return tellers.contains(article)
                || beginnings.stream().anyMatch(one -> one.opening().article() == article);
    }

    /** What its articles begin with, and what else they count in a place that a beginning names, unless it is of another time. */
    List<Loose> tolls(List<Loose> claims) {
        var first = beginnings.stream()
                .flatMap(one -> one.tolls().stream())
                .map(Loose::id)
                .collect(Collectors.toSet());
        return claims.stream()
                .filter(Loose::isToll)
                .filter(toll -> has(toll.article()) && isOfItsTime(toll))
                .filter(toll -> first.contains(toll.id()) || toll.isPlaced() && isOfItsPlace(toll))
                .toList();
    }

    /** Whether tolls of other articles are of its place and time. */
    boolean takes(List<Loose> tolls) {
        return tolls.stream().allMatch(this::isOfItsTime)
                && (day().isPresent()
                        || tolls.stream().allMatch(toll -> toll.day().isEmpty()))
                && tolls.stream().anyMatch(this::isWhereOneCounts);
    }

    private boolean isOfItsTime(Loose toll) {
        return !toll.isOfEarlierTime(day) && day.map(toll::mayBeOf).orElse(true);
    }

    private boolean isOfItsPlace(Loose toll) {
        var names = PlaceNames.ofPlace(toll.place());
        return beginnings.stream().anyMatch(one -> one.names(names)) || isWhereOneCounts(toll);
    }

    private boolean isWhereOneCounts(Loose toll) {
        var its = PlaceNames.ofPlace(toll.place());
        return its.isEmpty()
                ? places.stream().anyMatch(place -> Places.mayBeOne(place, toll.place()))
                : !Collections.disjoint(names, its);
    }

    /** The place that most of its beginnings name, as the first of those that count there writes it. */
    Optional<String> place() {
        var written = Stream.concat(
                        placed().map(Loose::place),
                        beginnings.stream()
                                .flatMap(one -> PlaceNames.written(one.opening().words()).stream()))
                .distinct()
                .toList();
        var named = written.stream().collect(Collectors.toMap(Function.identity(), this::naming));
        return written.stream()
                .filter(place -> Objects.requireNonNull(named.get(place)) > 0)
                .reduce((one, other) ->
                        Objects.requireNonNull(named.get(other)) > Objects.requireNonNull(named.get(one))
                                ? other
                                : one);
    }

    /** How many of its articles begin with what they count there; the others begin with casualties too, and name the place. */
    int countingIn(String place) {
        var names = PlaceNames.ofPlace(place);
        return (int) beginnings.stream()
                .filter(one -> one.tolls().stream()
                        .filter(Loose::isPlaced)
                        .anyMatch(toll -> Places.mayBeOne(place, toll.place())
                                || !Collections.disjoint(names, PlaceNames.ofPlace(toll.place()))))
                .count();
    }

    private int naming(String place) {
        var names = PlaceNames.ofPlace(place);
        return (int) beginnings.stream().filter(one -> one.names(names)).count();
    }

    private Stream<Loose> placed() {
        return beginnings.stream().flatMap(one -> one.tolls().stream()).filter(Loose::isPlaced);
    }
}
