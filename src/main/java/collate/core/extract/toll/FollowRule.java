package collate.core.extract.toll;

import collate.core.extract.Tokens;
import org.jspecify.annotations.Nullable;

/** One construction in which a count takes its harm from the toll stated before it in the sentence. */
interface FollowRule {
    @Nullable
    Finding find(Tokens tokens, Counted counted, Hit before);
}
