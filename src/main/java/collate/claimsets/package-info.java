/**
 * Claim sets: what leaves the house. A draft chooses among the claims that have a verdict; freezing it writes JSON and CSV once,
 * keeps their bytes, and never writes them again.
 */
@NullMarked
package collate.claimsets;

import org.jspecify.annotations.NullMarked;
