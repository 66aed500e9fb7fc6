package collate.core.compare;

import collate.core.compare.Gathering.Loose;
import collate.core.compare.pair.Happenings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tolls that name no place, each with the one happening that it stands with, if any. */
final class Nowhere {
    private record Told(List<Loose> happening, Loose toll) {}

    private final List<Loose> tolls;
    private final Map<Long, List<Told>> articles = new HashMap<>();
    private final Map<String, List<Told>> figures = new HashMap<>();

    Nowhere(List<Loose> tolls, List<List<Loose>> happenings) {
        this.tolls = tolls;
        happenings.forEach(happening -> happening.forEach(toll -> {
            var told = new Told(happening, toll);
            articles.computeIfAbsent(toll.article(), _ -> new ArrayList<>()).add(told);
            toll.figure()
                    .ifPresent(figure -> figures.computeIfAbsent(figure, _ -> new ArrayList<>())
                            .add(told));
        }));
    }

    /** Those of articles that tell of this happening only. */
    List<Loose> beside(List<Loose> happening) {
        return tolls.stream()
                .filter(toll -> isOne(home(toll), happening) && isOne(beside(toll), happening))
                .toList();
    }

    /** Those with a figure and a day of this happening only, whatever else their articles tell of. */
    List<Loose> alike(List<Loose> happening) {
        return tolls.stream()
                .filter(toll -> isOne(home(toll), happening) && !isOne(beside(toll), happening))
                .toList();
    }

    private Optional<List<Loose>> home(Loose toll) {
        return alike(toll).or(() -> beside(toll));
    }

    private static boolean isOne(Optional<List<Loose>> found, List<Loose> happening) {
        return found.filter(one -> one == happening).isPresent();
    }

    private Optional<List<Loose>> alike(Loose toll) {
        return toll.figure()
                .map(figure -> figures.getOrDefault(figure, List.of()))
                .flatMap(told -> only(
                        told.stream().filter(one -> areNear(toll, one.toll())).toList()));
    }

    private Optional<List<Loose>> beside(Loose toll) {
        return only(articles.getOrDefault(toll.article(), List.of()))
                .filter(happening ->
                        toll.day().isEmpty() || happening.stream().anyMatch(other -> areNear(toll, other)));
    }

    private static Optional<List<Loose>> only(List<Told> told) {
        return told.stream()
                .map(Told::happening)
                .findFirst()
                .filter(first -> told.stream().allMatch(one -> one.happening() == first));
    }

    private static boolean areNear(Loose one, Loose other) {
        return one.day()
                .flatMap(day -> other.day().map(there -> Happenings.mayBeOne(day, there)))
                .orElse(false);
    }
}
