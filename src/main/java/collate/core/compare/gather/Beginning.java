package collate.core.compare.gather;

import collate.core.claim.Harm;
import collate.core.compare.pair.Happenings;
import collate.core.compare.pair.MostGiven;
import collate.core.compare.pair.OtherPeople;
import collate.core.compare.pair.PlaceNames;
import collate.core.compare.pair.Site;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How an article begins, with what it counts there.
 *
 * @param tolls that stand there
 * @param places names of where they count; where they name no place, of all places there
 * @param words all that stand there, in lower case
 * @param days that stand there
 */
record Beginning(Opening opening, List<Loose> tolls, Set<String> places, Set<String> words, Set<LocalDate> days) {
    static Beginning of(Opening opening, List<Loose> tolls, Set<LocalDate> days) {
        var placed = tolls.stream()
                .flatMap(toll -> PlaceNames.ofPlace(toll.place()).stream())
                .collect(Collectors.toSet());
        return new Beginning(
                opening,
                tolls,
                placed.isEmpty() ? PlaceNames.in(opening.words()) : placed,
                PlaceNames.words(opening.words()),
                days);
    }

    /** Of what happened; a running total is given for later days. */
    Optional<LocalDate> day() {
        return MostGiven.of(days(Loose.Scope.INCIDENT));
    }

    Stream<LocalDate> days(Loose.Scope scope) {
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

    boolean isWithin(int days, Beginning other) {
        return opening.published()
                .flatMap(day -> other.opening.published().map(there -> ChronoUnit.DAYS.between(day, there)))
                .filter(between -> Math.abs(between) <= days)
                .isPresent();
    }

    boolean isOfOneSort(Beginning other) {
        return sharesPlace(other) && Happenings.areOfOneSort(opening.words(), other.opening.words());
    }

    boolean counts(Harm harm) {
        return tolls.stream().anyMatch(toll -> toll.isOf(harm));
    }

    /** Cases of a disease begin nothing with those who were shot in the same town that week. */
    boolean mayBeOneOutbreak(Beginning other) {
        return counts(Harm.ILL) == other.counts(Harm.ILL)
                || OtherPeople.isOfDisease((counts(Harm.ILL) ? other : this).opening.words());
    }

    /** The greatest toll of a harm; 0 where each is so small that it comes twice by chance. */
    long most(Harm harm) {
        return tolls.stream()
                .filter(toll -> toll.isOf(harm)
                        && (toll.scope() != Loose.Scope.EARLIER_TIME
                                || toll.week().isPresent()))
                .flatMap(toll -> toll.figure().stream())
                .mapToLong(Loose.Figure::number)
                .max()
                .orElse(0);
    }
}
