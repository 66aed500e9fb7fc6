package collate.core.compare.pair;

import java.util.HashMap;
import java.util.Map;

/**
 * Whether two figures may stand on one scale: they count the same harm to the same people in the same place. Running totals of
 * different days may, figures of incidents on different days may not. A site and its town may; any other part and its whole where their figures agree, and
 * one day's incident beside a running total where it is no small part of it.
 *
 * <p>Remembers how populations compare and what places lie in, as the same words come again and again.
 */
final class Comparability {
    private final Map<String, Map<String, Sameness>> people = new HashMap<>();
    private final Map<String, Places.Place> places = new HashMap<>();

    /** Whether they count what no figure could bring together: other harm, other people, another place. */
    boolean isApart(Count here, Count there) {
        return here.harm() != there.harm()
                || place(here, there) == Sameness.OTHER
                || people(here, there) == Sameness.OTHER;
    }

    boolean isOneScale(Count here, Count there) {
        return here.harm() == there.harm()
                && isOne(place(here, there), here, there)
                && isOne(people(here, there), here, there)
                && isOneTime(here, there);
    }

    private static boolean isOne(Sameness sameness, Count here, Count there) {
        return switch (sameness) {
            case SAME, BY_NAME, UNSAID -> true;
            case PART -> here.figure().agreesWith(there.figure());
            case OTHER -> false;
        };
    }

    private Sameness people(Count here, Count there) {
        return people.computeIfAbsent(here.population(), _ -> new HashMap<>())
                .computeIfAbsent(
                        there.population(),
                        _ -> Populations.compare(
                                Populations.named(here.population()), Populations.named(there.population())));
    }

    Sameness place(Count here, Count there) {
        return Places.compare(apart(here.place()), apart(there.place()));
    }

    private Places.Place apart(String place) {
        return places.computeIfAbsent(place, Places::of);
    }

    private static boolean isOneTime(Count here, Count there) {
        if (here.cumulative() != there.cumulative()) {
            var incident = here.cumulative() ? there : here;
            var total = here.cumulative() ? here : there;
            return incident.day().isEmpty() || incident.isNoSmallPartOf(total);
        }
        return here.cumulative()
                || here.day().isEmpty()
                || there.day().isEmpty()
                || Happenings.mayBeOne(here.day().get(), there.day().get());
    }
}
