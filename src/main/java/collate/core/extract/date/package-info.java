/**
 * Spotting time expressions and resolving them, after TimeML's TIMEX3. {@link collate.core.extract.date.DateRules} walks once
 * over the tokens; where one opens an expression, the rule that reads the longest one wins.
 */
@NullMarked
package collate.core.extract.date;

import org.jspecify.annotations.NullMarked;
