/** Which articles tell of the same happening, however differently they put it. */
@NullMarked
package collate.core.compare.event;

import org.jspecify.annotations.NullMarked;
