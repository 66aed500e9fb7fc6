package collate.core.review;

import java.util.Optional;

/** What one review says on the two questions; empty where a question was not asked. */
public record Answers(Optional<Said> said, Optional<So> so) {}
