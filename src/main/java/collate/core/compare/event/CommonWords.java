package collate.core.compare.event;

import java.util.Set;

/** English words that any report uses. */
final class CommonWords {
    private static final Set<String> ALL = Set.of(
            ("the a an of to in and for on at by with from as is was were be been are has have had he she it they his her its their that"
                            + " this which who will would said says not but after before about into over than more one two also when where"
                            + " there out up no or if i we you him them s t")
                    .split(" "));

    private CommonWords() {}

    static boolean has(String lowerCase) {
        return ALL.contains(lowerCase);
    }
}
