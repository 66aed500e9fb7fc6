package collate.core.extract.toll;

import collate.core.claim.Harm;
import collate.core.extract.Tokens;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what is said to have befallen a subject: "have been killed", "are feared dead", "who died", "killed in". */
final class Predicate {
    /** The harm said of the subject, and the words that say it. */
    record Found(Harm harm, int first, int last) {}

    private static final int LONGEST = 10;
    private static final Map<String, Harm> ONLY_PASSIVE = Map.of("held", Harm.CAPTURED, "lost", Harm.KILLED);
    private static final Set<String> OPENS_NO_OBJECT = opensNoObject();

    private final Tokens tokens;
    private final int end;
    private boolean passive;
    private boolean perfect;
    private @Nullable String modal;

    private Predicate(Tokens tokens, int end) {
        this.tokens = tokens;
        this.end = end;
    }

    /** The predicate that starts at the token; null when it says no harm, denies it or only imagines it. */
    static @Nullable Found at(Tokens tokens, int token, int end) {
        return new Predicate(tokens, end).read(token);
    }

    /** Whether a verb of any kind opens there, as far as small words tell. */
    static boolean opens(Tokens tokens, int token) {
        return tokens.is(token, Grammar.BE) || tokens.is(token, Grammar.HAVE) || Grammar.modal(tokens, token);
    }

    private @Nullable Found read(int first) {
        for (var at = first; at < end && at < first + LONGEST; at++) {
            var found = harmAt(first, at);
            if (found != null) {
                return real(found) ? found : null;
            }
            if (!goesOn(at)) {
                return null;
            }
        }
        return null;
    }

    /** Takes in an auxiliary, an adverb or an opinion; any other word ends the reading. */
    private boolean goesOn(int at) {
        if (tokens.is(at, Grammar.BE)) {
            passive = true;
        } else if (tokens.is(at, Grammar.HAVE)) {
            perfect = true;
        } else if (Grammar.modal(tokens, at)) {
            modal = tokens.lower(at);
        } else {
            return !tokens.is(at, Grammar.NOT)
                    && (tokens.is(at, Grammar.OPINIONS) || tokens.lower(at).endsWith("ly") || tokens.is(at, "\""));
        }
        return true;
    }

    private @Nullable Found harmAt(int first, int at) {
        var phrase = Phrases.at(tokens, at, end);
        if (phrase != null && acting(phrase)) {
            return null;
        }
        if (phrase != null) {
            return new Found(phrase.harm(), first, phrase.last());
        }
        if (tokens.is(at + 1, "-") && tokens.glued(at + 1)) {
            return null;
        }
        var word = tokens.lower(at);
        var suffered = HarmWords.SUFFERED.get(word);
        if (suffered != null) {
            return new Found(suffered, first, at);
        }
        var state = HarmWords.STATE.get(word);
        if (state != null && !opensObject(at + 1)) {
            return new Found(state, first, at);
        }
        return doneAt(first, at, word);
    }

    /** "two officers shot and killed a boy": a phrase that ends in a transitive verb with an object behind it. */
    private boolean acting(Phrases.Found phrase) {
        if (perfect && !passive && tokens.is(phrase.first(), Phrases.PASSIVE)) {
            return true;
        }
        return !passive && HarmWords.DONE.containsKey(tokens.lower(phrase.last())) && opensObject(phrase.last() + 1);
    }

    private @Nullable Found doneAt(int first, int at, String word) {
        var held = passive ? ONLY_PASSIVE.get(word) : null;
        var done = held != null ? held : HarmWords.DONE.get(word);
        if (done == null || HarmWords.UNCLEAR.contains(word) || !passive && (perfect || opensObject(at + 1))) {
            return null;
        }
        return new Found(done, first, at);
    }

    /** "could be killed" has not happened; "may have died" is a report. */
    private boolean real(Found found) {
        return modal == null
                || Grammar.EPISTEMIC.contains(modal)
                        && (perfect || HarmWords.STATE.containsKey(tokens.lower(found.last())));
    }

    /** Whether the verb before acts on something: then its subject did the harm. */
    private boolean opensObject(int at) {
        if (at >= end) {
            return false;
        }
        if (tokens.is(at, Set.of("and", "or"))) {
            return at + 2 < end && HarmWords.DONE.containsKey(tokens.lower(at + 1)) && opensObject(at + 2);
        }
        if (tokens.is(at, Set.of("over", "about", "up"))) {
            return Counts.at(tokens, at + 1) != null;
        }
        return tokens.kind(at) != Tokens.Kind.MARK
                && !tokens.is(at, OPENS_NO_OBJECT)
                && !tokens.lower(at).endsWith("ly")
                && !tokens.lower(at).endsWith("ing");
    }

    private static Set<String> opensNoObject() {
        var all = new java.util.HashSet<String>();
        for (var group : java.util.List.of(
                Grammar.PREPOSITIONS,
                Grammar.SUBORDINATORS,
                Grammar.TIMES,
                Grammar.ADVERBS,
                Grammar.BE,
                Grammar.HAVE,
                Grammar.SAYING,
                Grammar.MODALS,
                Grammar.RELATIVES)) {
            all.addAll(group);
        }
        all.removeAll(Set.of("over", "about", "up", "that"));
        all.addAll(Lexicon.words("dead critically badly seriously unharmed a.m. p.m. home away each"));
        return Set.copyOf(all);
    }
}
