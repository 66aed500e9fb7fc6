package collate.core.extract.quote;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Which {@link Sort}s a lower-case word has: the one table behind all rules about quotes. */
final class Lexicon {
    /** That end as adverbs do. */
    private static final Set<String> NOUNS =
            Set.of("rally", "family", "assembly", "supply", "tally", "anomaly", "monopoly", "bully");

    /** "hydrologist", "seismologists". */
    private static final String SCHOLAR = "ologist";

    private static final Map<String, Integer> SORTS = new HashMap<>(8192);

    static {
        Verbs.addTo(Lexicon::add);
        SmallWords.addTo(Lexicon::add);
        Roles.addTo(Lexicon::add);
        GivenNames.addTo(Lexicon::add);
    }

    private Lexicon() {}

    /** Takes the words of a table. */
    interface Table {
        void add(int sorts, String words);
    }

    static int sorts(String lower) {
        var known = SORTS.get(lower);
        if (known != null) {
            return known;
        }
        if (lower.endsWith(SCHOLAR) || lower.endsWith(SCHOLAR + "s")) {
            return Sort.ROLE;
        }
        return lower.length() > 4 && lower.endsWith("ly") && !NOUNS.contains(lower) ? Sort.ADVERB : 0;
    }

    private static void add(int sorts, String words) {
        for (var word : words.strip().split("\\s+")) {
            SORTS.merge(word, sorts, (a, b) -> a | b);
        }
    }
}
