/** Which claims of an archive a text is about: candidates by shared words, then a few traits weighed, each with its reason. */
@NullMarked
package collate.core.compare.related;

import org.jspecify.annotations.NullMarked;
