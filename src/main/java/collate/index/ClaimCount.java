package collate.index;

import collate.core.claim.Kind;
import collate.core.review.Said;
import collate.core.review.So;
import collate.core.review.Standing;
import java.util.Optional;

/** How many claims there are of one kind with one standing and the same two verdicts. */
public record ClaimCount(Kind kind, Standing standing, Optional<Said> said, Optional<So> so, int claims) {}
