package collate.claims;

import collate.core.extract.origin.SourceName;
import org.jspecify.annotations.Nullable;

/** Tells bodies that speak from the persons who do. */
public final class Speakers {
    private Speakers() {}

    /**
     * Whether it is a body, which is an origin and no person.
     *
     * @param role a body has none
     * @param said what somebody said of it, which overrules its name; null when nobody did
     */
    public static boolean isBody(String name, String role, @Nullable Boolean said) {
        return said != null ? said : role.isEmpty() && SourceName.namesBody(name);
    }
}
