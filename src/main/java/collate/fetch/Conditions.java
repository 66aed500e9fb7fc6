package collate.fetch;

import java.util.Optional;

/** Under which an answer is wanted only if it is another than last time: what that one's headers said. */
public record Conditions(Optional<String> etag, Optional<String> lastModified) {
    public static final Conditions NONE = new Conditions(Optional.empty(), Optional.empty());
}
