/** What tests share: both databases, and a browser. */
@NullMarked
package collate.testkit;

import org.jspecify.annotations.NullMarked;
