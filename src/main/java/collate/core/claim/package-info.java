/** What an article asserts: tolls, dates, quotes and statements, with the words each of their values rests on. */
@NullMarked
package collate.core.claim;

import org.jspecify.annotations.NullMarked;
