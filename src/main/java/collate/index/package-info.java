/**
 * Search: a Lucene index beside the database, in step with it, rebuilt by itself, and never the source of truth. It knows no
 * feature. Whoever changes what is searched writes the record of it in the same transaction, and the index follows the record.
 */
@NullMarked
package collate.index;

import org.jspecify.annotations.NullMarked;
