package collate.core.compare.gather;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import collate.core.compare.pair.Places;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Why claims stand together, in words. */
final class Why {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private final Group group;
    private final Map<String, Long> places;
    private final List<String> words = new ArrayList<>();

    Why(Group group) {
        this.group = group;
        this.places = places(group.tolls());
        group.story().ifPresent(story -> story.place().ifPresent(place -> words.add(beginning(story, place))));
        if (!places.isEmpty()) {
            words.add(named());
        }
        var dated =
                group.tolls().stream().filter(toll -> toll.day().isPresent()).count();
        words.add(group.day()
                .map(on -> count(dated, "gives ", "give ") + DAY.format(on) + (dated > 1 ? " or a day near it" : ""))
                .orElse("none gives a day"));
    }

    /** That of the story, else the one that most tolls name; empty when nothing names one. */
    String place() {
        return group.story()
                .flatMap(Story::place)
                .or(() -> places.keySet().stream().findFirst())
                .orElse("");
    }

    String words() {
        return String.join("; ", words);
    }

    /** Who counts there, and who merely names it. */
    private static String beginning(Story story, String place) {
        var counting = story.countingIn(place);
        var naming = story.articles() - counting;
        var both = counting > 0 && naming > 0;
        return (counting > 0
                        ? count(counting, "article begins", "articles begin") + " with casualties in " + place
                        : "")
                + (both ? ", " : "")
                + (naming > 0
                        ? naming
                                + (both ? " more" : naming == 1 ? " article" : " articles")
                                + (naming == 1 ? " begins" : " begin")
                                + " with casualties and "
                                + (naming == 1 ? "names " : "name ")
                                + (both ? "it" : place)
                        : "");
    }

    List<Loose> unplaced(List<Loose> tolls, boolean tellOfNoOther) {
        if (!tolls.isEmpty()) {
            words.add(count(tolls.size(), "toll of the same articles names", "tolls of the same articles name")
                    + (tolls.stream().anyMatch(Loose::isPlaced) ? " no place but a hospital, and " : " no place, and ")
                    + (tellOfNoOther ? "they name no other" : "this is what they are about"));
        }
        return tolls;
    }

    List<Loose> alike(List<Loose> tolls) {
        if (!tolls.isEmpty()) {
            words.add(count(tolls.size(), "toll", "tolls") + " of the same number and day that others give "
                    + (tolls.size() == 1 ? "names" : "name") + " no place");
        }
        return tolls;
    }

    List<Loose> ofTheDay(List<Loose> dates) {
        if (!dates.isEmpty()) {
            words.add(count(dates.size(), "date of the same articles is", "dates of the same articles are")
                    + " that day");
        }
        return dates;
    }

    private String named() {
        return places.entrySet().stream()
                        .map(place -> count(place.getValue(), "toll names ", "tolls name ") + place.getKey())
                        .collect(joining(", "))
                + (places.size() > 1 && group.story().isEmpty() ? ", perhaps one place by their names or figures" : "");
    }

    /** The most given first, each as the first toll writes it, with how many name it. */
    private static Map<String, Long> places(List<Loose> tolls) {
        var placed = tolls.stream().filter(Loose::isPlaced).toList();
        var written = new LinkedHashMap<String, String>();
        placed.forEach(toll -> written.putIfAbsent(Places.name(toll.place()), toll.place()));
        var all = new LinkedHashMap<String, Long>();
        placed.stream()
                .collect(groupingBy(
                        toll -> written.getOrDefault(Places.name(toll.place()), toll.place()),
                        LinkedHashMap::new,
                        counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .forEach(place -> all.put(place.getKey(), place.getValue()));
        return all;
    }

    private static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
