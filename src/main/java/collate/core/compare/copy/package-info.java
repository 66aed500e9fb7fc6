/** Whether one article is a copy of another: wire stories that outlets cut, reorder and pad. */
@NullMarked
package collate.core.compare.copy;

import org.jspecify.annotations.NullMarked;
