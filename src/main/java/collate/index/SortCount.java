package collate.index;

import collate.core.claim.Kind;
import collate.core.review.Said;
import collate.core.review.So;
import collate.core.review.Standing;
import java.util.Optional;

/** How many claims of one sort there are. */
public record SortCount(Kind kind, Standing standing, Optional<Said> said, Optional<So> so, int claims) {}
