/** Words as comparison sees them: their stems, their spellings, their kin, and which of them carry meaning. */
@NullMarked
package collate.core.compare.words;

import org.jspecify.annotations.NullMarked;
