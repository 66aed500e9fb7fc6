/** Families: articles that are one wire story in several outlets. Found as articles come in, split and joined by people. */
@NullMarked
package collate.families;

import org.jspecify.annotations.NullMarked;
