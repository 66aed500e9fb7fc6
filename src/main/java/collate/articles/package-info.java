/** Articles: how they come in with their bytes, how they are read with their claims marked. */
@NullMarked
package collate.articles;

import org.jspecify.annotations.NullMarked;
