/** Feeds, RSS, Atom and JSON: bytes to what they list. Asks nobody, follows nothing, knows no feature. */
@NullMarked
package collate.feed;

import org.jspecify.annotations.NullMarked;
