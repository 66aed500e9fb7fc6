/** Events: what happened, where and when; the page on which all that is reported of one thing is compared. */
@NullMarked
package collate.events;

import org.jspecify.annotations.NullMarked;
