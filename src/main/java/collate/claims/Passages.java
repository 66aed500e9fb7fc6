package collate.claims;

import collate.core.claim.Claim;
import collate.core.claim.Quote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Which claims of one text are the same passage again, and so one claim that appears twice. */
final class Passages {
    /** From this length on, the same words again are the same passage and not the same turn of phrase. */
    private static final int LONG = 24;

    private final List<Claim> distinct = new ArrayList<>();
    private final Map<Claim, Integer> numbers = new IdentityHashMap<>();

    Passages(List<? extends Claim> claims, String text) {
        var seen = new HashMap<String, Integer>();
        for (var claim : claims) {
            var passage = passage(claim, text);
            var number = passage.map(seen::get).orElse(distinct.size());
            if (number == distinct.size()) {
                distinct.add(claim);
            }
            numbers.put(claim, number);
            passage.ifPresent(words -> seen.put(words, number));
        }
    }

    /** The first of each passage, in the order given. */
    List<Claim> distinct() {
        return distinct;
    }

    /** Where the claim's passage stands in {@link #distinct}. */
    int number(Claim claim) {
        return Objects.requireNonNull(numbers.get(claim));
    }

    private static Optional<String> passage(Claim claim, String text) {
        var words = claim.span().of(text).replaceAll("\\W+", " ").strip().toLowerCase(Locale.ROOT);
        var repeats = words.length() >= LONG || claim instanceof Quote;
        return repeats
                ? Optional.of(ClaimIntakeDesk.kind(claim) + " " + claim.value().of(text) + " " + words)
                : Optional.empty();
    }
}
