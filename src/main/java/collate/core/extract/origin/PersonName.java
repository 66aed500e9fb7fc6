package collate.core.extract.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A person's name out of the words for that person.
 *
 * @param words without a rank or a role: "Ivan", "Holm" of "navy spokesman Col. Ivan Holm"; none where they name nobody
 */
record PersonName(List<String> words) {
    static final PersonName NOBODY = new PersonName(List.of());

    private static final Set<String> RANKS = Set.of(
            ("colonel general captain major lieutenant sergeant admiral brigadier commander commodore inspector superintendent"
                            + " corporal doctor professor mr ms mrs dr")
                    .split(" "));

    static PersonName of(String written) {
        var name = new ArrayList<String>();
        for (var word : written.strip().split("\\s+", -1)) {
            if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
                name.clear();
            } else if (!word.endsWith(".") && !isRank(word)) {
                name.add(word.replaceFirst("['’]s$", ""));
            }
        }
        return new PersonName(List.copyOf(name));
    }

    static boolean isRank(String word) {
        return RANKS.contains(word.toLowerCase(Locale.ROOT));
    }

    String surname() {
        return words.getLast();
    }

    /** Whether one of both says all that the other says, and is perhaps short for it: "Holm", "Ivan Holm". */
    boolean mayBe(PersonName other) {
        var shared = shared(other);
        return shared > 0 && last(shared).equals(other.last(shared));
    }

    boolean sharesSurnameOnly(PersonName other) {
        return shared(other) == 1;
    }

    private int shared(PersonName other) {
        return Math.min(words.size(), other.words.size());
    }

    private List<String> last(int count) {
        return words.subList(words.size() - count, words.size());
    }
}
