package collate.core.extract.quote;

import java.util.Set;

/** Words that take a plural verb without ending in s. */
final class Plurals {
    private static final Set<String> WORDS = Set.of(
            "they we you i people many some others both several few police men women media who experts critics majority half percent most"
                    .split(" "));

    private Plurals() {}

    static boolean has(String lower) {
        return WORDS.contains(lower);
    }
}
