/** Whom a report rests on, as its text says it: one name for one source, however it is put, and never a guess. */
@NullMarked
package collate.core.extract.origin;

import org.jspecify.annotations.NullMarked;
