/** The text of an article: spans of it, and what of it is page furniture. All offsets are UTF-16 code units. */
@NullMarked
package collate.core.text;

import org.jspecify.annotations.NullMarked;
