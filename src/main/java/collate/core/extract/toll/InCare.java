package collate.core.extract.toll;

import collate.core.claim.Harm;
import collate.core.extract.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** In hospital with a disease that is in reach people are ill, and not injured. */
final class InCare implements HarmRule {
    private static final Set<String> HOSPITAL =
            Lexicon.words("hospital hospitals hospitalised hospitalized treated treatment");
    private static final Set<String> ANYBODY = Set.of("people", "persons", "person", "patients", "patient");
    private static final Set<String> STILL =
            Lexicon.words("still now currently being remain remained remains receiving under");

    /** "180 people were in hospital", "187 patients were being treated", "14 were in intensive care". */
    @Override
    public @Nullable Finding find(Tokens tokens, Counted counted) {
        if (!counted.noun().mayBePeople() || !Disease.hasPatients(tokens, counted) || Unreal.object(tokens, counted)) {
            return null;
        }
        var first = counted.after();
        var at = first;
        while (at < counted.end() && (tokens.is(at, Grammar.BE) || tokens.is(at, STILL))) {
            at++;
        }
        if (at > first && isIntensive(tokens, at)) {
            return new Finding(Harm.ILL, first, at + 2, "in-care", false);
        }
        var last = tokens.is(at, "in") ? at + 1 : at;
        return at > first && last < counted.end() && tokens.is(last, HOSPITAL)
                ? new Finding(Harm.ILL, first, last, "in-care", false)
                : null;
    }

    /** "Hospitalized", "in hospital", of people, patients or nobody named: they are some of those who are ill; null where it tells of others. */
    static @Nullable Words population(Tokens tokens, Counted counted, Finding found) {
        if (found.harm() != Harm.ILL
                || !tokens.has(found.first(), found.last() + 1, HOSPITAL) && intensive(tokens, counted) == null
                || counted.noun().kind() != Noun.Kind.NONE
                        && !tokens.is(counted.noun().head(), ANYBODY)) {
            return null;
        }
        var own = intensive(tokens, counted);
        if (own != null) {
            return own;
        }
        var first = found.first();
        while (first < found.last()
                && (tokens.is(first, Grammar.BE) || tokens.is(first, Grammar.HAVE) || tokens.is(first, STILL))) {
            first++;
        }
        return new Words(first, found.last());
    }

    /** "Of whom 14 were in intensive care": so of those in hospital. */
    private static @Nullable Words intensive(Tokens tokens, Counted counted) {
        var at = counted.after();
        while (at < counted.end() && (tokens.is(at, Grammar.BE) || tokens.is(at, STILL))) {
            at++;
        }
        return isIntensive(tokens, at) ? new Words(at, at + 2) : null;
    }

    private static boolean isIntensive(Tokens tokens, int at) {
        return tokens.is(at, "in") && tokens.is(at + 1, "intensive") && tokens.is(at + 2, "care");
    }

    /** What was found of those taken to hospital, of whom nothing else is said. */
    static Finding of(Tokens tokens, Counted counted, Finding found) {
        return found.harm() == Harm.INJURED
                        && tokens.has(found.first(), found.last() + 1, HOSPITAL)
                        && Disease.hasPatients(tokens, counted)
                ? new Finding(Harm.ILL, found.first(), found.last(), found.rule(), found.active())
                : found;
    }
}
