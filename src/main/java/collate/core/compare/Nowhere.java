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

    private final Map<Long, List<Told>> articles = new HashMap<>();
    private final Map<String, List<Told>> figures = new HashMap<>();
    private final List<Home> homes;

    /** @param beside whether its article tells of that happening only */
    private record Home(Loose toll, List<Loose> happening, boolean beside) {}

    Nowhere(List<Loose> tolls, List<List<Loose>> happenings) {
        happenings.forEach(happening -> happening.forEach(toll -> {
            var told = new Told(happening, toll);
            articles.computeIfAbsent(toll.article(), _ -> new ArrayList<>()).add(told);
            toll.figure()
                    .ifPresent(figure -> figures.computeIfAbsent(figure, _ -> new ArrayList<>())
                            .add(told));
        }));
        homes = tolls.stream().flatMap(toll -> home(toll).stream()).toList();
    }

    /** Those of articles that tell of this happening only. */
    List<Loose> beside(List<Loose> happening) {
        return of(happening, true);
    }

    /** Those with a figure and a day of this happening only, whatever else their articles tell of. */
    List<Loose> alike(List<Loose> happening) {
        return of(happening, false);
    }

    private List<Loose> of(List<Loose> happening, boolean beside) {
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
