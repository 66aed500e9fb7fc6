/** The matrix: claims by articles of a dossier; who says it, who differs, who contradicts, who is silent, and what nobody read. */
@NullMarked
package collate.matrix;

import org.jspecify.annotations.NullMarked;
