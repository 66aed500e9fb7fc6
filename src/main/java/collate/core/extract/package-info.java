/**
 * Spotting claims in the text of an article: pure rules, one small file each, every value with its reason. Rules work on
 * {@link collate.core.extract.Tokens}, made once a text, so that the cost stays linear in its length.
 */
@NullMarked
package collate.core.extract;

import org.jspecify.annotations.NullMarked;
