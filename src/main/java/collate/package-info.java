/** Collate, the desk of a fact-checking team: wired together here, and nowhere else. */
@NullMarked
package collate;

import org.jspecify.annotations.NullMarked;
