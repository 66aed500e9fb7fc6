package collate.core.review;

import java.util.Optional;

/**
 * Whose word one place of a claim, or one source link, gives for it. Whoever carried it to us is how we know that it was said; that
 * it is so rests on the one who says it.
 *
 * @param who says so; empty where nobody can tell
 * @param party to the conflict for which they speak, if any
 * @param carrier who passed the word on; empty where nobody else did
 */
public record Voice(String who, Optional<Party> party, String carrier) {
    static final String PARTY = ", a party to the conflict";

    /** That side of a conflict, by its origin. */
    public record Party(long id, String name) {}

    /** Of somebody who speaks for no party to the conflict, or of nobody who is known. */
    public static Voice of(String who, String carrier) {
        return new Voice(who, Optional.empty(), carrier);
    }

    public boolean isKnown() {
        return !who.isEmpty();
    }

    /** "Ada Lind of Valley Front, a party to the conflict, carried by Globawire"; empty where nobody is known. */
    public String words() {
        var side = party.map(one -> (who.contains(one.name()) ? "" : " of " + one.name()) + PARTY)
                .orElse("");
        return who + side + (carrier.isEmpty() ? "" : ", carried by " + carrier);
    }
}
