package collate.reviews;

import java.util.Set;

/** What must not be read of a blind review before one has signed oneself. */
public final class Sealed {
    /** The action of a source link that comes along with a signature. */
    static final String SOURCE = "gave a source";

    /** Actions in the record of a claim whose words and reasons are sealed together with its reviews. */
    public static final Set<String> ACTIONS = Set.of("signed", SOURCE, "disputed", "settled");

    private Sealed() {}
}
