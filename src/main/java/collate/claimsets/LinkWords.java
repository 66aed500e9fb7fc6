package collate.claimsets;

import collate.core.compare.pair.Relation;
import java.util.Locale;

/** What joins two claims that somebody linked, as the files and the report write it between them. */
final class LinkWords {
    private LinkWords() {}

    /**
     * "superseded by".
     *
     * @param relation as the JSON file has it
     * @param from whether it is read from the claim that supports, contradicts or supersedes the other
     */
    static String of(String relation, boolean from) {
        return switch (Relation.valueOf(relation.toUpperCase(Locale.ROOT))) {
            case SAME -> "the same as";
            case SUPPORTS -> from ? "supports" : "supported by";
            case COMPATIBLE -> "compatible with";
            case SUPERSEDES -> from ? "supersedes" : "superseded by";
            case CONTRADICTS -> "contradicts";
            case CONTEXT -> "not comparable with";
        };
    }
}
