package collate.core.extract.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which persons of a dossier are perhaps one whom articles name in two ways: "Dent", "O. Dent" and "Omar Dent", "Mayor Dent" and
 * "the mayor Omar Dent". Names alone never make it sure: somebody has to say so.
 */
public final class OnePerson {
    /** A surname that so many bear tells of none of them. */
    private static final int MANY = 4;

    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.?)+");

    /** Roles that a text mostly means otherwise: "Village head Omar Dent", but "head" alone is a part of a body. */
    private static final Set<String> LEADS = Set.of("head", "chief", "elder", "boss");

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
        var names = persons.stream().map(Name::of).toList();
        var bySurname = names.stream().collect(Collectors.groupingBy(Name::surname));
        var all = new ArrayList<Pair>();
        for (var shorter : names) {
            var fuller = Objects.requireNonNull(bySurname.get(shorter.surname())).stream()
                    .filter(other -> other.who.id != shorter.who.id && shorter.isShortFor(other))
                    .map(other -> new Pair(shorter.who, other.who))
                    .limit(MANY)
                    .toList();
            if (fuller.size() < MANY) {
                all.addAll(fuller);
            }
        }
        return all;
    }

    /** In lower case: "lind" of "Collector Ada Lind"; empty where the last word is but an initial. */
    public static String surname(String name) {
        return Name.of(new Named(0, name)).surname();
    }

    /** Whether a name tells that it is a person's: by a role, a title or a given name before the surname. */
    public static boolean isOne(String name) {
        return Name.of(new Named(0, name)).before().stream()
                .anyMatch(word ->
                        LEADS.contains(word) || (Lexicon.sorts(word) & (Sort.ROLE | Sort.TITLE | Sort.GIVEN)) != 0);
    }

    /** Both end in one surname, and all that the shorter has before it the fuller has too, or begins with. */
    static boolean isShortFor(String shorter, String fuller) {
        return Name.of(new Named(0, shorter)).isShortFor(Name.of(new Named(0, fuller)));
    }

    /**
     * A name, taken apart once, as each is held against many.
     *
     * @param before the words that stand before the surname, in lower case, as that is too
     * @param surname empty where the last word is but an initial
     * @param initials those of the words before it that are no more
     */
    private record Name(Named who, List<String> before, String surname, Set<String> initials) {
        static Name of(Named who) {
            var words = Arrays.asList(who.name.strip().split("\\s+"));
            var first = words.subList(0, words.size() - 1);
            var surname = isInitial(words.getLast()) ? "" : low(words.getLast());
            var initials = first.stream().filter(OnePerson::isInitial).map(OnePerson::low);
            return new Name(
                    who,
                    first.stream().map(OnePerson::low).toList(),
                    surname,
                    initials.collect(Collectors.toUnmodifiableSet()));
        }

        boolean isShortFor(Name fuller) {
            return !surname.isEmpty()
                    && surname.equals(fuller.surname)
                    && !before.equals(fuller.before)
                    && (before.size() < fuller.before.size()
                            || before.size() == fuller.before.size() && !initials.isEmpty())
                    && before.stream().allMatch(word -> fuller.before.stream().anyMatch(other -> isIn(word, other)));
        }

        private boolean isIn(String word, String other) {
            return word.equals(other) || initials.contains(word) && other.startsWith(word.substring(0, 1));
        }
    }

    private static boolean isInitial(String word) {
        return INITIALS.matcher(word).matches();
    }

    private static String low(String word) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
