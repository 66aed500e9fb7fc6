/** The ways in: what people hand in together, worked as jobs, and what became of each file and address. */
@NullMarked
package collate.intake;

import org.jspecify.annotations.NullMarked;
