/** Gathers things that are alike into clusters, by the evidence of all pairs and never by one chance link. */
@NullMarked
package collate.core.compare.cluster;

import org.jspecify.annotations.NullMarked;
