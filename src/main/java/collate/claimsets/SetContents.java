package collate.claimsets;

import java.util.List;

/** All that a frozen version holds, claims by ascending id, from which its files are written. */
record SetContents(SetHead head, List<ClaimContents> claims) {}
