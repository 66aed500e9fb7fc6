/** What texts mean as a whole, by a small language model that runs in this process; the only place with native code. */
@NullMarked
package collate.meaning;

import org.jspecify.annotations.NullMarked;
