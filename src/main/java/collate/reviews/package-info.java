/**
 * Judging: signing reviews, disputing, evidence, talk, whose turn it is, and the desk page that shows what waits for whom. Other
 * features draw {@link collate.reviews.ReviewPanel} and tell {@link collate.reviews.StalenessDesk} when the ground of reviews
 * changed.
 */
@NullMarked
package collate.reviews;

import org.jspecify.annotations.NullMarked;
