/** Two claims held against each other: may they be compared at all, and if so, do they agree, differ or follow one another? */
@NullMarked
package collate.core.compare.pair;

import org.jspecify.annotations.NullMarked;
