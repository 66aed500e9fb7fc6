package collate.web;

import collate.core.review.Role;
import io.javalin.http.Context;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Who is at the other end of a request.
 *
 * @param theme SYSTEM, LIGHT or DARK
 * @param shortcuts ON, ALT or OFF
 * @param formToken what each of their forms must carry
 * @param oneTime whether their password was made for them and must be changed first
 */
public record SignedIn(
        long id, String name, Role role, String theme, String shortcuts, String formToken, boolean oneTime) {
    private static final String ATTRIBUTE = "collate.signed-in";

    /** The one whom {@link Guard} let in; only on routes that are not for anyone. */
    public static SignedIn at(Context ctx) {
        return Objects.requireNonNull(ctx.attribute(ATTRIBUTE), "route is open to anyone");
    }

    static Optional<SignedIn> ifAny(Context ctx) {
        return Optional.ofNullable(ctx.attribute(ATTRIBUTE));
    }

    void enter(Context ctx) {
        ctx.attribute(ATTRIBUTE, this);
    }

    /** Whether they may take back what these accounts did: whoever did it may, and any editor. */
    public boolean mayTakeBack(Collection<Long> accounts) {
        return may(Access.EDITOR) || may(Access.REVIEWER) && accounts.contains(id);
    }

    public boolean may(Access access) {
        return access.needed().map(role::may).orElse(true);
    }

    /** First letters of first and last name. */
    public String initials() {
        var names = name.strip().split("\\s+");
        var last = names.length > 1 ? names[names.length - 1].substring(0, 1) : "";
        return (names[0].substring(0, 1) + last).toUpperCase(Locale.ROOT);
    }
}
