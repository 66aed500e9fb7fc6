package collate.cli;

import collate.core.claim.Harm;

/** The kinds of casualty figure as the measuring scripts name them. */
final class HarmWords {
    private HarmWords() {}

    static String of(Harm harm) {
        return switch (harm) {
            case KILLED -> "killed";
            case INJURED -> "injured";
            case MISSING -> "missing";
            case CAPTURED -> "detained";
            case DISPLACED -> "displaced";
            case ILL -> "ill";
            case RESCUED -> "rescued";
        };
    }
}
