package collate.core.extract.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Which persons of a dossier are perhaps one whom articles name in two ways: "Dent", "O. Dent" and "Omar Dent", "Mayor Dent" and
 * "the mayor Omar Dent". Names alone never make it sure: somebody has to say so.
 */
public final class OnePerson {
    /** A surname that so many bear tells of none of them. */
    private static final int MANY = 4;

    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.?)+");

    private OnePerson() {}

    /** @param name as it is shown */
    public record Named(long id, String name) {}

    /** @param shorter which would go into the other */
    public record Pair(Named shorter, Named fuller) {
        public String reason() {
            return "“" + shorter.name + "” may be short for “" + fuller.name + "”";
        }
    }

    /** In the order of the shorter ones; none of a name that fits {@value #MANY} persons or more. */
    public static List<Pair> among(List<Named> persons) {
        var all = new ArrayList<Pair>();
        for (var shorter : persons) {
            var fuller = persons.stream()
                    .filter(other -> other.id != shorter.id && isShortFor(shorter.name, other.name))
                    .map(other -> new Pair(shorter, other))
                    .toList();
            if (fuller.size() < MANY) {
                all.addAll(fuller);
            }
        }
        return all;
    }

    /** Both end in one surname, and all that the shorter has before it the fuller has too, or begins with. */
    static boolean isShortFor(String shorter, String fuller) {
        var mine = words(shorter);
        var theirs = words(fuller);
        if (mine.size() > theirs.size()
                || mine.isEmpty()
                || INITIALS.matcher(mine.getLast()).matches()
                || !low(mine.getLast()).equals(low(theirs.getLast()))
                || low(shorter).equals(low(fuller))) {
            return false;
        }
        var before = theirs.subList(0, theirs.size() - 1);
        return mine.subList(0, mine.size() - 1).stream()
                        .allMatch(word -> before.stream().anyMatch(other -> isIn(word, other)))
                && (mine.size() < theirs.size() || mine.stream().anyMatch(OnePerson::isInitial));
    }

    private static boolean isIn(String word, String other) {
        return low(word).equals(low(other))
                || isInitial(word) && low(other).startsWith(low(word).substring(0, 1));
    }

    private static boolean isInitial(String word) {
        return INITIALS.matcher(word).matches();
    }

    private static List<String> words(String name) {
        return Arrays.stream(name.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String low(String word) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
