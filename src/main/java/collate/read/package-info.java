/**
 * Reads bytes of any format into clean, dated, attributed texts. Knows no feature: what comes out are {@link
 * collate.read.Item}s, each with its own bytes, whose every value says where it was found. Nothing here throws for what strangers
 * send; what cannot be read is refused in one sentence.
 */
@NullMarked
package collate.read;

import org.jspecify.annotations.NullMarked;
