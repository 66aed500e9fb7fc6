package collate.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {

    /** Each letter is a person's answer: v verified, a attributed; a capital one went stale. */
    @ParameterizedTest(name = "{0}, {1} needed, objection {2}: {3}")
    @CsvSource({
        "'',   2, false, OPEN",
        "V,    2, false, OPEN",
        "VV,   2, false, OPEN",
        "v,    2, false, IN_REVIEW",
        "vV,   2, false, IN_REVIEW",
        "vA,   2, false, IN_REVIEW",
        "vv,   2, false, DECIDED",
        "vvA,  2, false, DECIDED",
        "vv,   3, false, IN_REVIEW",
        "vvv,  3, false, DECIDED",
        "v,    1, false, DECIDED",
        "va,   2, false, DISPUTED",
        "vva,  2, false, DISPUTED",
        "va,   3, false, DISPUTED",
        "'',   2, true,  DISPUTED",
        "vv,   2, true,  DISPUTED"
    })
    void standingFollowsFromTheSignatures(String given, int needed, boolean objection, Standing standing) {
        var policy = new Policy(needed, 1, true);
        assertThat(Verdict.of(policy, signatures(given), objection).standing()).isEqualTo(standing);
    }

    @Test
    void verdictIsWhatAllSaid() {
        assertThat(Verdict.of(Policy.USUAL, signatures("aa"), false))
                .isEqualTo(new Verdict(Standing.DECIDED, Optional.of(Said.SAID), Optional.of(So.ATTRIBUTED)));
    }

    @Test
    void orderOfSigningNeverMatters() {
        var random = new Random(1);
        for (var given : List.of("vva", "vVa", "vvA", "vav", "AvV", "vvv")) {
            var shuffled = new ArrayList<>(signatures(given));
            Collections.shuffle(shuffled, random);
            assertThat(Verdict.of(Policy.USUAL, shuffled, false))
                    .isEqualTo(Verdict.of(Policy.USUAL, signatures(given), false));
        }
    }

    private static List<Signature> signatures(String given) {
        return Arrays.stream(given.split(""))
                .filter(letter -> !letter.isEmpty())
                .map(new Numbered()::signature)
                .toList();
    }

    /** Gives each signature its own person. */
    private static final class Numbered {
        private long next = 1;

        Signature signature(String letter) {
            var so = letter.equalsIgnoreCase("v") ? So.VERIFIED : So.ATTRIBUTED;
            var stale = Character.isUpperCase(letter.charAt(0));
            return new Signature(next++, new Answers(Optional.of(Said.SAID), Optional.of(so)), stale);
        }
    }
}
