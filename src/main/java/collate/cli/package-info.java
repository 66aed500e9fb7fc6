/** The commands of the launcher that do not serve pages: each reads its arguments and returns the exit code. */
@NullMarked
package collate.cli;

import org.jspecify.annotations.NullMarked;
