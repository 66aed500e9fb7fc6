package collate.core.extract;

import collate.core.extract.date.DateWords;
import collate.core.extract.quote.QuoteWords;
import collate.core.extract.toll.TollWords;
import java.util.Objects;
import java.util.stream.Stream;

/** How reviewers read what the rule that found a claim goes by: "the speaker is named after the words". */
public final class RuleWords {
    private RuleWords() {}

    /** Empty of a rule that is no more. */
    public static String of(String rule) {
        return Stream.of(QuoteWords.ALL, DateWords.ALL, TollWords.ALL)
                .map(words -> words.get(rule))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }
}
