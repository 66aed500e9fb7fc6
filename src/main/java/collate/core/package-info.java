/** The ideas of Collate: pure and immutable. No clock, no files, no database, no HTTP. */
@NullMarked
package collate.core;

import org.jspecify.annotations.NullMarked;
