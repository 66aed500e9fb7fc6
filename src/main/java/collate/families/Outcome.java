package collate.families;

import java.util.Optional;

/** What became of a person's wish. */
sealed interface Outcome {
    /** @param family where to look now; empty when the article stands alone */
    record Done(Optional<Long> family) implements Outcome {}

    /** Somebody else was quicker. */
    record Overtaken() implements Outcome {}

    record Refused(String field, String why) implements Outcome {}
}
