package collate.core.extract.toll;

import collate.core.claim.Dated;
import collate.core.claim.Period;
import collate.core.extract.Tokens;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Two days between which it happened: "between May 1 and May 16", "from 3 to 9 March". */
final class Between {
    private static final Set<String> OPENS = Set.of("between", "from");
    private static final Set<String> JOINS = Set.of("and", "to", "until", "till", "through");

    private Between() {}

    /** The days from one to the other, where the day is one of two such; null where it stands alone. */
    static @Nullable Period of(Tokens tokens, List<Dated> dates, Dated day) {
        var at = dates.indexOf(day);
        var first = pair(tokens, dates, at);
        return first != null ? first : pair(tokens, dates, at - 1);
    }

    private static @Nullable Period pair(Tokens tokens, List<Dated> dates, int at) {
        if (at < 0 || at + 1 >= dates.size()) {
            return null;
        }
        var from = dates.get(at);
        var to = dates.get(at + 1);
        var join = tokens.at(from.value().end());
        var joined = tokens.is(tokens.at(from.value().start()) - 1, OPENS)
                && tokens.is(join, JOINS)
                && tokens.at(to.value().start()) == join + 1;
        return joined
                        && from.from().isPresent()
                        && to.to()
                                .filter(last -> !last.isBefore(from.from().get()))
                                .isPresent()
                ? new Period(from.from().get(), to.to().get())
                : null;
    }
}
