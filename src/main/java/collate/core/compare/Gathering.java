package collate.core.compare;

import collate.core.claim.Kind;
import collate.core.compare.pair.Happenings;
import collate.core.compare.pair.MostGiven;
import collate.core.compare.pair.Places;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Claims that may be about one happening: tolls that name one place, or a site and its town, at days near each other; those of the same articles that name
 * none, where these articles count nowhere else; and the dates that give that day in them. Only a person makes an event of them.
 *
 * @param place that most of them name, as the first of these writes it
 * @param day the day that most of them give; empty when none does
 * @param reasons why they stand together, in words
 */
public record Gathering(String place, Optional<LocalDate> day, List<Loose> claims, String reasons) {
    private static final int ENOUGH = 3;
    /** In days. */
    private static final int LONGEST = 2 * Happenings.NEAR;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    /**
     * A claim that is in no event.
     *
     * @param place that a toll names; empty for all others
     * @param day that a toll gives for its harm, or that a date resolves to
     * @param figure harm and number of a toll; empty where so small a one comes twice by chance
     */
    public record Loose(
            long id, Kind kind, String place, Optional<LocalDate> day, long article, Optional<String> figure) {}

    /** The largest first. Each claim is in one gathering at most; what stands alone is in none. */
    public static List<Gathering> of(List<Loose> claims) {
        var placed = claims.stream()
                .filter(claim -> claim.kind() == Kind.TOLL && !claim.place().isBlank())
                .toList();
        var dates = claims.stream().filter(claim -> claim.kind() == Kind.DATE).toList();
        var happenings = Localities.joined(Localities.connected(placed).stream()
                .flatMap(tolls -> happenings(tolls).stream())
                .flatMap(tolls -> Localities.apart(tolls).stream())
                .toList());
        var nowhere = new Nowhere(
                claims.stream()
                        .filter(claim ->
                                claim.kind() == Kind.TOLL && claim.place().isBlank())
                        .toList(),
                happenings);
        return happenings.stream()
                .map(tolls -> gathering(tolls, nowhere, dates))
                .filter(Gathering::isEnough)
                .sorted(Comparator.comparingInt((Gathering one) -> one.claims.size())
                        .reversed())
                .toList();
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

    private static Gathering gathering(List<Loose> tolls, Nowhere nowhere, List<Loose> dates) {
        var day = MostGiven.of(days(tolls));
        var articles = tolls.stream().map(Loose::article).distinct().toList();
        var same = dates.stream()
                .filter(date -> day.isPresent() && day.equals(date.day()) && articles.contains(date.article()))
                .toList();
        var unplaced = nowhere.beside(tolls);
        var alike = nowhere.alike(tolls);
        var all = new ArrayList<>(tolls);
        all.addAll(unplaced);
        all.addAll(alike);
        all.addAll(same);
        var places = places(tolls);
        return new Gathering(
                places.keySet().iterator().next(),
                day,
                List.copyOf(all),
                reasons(places, tolls, unplaced, alike, same, day));
    }

    /** The most given first, each as the first toll writes it, with how many name it. */
    private static Map<String, Long> places(List<Loose> tolls) {
        var written = new LinkedHashMap<String, String>();
        tolls.forEach(toll -> written.putIfAbsent(Places.name(toll.place()), toll.place()));
        return tolls.stream()
                .collect(Collectors.groupingBy(
                        toll -> written.getOrDefault(Places.name(toll.place()), toll.place()),
                        LinkedHashMap::new,
                        Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum, LinkedHashMap::new));
    }

    private static String reasons(
            Map<String, Long> places,
            List<Loose> tolls,
            List<Loose> unplaced,
            List<Loose> alike,
            List<Loose> same,
            Optional<LocalDate> day) {
        var words = places.entrySet().stream()
                        .map(place -> count(place.getValue(), "toll names ", "tolls name ") + place.getKey())
                        .collect(Collectors.joining(", "))
                + (places.size() > 1 ? ", perhaps one place by their names or figures" : "");
        var dated = tolls.stream().filter(toll -> toll.day().isPresent()).count();
        return words
                + day.map(on -> "; " + count(dated, "gives ", "give ") + DAY.format(on)
                                + (dated > 1 ? " or a day near it" : ""))
                        .orElse("; none gives a day")
                + (unplaced.isEmpty()
                        ? ""
                        : "; "
                                + count(
                                        unplaced.size(),
                                        "toll of the same articles names",
                                        "tolls of the same articles name")
                                + " no place, and they name no other")
                + (alike.isEmpty()
                        ? ""
                        : "; " + count(alike.size(), "toll", "tolls")
                                + " of the same number and day that others give "
                                + (alike.size() == 1 ? "names" : "name") + " no place")
                + (same.isEmpty()
                        ? ""
                        : "; " + count(same.size(), "date of the same articles is", "dates of the same articles are")
                                + " that day");
    }

    private static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    private boolean isEnough() {
        return claims.size() >= ENOUGH
                || claims.stream().map(Loose::article).distinct().count() > 1;
    }
}
