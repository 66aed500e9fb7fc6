package collate.events;

import collate.web.Wording;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * An event that was merged into another.
 *
 * @param by may be empty, as what follows, where the record does not say it
 * @param claims that came with it, and were not in the other before
 * @param why in the words of whoever merged it; may be empty
 */
public record Absorbed(long event, String name, String by, OffsetDateTime at, List<Long> claims, String why) {
    /** "“Flood” was merged into this event by Marta Sousa, 28 Nov 2026 04:47. With it came 2 claims: claim 7, claim 9." */
    public String words() {
        return "“" + name + "” was merged into this event by " + by + ", " + Wording.time(at) + ". "
                + (claims.isEmpty()
                        ? "It had no claim that this one did not have."
                        : "With it came " + Wording.count(claims.size(), "claim", "claims") + ": "
                                + String.join(
                                        ", ",
                                        claims.stream()
                                                .map(claim -> "claim " + claim)
                                                .toList()) + ".")
                + (why.isEmpty() ? "" : " Why: " + why);
    }
}
