package collate.core.extract.date;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The first of several rules that reads an expression. */
record AnyOf(List<DateRule> rules) implements DateRule {
    @Override
    public @Nullable Found at(Scan scan, int token) {
        for (var rule : rules) {
            var found = rule.at(scan, token);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
