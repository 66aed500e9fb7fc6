/** Whom reports rest on and who is quoted: origins and persons, with all that they are made to say, renamed, merged and split. */
@NullMarked
package collate.origins;

import org.jspecify.annotations.NullMarked;
