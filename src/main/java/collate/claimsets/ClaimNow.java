package collate.claimsets;

import collate.core.review.Answers;
import collate.core.review.Said;
import collate.core.review.So;
import collate.core.review.Standing;
import collate.core.review.Words;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a claim stands today, to be held against a frozen version of it. */
record ClaimNow(
        long id,
        int version,
        Standing standing,
        @Nullable Said said,
        @Nullable So so,
        boolean withdrawn,
        @Nullable Long mergedInto) {

    /** What is no longer as it was, in words; empty when nothing is. */
    Optional<String> changeSince(FrozenClaim frozen) {
        if (withdrawn) {
            return Optional.of("was withdrawn");
        }
        if (mergedInto != null) {
            return Optional.of("became one with claim " + mergedInto);
        }
        var edited = version > frozen.version() ? "was edited" : "";
        var judged = judgedSince(frozen);
        return Optional.of(edited + (edited.isEmpty() || judged.isEmpty() ? "" : " and ") + judged)
                .filter(what -> !what.isEmpty());
    }

    private String judgedSince(FrozenClaim frozen) {
        if (standing != Standing.DECIDED) {
            return "is now " + Words.of(standing).toLowerCase(Locale.ROOT);
        }
        var verdict = new Answers(Optional.ofNullable(said), Optional.ofNullable(so));
        var before = new Answers(Optional.ofNullable(frozen.said()), Optional.ofNullable(frozen.so()));
        return verdict.equals(before) ? "" : "is now " + Words.of(verdict);
    }
}
