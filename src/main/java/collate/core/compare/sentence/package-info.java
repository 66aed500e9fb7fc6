/** Whether two sentences say the same: their numbers, their subject, and what one makes of the other. By rules, with reasons. */
@NullMarked
package collate.core.compare.sentence;

import org.jspecify.annotations.NullMarked;
