/**
 * Long work that a restart does not lose: jobs are rows of the same database, written in the transaction of whatever asked for
 * them. Knows no feature.
 */
@NullMarked
package collate.jobs;

import org.jspecify.annotations.NullMarked;
