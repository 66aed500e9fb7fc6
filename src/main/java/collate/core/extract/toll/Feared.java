package collate.core.extract.toll;

import collate.core.claim.Figure;
import collate.core.claim.Harm;
import collate.core.claim.Qualifier;
import collate.core.extract.Tokens;
import java.util.Locale;
import java.util.Set;

/** "Forty-nine people are feared dead": so many at most, as nobody knows of each. */
final class Feared {
    private static final Set<String> WORDS = Set.of("feared", "presumed");

    private Feared() {}

    /** "49 feared dead": what is feared of them, and no word for whom. */
    static boolean opens(Tokens tokens, int at) {
        return tokens.is(at, WORDS) && tokens.is(at + 1, "dead");
    }

    /** The hit's figure, without a lower bound where it had none of its own, and with that word. */
    static Figure most(Tokens tokens, Hit hit) {
        var figure = hit.counted().count().figure();
        var max = figure.max();
        for (var at = hit.counted().after(); at < hit.finding().last(); at++) {
            if (hit.finding().harm() == Harm.KILLED && tokens.is(at, WORDS)) {
                var words = (tokens.lower(at) + " " + figure.words().toLowerCase(Locale.ROOT)).strip();
                return max == null
                        ? new Figure(figure.min(), null, figure.qualifier(), words)
                        : new Figure(
                                null,
                                max,
                                figure.qualifier() == Qualifier.LESS_THAN ? Qualifier.LESS_THAN : Qualifier.AT_MOST,
                                words);
            }
        }
        return figure;
    }
}
