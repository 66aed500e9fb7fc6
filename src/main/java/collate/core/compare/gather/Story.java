package collate.core.compare.gather;

import collate.core.claim.Harm;
import collate.core.compare.pair.Happenings;
import collate.core.compare.pair.MostGiven;
import collate.core.compare.pair.OtherPeople;
import collate.core.compare.pair.PlaceNames;
import collate.core.compare.pair.Places;
import collate.core.compare.pair.Site;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Articles that begin with harm to people in one place, near one day: what they are about, whatever else they tell of. Two of them
 * are of one place where the beginning of one has the name of the place in which the other counts; two towns of one country are not.
 */
final class Story {
    private final List<Beginning> beginnings = new ArrayList<>();
    /** Where the tolls count that its articles begin with, as written; and the names in that. */
    private final Set<String> places = new HashSet<>();

    private final Set<String> names = new HashSet<>();
    private Optional<LocalDate> day = Optional.empty();

    /**
     * @param tolls that stand there
     * @param places names of where they count; where they name no place, of all places there
     * @param words all that stand there, in lower case
     */
    private record Beginning(Opening opening, List<Loose> tolls, Set<String> places, Set<String> words) {
        static Beginning of(Opening opening, List<Loose> tolls) {
            var placed = tolls.stream()
                    .flatMap(toll -> PlaceNames.ofPlace(toll.place()).stream())
                    .collect(Collectors.toSet());
            return new Beginning(
                    opening,
                    tolls,
                    placed.isEmpty() ? PlaceNames.in(opening.words()) : placed,
                    PlaceNames.words(opening.words()));
        }

        /** Of what happened; a running total is given for later days. */
        Optional<LocalDate> day() {
            return MostGiven.of(days(Loose.Scope.INCIDENT));
        }

        private Stream<LocalDate> days(Loose.Scope scope) {
            return tolls.stream().filter(toll -> toll.scope() == scope).flatMap(toll -> toll.day().stream());
        }

        boolean names(Set<String> names) {
            return !Collections.disjoint(words, names);
        }

        boolean sharesPlace(Beginning other) {
            return names(other.places) || other.names(places);
        }

        /** "The Avel dam" in both, and the country that one counts in: what burst is one, however few name the town. */
        boolean sharesSite(Beginning other) {
            return sharesPlace(other)
                    && Site.named(opening.words()).stream()
                            .filter(site -> !site.isNamedAfter(places) && !site.isNamedAfter(other.places))
                            .anyMatch(Site.named(other.opening.words())::contains);
        }

        boolean countsTheIll() {
            return tolls.stream().anyMatch(toll -> toll.isOf(Harm.ILL));
        }

        /** Cases of a disease begin nothing with those who were shot in the same town that week. */
        boolean mayBeOneOutbreak(Beginning other) {
            return countsTheIll() == other.countsTheIll()
                    || OtherPeople.isOfDisease((countsTheIll() ? other : this).opening.words());
        }

        boolean followed(Beginning other) {
            return opening.published()
                    .flatMap(day -> other.opening.published().map(there -> ChronoUnit.DAYS.between(day, there)))
                    .filter(between -> Math.abs(between) <= Happenings.FOLLOWED)
                    .isPresent();
        }
    }

    private Story() {}

    /** Each article is in one at most. */
    static List<Story> of(List<Loose> claims, List<Opening> openings) {
        var onTop = claims.stream()
                .filter(claim -> claim.isOfHarm()
                        && claim.told().onTop()
                        && (claim.scope() != Loose.Scope.EARLIER_TIME
                                || claim.week().isPresent()))
                .collect(Collectors.groupingBy(Loose::article));
        var stories = new ArrayList<Story>();
        openings.stream()
                .filter(opening -> onTop.containsKey(opening.article()))
                .map(opening -> Beginning.of(opening, Objects.requireNonNull(onTop.get(opening.article()))))
                .sorted(Comparator.comparing((Beginning one) ->
                                one.day().or(one.opening::published).orElse(LocalDate.MAX))
                        .thenComparing(one -> one.opening.article()))
                .forEach(beginning -> stories.stream()
                        .filter(story -> story.takes(beginning))
                        .findFirst()
                        .orElseGet(() -> {
                            stories.add(new Story());
                            return stories.getLast();
                        })
                        .add(beginning));
        return stories;
    }

    private void add(Beginning beginning) {
        beginnings.add(beginning);
        beginning.tolls().stream().filter(Loose::isPlaced).map(Loose::place).forEach(place -> {
            places.add(place);
            names.addAll(PlaceNames.ofPlace(place));
        });
        day = MostGiven.of(beginnings.stream().flatMap(one -> one.day().stream()))
                .or(() -> MostGiven.of(beginnings.stream().flatMap(one -> one.days(Loose.Scope.RUNNING_TOTAL))));
    }

    private boolean takes(Beginning other) {
        var alike = beginnings.stream().filter(other::sharesPlace).count();
        return beginnings.stream().allMatch(other::mayBeOneOutbreak)
                && (alike * 2 > beginnings.size() || beginnings.stream().anyMatch(other::sharesSite))
                && isNear(other);
    }

    private boolean isNear(Beginning other) {
        return other.day().isPresent() && day.isPresent()
                ? other.tolls.stream().allMatch(toll -> toll.mayBeOf(day.get()))
                : beginnings.stream().anyMatch(other::followed);
    }

    /** That most of its beginnings give for what happened, else the one for which most count; empty when none gives any. */
    Optional<LocalDate> day() {
        return day;
    }

    int articles() {
        return beginnings.size();
    }

    /** What its articles begin with, and what else they count in a place that a beginning names, unless it is of another time. */
    List<Loose> tolls(List<Loose> claims) {
        var mine = beginnings.stream().map(one -> one.opening.article()).collect(Collectors.toSet());
        var first = beginnings.stream()
                .flatMap(one -> one.tolls.stream())
                .map(Loose::id)
                .collect(Collectors.toSet());
        return claims.stream()
                .filter(Loose::isToll)
                .filter(toll -> mine.contains(toll.article()) && isOfItsTime(toll))
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
                        beginnings.stream().flatMap(one -> PlaceNames.written(one.opening.words()).stream()))
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
                .filter(one -> one.tolls.stream()
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
        return beginnings.stream().flatMap(one -> one.tolls.stream()).filter(Loose::isPlaced);
    }
}
