package collate.core.compare.pair;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Sorts figures by what they count: those of one scale may be read as one development and drawn over one axis.
 *
 * <p>Where the words do not say the place, a figure goes with the only scale that it fits, else with the only one that holds a
 * figure it agrees with, else with others that do not say it. Figures that people linked as comparable are of one scale,
 * whatever their words, and so is what goes with either.
 */
public final class Scales {
    private final Map<Long, List<Long>> links = new HashMap<>();
    private final Map<Long, Group> placed = new HashMap<>();
    private final List<Group> groups = new ArrayList<>();
    private final Comparability comparability = new Comparability();

    /**
     * Claims of one scale.
     *
     * @param place as most of them write it, of a part and its whole the whole; empty when none says it
     * @param population as most of them write it; empty where people in general are counted
     */
    public record Scale(List<Long> claims, String place, String population) {
        public Scale {
            claims = List.copyOf(claims);
        }

        /** In what it differs from another of the same harm: population, place, or else time. */
        public Dimension apartFrom(Scale other) {
            if (Populations.compare(people(), other.people()) != Sameness.SAME) {
                return Dimension.POPULATION;
            }
            return place.equals(other.place) || Places.mayBeOne(place, other.place) ? Dimension.TIME : Dimension.PLACE;
        }

        /** Whom it counts; "people" where nobody is named. */
        public String people() {
            return population.isEmpty() ? "people" : population;
        }
    }

    /** Two claims that somebody found comparable. */
    public record Link(long one, long other) {}

    /** What was found of one scale so far; figures that count the same are held against another only until one fits. */
    private static final class Group {
        private final SequencedMap<Long, Count> members = new LinkedHashMap<>();
        private final Map<String, List<Count>> kinds = new LinkedHashMap<>();

        /** What belongs here because somebody said so decides on no other. */
        void addLinked(long claim, Count count) {
            members.put(claim, count);
        }

        void add(long claim, Count count) {
            members.put(claim, count);
            kinds.computeIfAbsent(kind(count), _ -> new ArrayList<>()).add(count);
        }

        /** Whom it counts and where, the same for "34", "34 people" and "34 bodies". */
        private static String kind(Count count) {
            var people = Populations.named(count.population());
            return (Populations.isEveryone(people) ? "" : people) + "\n" + Places.name(count.place());
        }

        long first() {
            return Collections.min(members.keySet());
        }

        boolean fits(Count count, Comparability comparability) {
            var greatest = members.values().stream().max(Comparator.comparingLong(Count::number)).stream()
                    .toList();
            return kinds.values().stream()
                    .allMatch(same -> !comparability.isApart(count, same.getFirst())
                            && (isSmallBeside(same, greatest)
                                    || same.stream().anyMatch(other -> comparability.isOneScale(count, other))));
        }

        /** "Two of the injured died" beside 14 dead tells nothing of which total counts all of them. */
        private static boolean isSmallBeside(List<Count> same, List<Count> greatest) {
            return greatest.stream().anyMatch(most -> same.stream().noneMatch(one -> one.isNoSmallPartOf(most)));
        }

        boolean holds(Predicate<Count> wanted) {
            return members.values().stream().anyMatch(wanted);
        }

        Scale scale() {
            var counts = members.values();
            var everyone = counts.stream().map(Count::population).distinct().anyMatch(Populations::isEveryone);
            return new Scale(
                    List.copyOf(members.sequencedKeySet()),
                    MostGiven.of(widest(counts)).orElse(""),
                    everyone ? "" : MostGiven.of(heads(counts)).orElse(""));
        }

        private static Stream<String> heads(Collection<Count> counts) {
            return counts.stream().map(count -> Populations.head(count.population()));
        }

        private static Stream<String> widest(Collection<Count> counts) {
            var written = counts.stream()
                    .map(Count::place)
                    .filter(place -> !place.isBlank())
                    .toList();
            var names = Set.copyOf(written);
            var widest = names.stream()
                    .filter(place -> names.stream().noneMatch(other -> isWithin(place, other)))
                    .collect(toSet());
            return written.stream().filter(widest::contains);
        }

        private static boolean isWithin(String place, String other) {
            return Places.compare(place, other) == Sameness.PART && Places.isPart(place, other);
        }
    }

    private Scales(Collection<Link> links) {
        links.forEach(link -> {
            this.links.computeIfAbsent(link.one, _ -> new ArrayList<>()).add(link.other);
            this.links.computeIfAbsent(link.other, _ -> new ArrayList<>()).add(link.one);
        });
    }

    /**
     * @param figures by the claims that state them
     * @param links between them that people found comparable
     * @return the largest first, of equal ones that with the lowest claim; each claim is of one scale
     */
    public static List<Scale> of(SequencedMap<Long, Count> figures, Set<Link> links) {
        var scales = new Scales(links);
        figures.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getValue().place().isBlank()))
                .forEach(entry -> scales.put(entry.getKey(), entry.getValue()));
        links.forEach(scales::bring);
        return scales.groups.stream()
                .sorted(Comparator.comparingInt((Group group) -> group.members.size())
                        .reversed()
                        .thenComparing(Group::first))
                .map(Group::scale)
                .toList();
    }

    private void put(long claim, Count count) {
        var linked = count.place().isBlank() ? linked(claim) : Optional.<Group>empty();
        linked.ifPresent(group -> group.addLinked(claim, count));
        var group = linked.or(() -> fitting(count)).orElseGet(this::opened);
        if (linked.isEmpty()) {
            group.add(claim, count);
        }
        placed.put(claim, group);
    }

    /** Two groups together, where a link leads from one into the other. */
    private void bring(Link link) {
        var groups = Stream.of(link.one, link.other)
                .flatMap(claim -> Stream.ofNullable(placed.get(claim)))
                .distinct()
                .sorted(Comparator.comparingLong(Group::first))
                .toList();
        if (groups.size() == 2) {
            groups.getLast().members.forEach((claim, count) -> {
                groups.getFirst().addLinked(claim, count);
                placed.put(claim, groups.getFirst());
            });
            this.groups.remove(groups.getLast());
        }
    }

    private Group opened() {
        var group = new Group();
        groups.add(group);
        return group;
    }

    private Optional<Group> linked(long claim) {
        return links.getOrDefault(claim, List.of()).stream()
                .flatMap(other -> Stream.ofNullable(placed.get(other)))
                .findFirst();
    }

    private Optional<Group> fitting(Count count) {
        var fitting = groups.stream()
                .filter(group -> group.fits(count, comparability))
                .toList();
        if (fitting.size() < 2) {
            return fitting.stream().findFirst();
        }
        return count.place().isBlank()
                ? only(fitting, count)
                        .or(() -> fitting.stream().filter(Scales::isNowhere).findFirst())
                : nearest(fitting, count);
    }

    private static Optional<Group> only(List<Group> fitting, Count count) {
        var agreeing = fitting.stream()
                .filter(group -> group.holds(other -> other.figure().agreesWith(count.figure())))
                .toList();
        return agreeing.size() == 1 ? Optional.of(agreeing.getFirst()) : Optional.empty();
    }

    private static boolean isNowhere(Group group) {
        return !group.holds(other -> !other.place().isBlank());
    }

    /** The same place before one that lies in it or around it. */
    private Optional<Group> nearest(List<Group> fitting, Count count) {
        return fitting.stream()
                .filter(group -> group.holds(other -> comparability.place(count, other) == Sameness.SAME))
                .findFirst()
                .or(() -> Optional.of(fitting.getFirst()));
    }
}
