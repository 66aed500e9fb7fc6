package collate.claims;

import collate.core.claim.Claim;
import collate.core.claim.Harm;
import collate.core.claim.Kind;
import collate.core.claim.Quote;
import collate.core.claim.Toll;
import collate.core.extract.origin.Surroundings;
import collate.core.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Which claims of one text are the same passage again, and so one claim that appears twice. */
final class Repeats {
    /** From this length on, the same words again are the same passage and not the same turn of phrase. */
    private static final int LONG = 24;

    private final List<Claim> distinct = new ArrayList<>();
    private final Map<Claim, Integer> numbers = new IdentityHashMap<>();
    private final Map<Claim, Long> known = new IdentityHashMap<>();
    private final Set<Claim> chosen = Collections.newSetFromMap(new IdentityHashMap<>());

    /** @param stated the claims that the text is known to state, by their {@linkplain #passage passages} */
    Repeats(List<? extends Claim> claims, String text, Map<String, Long> stated) {
        var seen = new HashMap<String, Integer>();
        for (var claim : claims) {
            var passage = passage(stated(claim), claim.span(), claim.value(), text);
            var before = passage.map(stated::get);
            if (before.isPresent()) {
                known.put(claim, before.get());
                continue;
            }
            var number = passage.map(seen::get).orElse(distinct.size());
            if (number == distinct.size()) {
                distinct.add(claim);
            } else if (isOwnWords(claim) && !isOwnWords(distinct.get(number))) {
                distinct.set(number, claim);
            }
            numbers.put(claim, number);
            passage.ifPresent(words -> seen.put(words, number));
        }
        chosen.addAll(distinct);
    }

    /** A passage that is reported first and then quoted, or the other way round, is a quote. */
    private static boolean isOwnWords(Claim claim) {
        return claim instanceof Quote quote && quote.manner() == Quote.Manner.DIRECT;
    }

    /** One of each passage that is new to the text, in the order given: the first, or the first that is a speaker's own words. */
    List<Claim> distinct() {
        return distinct;
    }

    /** Whether it is the one of its passage whose values the claim has. */
    boolean isOfItsPassage(Claim claim) {
        return chosen.contains(claim);
    }

    /**
     * The claim that it is.
     *
     * @param added ids of {@link #distinct}, in its order
     */
    long id(Claim claim, List<Long> added) {
        var id = known.get(claim);
        return id != null ? id : added.get(Objects.requireNonNull(numbers.get(claim)));
    }

    /**
     * By what a passage is known again: its words, of a quote however few. A few words like "Monday" are the same passage only where
     * their whole sentence stands again. Empty when even that is short. Two figures of one sentence are told apart by their harm and
     * by the words before them.
     */
    static Optional<String> passage(Stated stated, Span span, Span value, String text) {
        var kind = stated.kind();
        var words = plain(span.of(text));
        if (words.length() < LONG && kind != Kind.QUOTE) {
            var sentence = Surroundings.of(text, List.of(span));
            var whole = plain(sentence.of(text));
            if (whole.length() < LONG) {
                return Optional.empty();
            }
            words = plain(text.substring(sentence.start(), span.start())) + " | " + whole;
        }
        var before = plain(text.substring(Math.min(span.start(), value.start()), value.start()));
        return Optional.of(stated + " " + plain(value.of(text)) + " | " + before + " | " + words);
    }

    /** What kind of thing a passage states; the harm is a toll's. */
    record Stated(Kind kind, Optional<Harm> harm) {}

    private static Stated stated(Claim claim) {
        return new Stated(
                ClaimIntakeDesk.kind(claim), claim instanceof Toll toll ? Optional.of(toll.harm()) : Optional.empty());
    }

    private static String plain(String words) {
        return words.replaceAll("\\W+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
