package collate.reviews;

import java.util.Set;

/** What must not be read of a blind review before one has signed oneself. */
public final class Sealed {
    /** Actions in the record of a claim whose words and reasons are sealed together with its reviews. */
    public static final Set<String> ACTIONS = Set.of("signed", "disputed", "settled");

    private Sealed() {}
}
