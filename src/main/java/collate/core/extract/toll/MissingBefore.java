package collate.core.extract.toll;

import collate.core.extract.Tokens;
import org.jspecify.annotations.Nullable;

/** How people are stands before their number: "the missing eight immigrants", "the wounded three". */
final class MissingBefore implements HarmRule {
    @Override
    public @Nullable Finding find(Tokens tokens, Counted counted) {
        var state = counted.before();
        if (state - 1 < counted.begin()
                || !tokens.is(state - 1, Grammar.DETERMINERS)
                || !counted.noun().mayBePeople()) {
            return null;
        }
        var harm = HarmWords.STATE.get(tokens.lower(state));
        harm = harm == null ? HarmWords.DONE.get(tokens.lower(state)) : harm;
        return harm == null ? null : new Finding(harm, state, state, "missing-before", false);
    }
}
