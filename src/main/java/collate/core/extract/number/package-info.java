/** Numbers as people write them: digits, words, dozens and ranges. Shared by the rules for tolls and for dates. */
@NullMarked
package collate.core.extract.number;

import org.jspecify.annotations.NullMarked;
