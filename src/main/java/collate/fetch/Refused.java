package collate.fetch;

import java.time.Duration;
import java.util.Optional;

/**
 * An address that gave nothing.
 *
 * @param why one sentence for the person who gave the address, with what to do
 * @param retryAfter how long the site asked to be left alone
 */
public record Refused(Reason reason, String why, Optional<Duration> retryAfter) implements FetchOutcome {
    /** What stood in the way. */
    public enum Reason {
        /** Not an address that is fetched: another scheme, a password in it, an odd port. */
        ADDRESS,
        /** Leads to a machine that is not on the public web. */
        INSIDE,
        NO_SUCH_HOST,
        UNREACHABLE,
        TLS,
        ROBOTS,
        REDIRECTS,
        NOT_FOUND,
        /** A sign-in, a paywall, or a site that turns programs away. */
        NO_ENTRY,
        BUSY,
        SITE_FAULT,
        TOO_SLOW,
        TOO_LARGE,
        /** A picture, a film, a script. */
        MEDIA_TYPE,
        GARBLED;

        /** Whether the same address may well answer later. */
        public boolean passes() {
            return switch (this) {
                case NO_SUCH_HOST, UNREACHABLE, BUSY, SITE_FAULT, TOO_SLOW, GARBLED -> true;
                case ADDRESS, INSIDE, TLS, ROBOTS, REDIRECTS, NOT_FOUND, NO_ENTRY, TOO_LARGE, MEDIA_TYPE -> false;
            };
        }
    }

    public Refused(Reason reason, String why) {
        this(reason, why, Optional.empty());
    }
}
