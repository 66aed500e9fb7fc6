package collate.core.extract.toll;

import collate.core.extract.Tokens;
import org.jspecify.annotations.Nullable;

/** One construction that ties a count to a harm. */
interface HarmRule {
    /** The harm, or null when the construction is not there. */
    @Nullable
    Finding find(Tokens tokens, Counted counted);
}
