/** Whether two claims agree, differ or repeat each other, and how to say so. */
@NullMarked
package collate.core.compare;

import org.jspecify.annotations.NullMarked;
