/** The search page, and searches that people save. */
@NullMarked
package collate.search;

import org.jspecify.annotations.NullMarked;
