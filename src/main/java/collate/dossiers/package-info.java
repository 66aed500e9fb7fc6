/** Dossiers: one story each that is checked, with its policy and the parties to its conflict. */
@NullMarked
package collate.dossiers;

import org.jspecify.annotations.NullMarked;
