package collate.core.compare.sentence;

import collate.core.compare.sentence.Quantity.Measure;
import collate.core.compare.words.Kin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which numbers two sentences share, and which of those left over stand for the same thing with another value. */
record NumberCheck(List<Quantity> shared, List<Quantity> onlyHere, List<Quantity> onlyThere) {
    /** Stems of units; two of them measure in different ways, so their numbers cannot be compared as they stand. */
    private static final Set<String> UNITS = Set.of(
            ("second minut hour dai week month year decad centuri mile km kilomet kilometr meter metr feet foot inch yard"
                            + " pound kg kilogram kilo gram tonn ton ounc liter litr gallon barrel degre acr hectar mph kph")
                    .split(" "));

    static NumberCheck of(String here, String there) {
        var shared = new ArrayList<Quantity>();
        var onlyHere = new ArrayList<Quantity>();
        var left = new ArrayList<>(Quantities.of(there));
        for (var quantity : Quantities.of(here)) {
            var partner = left.stream().filter(quantity::sameValue).findFirst();
            if (partner.isPresent()) {
                left.remove(partner.get());
                shared.add(quantity);
            } else {
                onlyHere.add(quantity);
            }
        }
        return new NumberCheck(shared, onlyHere, left);
    }

    /** Two numbers left over that say different things of the same. */
    Optional<String> conflict() {
        for (var here : onlyHere) {
            for (var there : onlyThere) {
                if (comparable(here, there)) {
                    return Optional.of(here.written() + " here, " + there.written() + " there");
                }
            }
        }
        return Optional.empty();
    }

    /** Numbers of one measure, or plain counts that stand by the same word. */
    private static boolean comparable(Quantity here, Quantity there) {
        if (UNITS.contains(here.of())
                && UNITS.contains(there.of())
                && !here.of().equals(there.of())) {
            return false;
        }
        if (here.measure() == there.measure()) {
            return true;
        }
        return (here.measure() == Measure.COUNT || there.measure() == Measure.COUNT)
                && !sized(here.measure())
                && !sized(there.measure())
                && (alike(here.of(), there.of()) || alike(here.before(), there.before()));
    }

    private static boolean sized(Measure measure) {
        return measure == Measure.MONEY || measure == Measure.PERCENT;
    }

    private static boolean alike(String here, String there) {
        return !here.isEmpty() && (here.equals(there) || Kin.are(here, there));
    }
}
