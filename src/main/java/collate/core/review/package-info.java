/** The rules of the desk: who may do what when, and what the signatures make of a claim. */
@NullMarked
package collate.core.review;

import org.jspecify.annotations.NullMarked;
