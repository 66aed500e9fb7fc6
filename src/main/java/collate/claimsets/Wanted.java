package collate.claimsets;

import collate.core.review.So;
import collate.core.review.Verdict;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which verdicts a draft shows. */
public enum Wanted {
    VERIFIED("Verified"),
    ATTRIBUTED("Attributed"),
    ANY("All with a verdict");

    private final String words;

    Wanted(String words) {
        this.words = words;
    }

    /** As the address says it; verified when it says nothing else. */
    static Wanted of(@Nullable String asked) {
        return Arrays.stream(values())
                .filter(wanted -> wanted.inUrl().equals(asked))
                .findFirst()
                .orElse(VERIFIED);
    }

    public String inUrl() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String words() {
        return words;
    }

    boolean takes(Verdict verdict) {
        return switch (this) {
            case VERIFIED -> verdict.isVerified();
            case ATTRIBUTED -> verdict.so().filter(So.ATTRIBUTED::equals).isPresent();
            case ANY -> true;
        };
    }
}
