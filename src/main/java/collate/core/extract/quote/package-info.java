/** Finds what people are said to have said: the words, the speaker, and why the rules think so. */
@NullMarked
package collate.core.extract.quote;

import org.jspecify.annotations.NullMarked;
