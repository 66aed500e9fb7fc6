package collate.people;

import collate.core.review.Refusal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name that is typed at the door: one spelling only, so that nobody passes for somebody else. */
record SignInName(String written) {
    static final Refusal TAKEN = new Refusal("sign_in", "Somebody signs in with this name already. Choose another.");
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._@+-]{0,119}");

    static SignInName typed(String typed) {
        return new SignInName(typed.strip().toLowerCase(Locale.ROOT));
    }

    Optional<Refusal> refusal() {
        return FORM.matcher(written).matches()
                ? Optional.empty()
                : Optional.of(new Refusal(
                        "sign_in",
                        "Use letters a to z, digits and . _ - + @ for it, beginning with a letter or a digit."));
    }
}
