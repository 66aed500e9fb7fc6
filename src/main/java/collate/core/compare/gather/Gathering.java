package collate.core.compare.gather;

import collate.core.claim.Harm;
import collate.core.claim.Kind;
import collate.core.compare.pair.Happenings;
import collate.core.compare.pair.Hospital;
import collate.core.compare.pair.MostGiven;
import collate.core.compare.pair.Places;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Claims that may be about one happening: tolls of articles that begin with harm in one place, near one day; tolls that name one
 * place, or a site and its town, at days near each other; those of the same articles that name none, where these articles count
 * nowhere else or are about it; and the dates that give that day in them. Only a person makes an event of them.
 *
 * @param place that most of them name, as the first of these writes it
 * @param day the day that most of them give; empty when none does
 * @param reasons why they stand together, in words
 */
public record Gathering(String place, Optional<LocalDate> day, List<Loose> claims, String reasons) {
    private static final int ENOUGH = 3;
    /** In days. */
    private static final int LONGEST = 2 * Happenings.NEAR;

    /**
     * The largest first. Each claim is in one gathering at most; what stands alone is in none.
     *
     * @param openings of the claims' articles; one that is not known tells nothing
     */
    public static List<Gathering> of(List<Loose> claims, List<Opening> openings) {
        var treated = treated(claims);
        var groups = groups(claims, openings, treated);
        var held = groups.stream()
                .flatMap(group -> group.tolls().stream())
                .map(Loose::id)
                .collect(Collectors.toSet());
        var nowhere = new Nowhere(
                claims.stream()
                        .filter(claim -> claim.isToll()
                                && (!claim.isPlaced() || treated.contains(claim.id()))
                                && !held.contains(claim.id()))
                        .toList(),
                groups);
        var dates = claims.stream().filter(claim -> claim.kind() == Kind.DATE).toList();
        return groups.stream()
                .map(group -> gathering(group, nowhere, dates))
                .filter(Gathering::isEnough)
                .sorted(Comparator.comparingInt((Gathering one) -> one.claims.size())
                        .reversed())
                .toList();
    }

    /** Whom a hospital counts whose article counts others elsewhere: what befell them did so there, and not in the hospital. */
    private static Set<Long> treated(List<Loose> claims) {
        var elsewhere = claims.stream()
                .filter(claim -> claim.isOfHarm() && claim.isPlaced() && !Hospital.isNamed(claim.place()))
                .map(Loose::article)
                .collect(Collectors.toSet());
        return claims.stream()
                .filter(claim ->
                        claim.isToll() && Hospital.isNamed(claim.place()) && elsewhere.contains(claim.article()))
                .map(Loose::id)
                .collect(Collectors.toSet());
    }

    private static List<Group> groups(List<Loose> claims, List<Opening> openings, Set<Long> treated) {
        var groups = new ArrayList<Group>();
        var told = new HashSet<Long>();
        for (var story : Story.of(claims, openings)) {
            var tolls = story.tolls(claims);
            tolls.stream().map(Loose::id).forEach(told::add);
            groups.add(new Group(story, tolls));
        }
        claims.stream()
                .filter(claim -> claim.isOfHarm() && claim.isPlaced() && !told.contains(claim.id()))
                .filter(claim -> !treated.contains(claim.id()))
                .collect(Collectors.groupingBy(
                        toll -> (toll.scope() == Loose.Scope.EARLIER_TIME ? 2 : 0) + (toll.isOf(Harm.ILL) ? 1 : 0),
                        TreeMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .flatMap(placed -> ofOnePlace(placed).stream())
                .forEach(tolls -> {
                    if (groups.stream().noneMatch(group -> group.takes(tolls))) {
                        groups.add(new Group(tolls));
                    }
                });
        return groups;
    }

    private static List<List<Loose>> ofOnePlace(List<Loose> placed) {
        return Localities.joined(Localities.connected(placed).stream()
                .flatMap(tolls -> happenings(tolls).stream())
                .flatMap(tolls -> Localities.apart(tolls).stream())
                .toList());
    }

    /** Tolls of one place, apart by days; those without a day stand with the others where these are of one happening. */
    private static List<List<Loose>> happenings(List<Loose> tolls) {
        var dated = tolls.stream()
                .filter(toll -> toll.day().isPresent())
                .sorted(Comparator.comparing(toll -> toll.day().orElseThrow()))
                .toList();
        var groups = new ArrayList<List<Loose>>();
        for (var toll : dated) {
            if (groups.isEmpty() || !isNear(groups.getLast().getLast(), toll)) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(toll);
        }
        groups = groups.stream().flatMap(days -> apart(days).stream()).collect(Collectors.toCollection(ArrayList::new));
        var undated = tolls.stream().filter(toll -> toll.day().isEmpty()).toList();
        if (groups.size() == 1) {
            groups.getFirst().addAll(undated);
        } else if (!undated.isEmpty()) {
            groups.add(undated);
        }
        return groups;
    }

    /** Days that follow each other for longer than a week are no one happening, as in a war: each is what lies near a day that most give. */
    private static List<List<Loose>> apart(List<Loose> rising) {
        var parts = new ArrayList<List<Loose>>();
        var left = rising;
        while (isLong(left)) {
            var day = MostGiven.of(days(left)).orElseThrow();
            Predicate<Loose> isNear =
                    toll -> Happenings.mayBeOne(day, toll.day().orElseThrow());
            parts.add(left.stream().filter(isNear).collect(Collectors.toCollection(ArrayList::new)));
            left = left.stream().filter(isNear.negate()).toList();
        }
        if (!left.isEmpty()) {
            parts.add(new ArrayList<>(left));
        }
        return parts;
    }

    private static boolean isLong(List<Loose> rising) {
        return !rising.isEmpty()
                && ChronoUnit.DAYS.between(
                                rising.getFirst().day().orElseThrow(),
                                rising.getLast().day().orElseThrow())
                        > LONGEST;
    }

    private static Stream<LocalDate> days(List<Loose> tolls) {
        return tolls.stream().flatMap(toll -> toll.day().stream());
    }

    private static boolean isNear(Loose before, Loose after) {
        return Happenings.mayBeOne(before.day().orElseThrow(), after.day().orElseThrow());
    }

    private static Gathering gathering(Group group, Nowhere nowhere, List<Loose> dates) {
        var day = group.day();
        var why = new Why(group);
        var all = new ArrayList<>(group.tolls());
        var articles = all.stream().map(Loose::article).distinct().toList();
        all.addAll(why.unplaced(nowhere.beside(group), nowhere.tellOfNoOther(group)));
        all.addAll(why.alike(nowhere.alike(group)));
        all.addAll(why.ofTheDay(dates.stream()
                .filter(date -> day.isPresent() && day.equals(date.day()) && articles.contains(date.article()))
                .toList()));
        return new Gathering(Places.bare(why.place()), day, List.copyOf(all), why.words());
    }

    private boolean isEnough() {
        return !place.isEmpty()
                && (claims.size() >= ENOUGH
                        || claims.stream().map(Loose::article).distinct().count() > 1);
    }
}
