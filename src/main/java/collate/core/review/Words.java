package collate.core.review;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the answers and standings are called, on the page, in the record and in exports alike. */
public final class Words {
    private Words() {}

    /** "Said otherwise". */
    public static String of(Said said) {
        return switch (said) {
            case SAID -> "Said";
            case SAID_OTHERWISE -> "Said otherwise";
            case NOT_SAID -> "Not said";
            case UNVERIFIABLE -> "Unverifiable";
        };
    }

    /** "Not checkable". */
    public static String of(So so) {
        return switch (so) {
            case VERIFIED -> "Verified";
            case ATTRIBUTED -> "Attributed";
            case MISLEADING -> "Misleading";
            case FALSE -> "False";
            case UNVERIFIABLE -> "Unverifiable";
            case NOT_CHECKABLE -> "Not checkable";
        };
    }

    /** "In review", without the count. */
    public static String of(Standing standing) {
        return switch (standing) {
            case OPEN -> "Open";
            case IN_REVIEW -> "In review";
            case DISPUTED -> "Disputed";
            case DECIDED -> "Decided";
        };
    }

    public static String of(Stance stance) {
        return switch (stance) {
            case SUPPORTS -> "Supports";
            case REFUTES -> "Refutes";
            case CONTEXT -> "Context";
        };
    }

    /** Both answers within a sentence: "said, attributed". */
    public static String of(Answers answers) {
        return Stream.of(answers.said().map(Words::of), answers.so().map(Words::of))
                .flatMap(Optional::stream)
                .map(words -> words.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
