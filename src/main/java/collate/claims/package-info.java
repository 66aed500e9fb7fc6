/** Claims: what articles assert, with their values, appearances and history. */
@NullMarked
package collate.claims;

import org.jspecify.annotations.NullMarked;
