/** Which claims that are in no event may be about one happening. */
@NullMarked
package collate.core.compare.gather;

import org.jspecify.annotations.NullMarked;
