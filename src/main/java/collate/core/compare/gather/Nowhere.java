package collate.core.compare.gather;

import collate.core.claim.Harm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tolls that name no place, each with the one happening that it stands with, if any. */
final class Nowhere {
    private static final long FAR_MORE = 10;
    /** Smaller ones stand in no toll's figure. */
    private static final long SMALLEST = 10;

    private record Told(Group happening, Loose toll) {}

    private final List<Group> happenings;
    private final Map<Long, List<Told>> articles = new HashMap<>();
    private final Map<Loose.Figure, List<Told>> figures = new HashMap<>();
    private final List<Home> homes;
    /** Articles that begin with cases of a disease. */
    private final Set<Long> ofDisease;

    /** @param beside whether its article tells of that happening only, or is about it */
    private record Home(Loose toll, Group happening, boolean beside) {}

    /** What is told of an earlier year, month or week is not what its article is about. */
    Nowhere(List<Loose> tolls, List<Group> happenings) {
        this.happenings = happenings;
        this.ofDisease = Stream.concat(
                        tolls.stream(), happenings.stream().flatMap(happening -> happening.tolls().stream()))
                .filter(toll -> toll.isOf(Harm.ILL) && toll.told().onTop())
                .map(Loose::article)
                .collect(Collectors.toSet());
        happenings.forEach(happening -> happening.tolls().stream()
                .filter(toll -> !toll.isOfEarlierTime(happening.day()))
                .forEach(toll -> {
                    var told = new Told(happening, toll);
                    articles.computeIfAbsent(toll.article(), _ -> new ArrayList<>())
                            .add(told);
                    toll.figure()
                            .ifPresent(figure -> figures.computeIfAbsent(figure, _ -> new ArrayList<>())
                                    .add(told));
                }));
        homes = tolls.stream()
                .filter(toll ->
                        toll.scope() != Loose.Scope.EARLIER_TIME || toll.week().isPresent())
                .flatMap(toll -> home(toll).stream())
                .toList();
    }

    /** Those of articles that tell of this happening only, or are about it. */
    List<Loose> beside(Group happening) {
        return of(happening, true);
    }

    /** Whether all of these stand in articles that tell of this happening only. */
    boolean tellOfNoOther(Group happening) {
        return beside(happening).stream()
                .allMatch(toll ->
                        only(articles.getOrDefault(toll.article(), List.of())).equals(Optional.of(happening)));
    }

    /** Those with a figure and a day of this happening only, whatever else their articles tell of. */
    List<Loose> alike(Group happening) {
        return of(happening, false);
    }

    private List<Loose> of(Group happening, boolean beside) {
        return homes.stream()
                .filter(home -> home.happening() == happening && home.beside() == beside)
                .map(Home::toll)
                .toList();
    }

    private Optional<Home> home(Loose toll) {
        var beside = beside(toll);
        return alike(toll)
                .or(() -> beside)
                .map(happening -> new Home(
                        toll, happening, beside.filter(one -> one == happening).isPresent()));
    }

    private Optional<Group> alike(Loose toll) {
        return toll.figure()
                .map(figure -> figures.getOrDefault(figure, List.of()))
                .flatMap(told -> only(
                        told.stream().filter(one -> areNear(toll, one.toll())).toList()));
    }

    private Optional<Group> beside(Loose toll) {
        return mainly(toll.article())
                .or(() -> only(articles.getOrDefault(toll.article(), List.of())))
                .filter(happening -> !toll.isOfEarlierTime(happening.day())
                        && !isFarMore(toll, happening)
                        && !isOfAnotherSort(toll, happening))
                .filter(happening ->
                        toll.day().isEmpty() || happening.tolls().stream().anyMatch(other -> areNear(toll, other)));
    }

    /** What it is about, as its beginning and those of others say, whatever else it tells of. */
    private Optional<Group> mainly(long article) {
        return happenings.stream()
                .filter(happening ->
                        happening.story().filter(story -> story.has(article)).isPresent())
                .findFirst();
    }

    private static Optional<Group> only(List<Told> told) {
        return told.stream()
                .map(Told::happening)
                .findFirst()
                .filter(first -> told.stream().allMatch(one -> one.happening() == first));
    }

    /** An outbreak is not where one of its article's sentences tells of a rally's dead, nor an exchange of captives where a drone fell. */
    private boolean isOfAnotherSort(Loose toll, Group happening) {
        return ofDisease.contains(toll.article()) && !counts(Harm.ILL, happening)
                || toll.isOf(Harm.CAPTURED) && toll.told().onTop() && !counts(Harm.CAPTURED, happening);
    }

    private static boolean counts(Harm harm, Group happening) {
        return happening.tolls().stream().anyMatch(toll -> toll.isOf(harm));
    }

    /** The dead of a war, or of another year, beside those of a day; where nobody died that day, beside whoever was harmed most. */
    private static boolean isFarMore(Loose toll, Group happening) {
        return toll.figure()
                .filter(its -> its.number() > FAR_MORE * most(its.harm(), happening))
                .isPresent();
    }

    private static long most(Harm harm, Group happening) {
        var alike = happening.tolls().stream()
                .filter(other -> other.harm().filter(harm::equals).isPresent())
                .toList();
        return (alike.isEmpty() ? happening.tolls() : alike)
                .stream()
                        .flatMap(other -> other.figure().stream())
                        .mapToLong(Loose.Figure::number)
                        .max()
                        .orElse(SMALLEST);
    }

    private static boolean areNear(Loose one, Loose other) {
        return one.day().isPresent() && other.day().map(one::mayBeOf).orElse(false);
    }
}
