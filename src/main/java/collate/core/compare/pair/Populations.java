package collate.core.compare.pair;

import collate.core.compare.words.Stem;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Whom a figure counts. Children are a part of civilians and civilians of people; fighters are counted apart from both, as
 * attackers are from their victims. What stands after a comma ("people, mostly civilians") tells of the people counted and
 * counts nobody else.
 */
public final class Populations {
    private static final Set<String> SMALL = Set.of(
            "the", "a", "an", "of", "its", "their", "his", "her", "other", "others", "more", "some", "all", "many",
            "most", "and", "or", "at", "least", "in", "from", "young", "dead", "wounded", "about");

    /** Who is counted, by the stems of the words that name them. */
    private enum Group {
        PEOPLE(
                "people person persons victims residents inhabitants lives souls individuals deaths casualties fatalities bodies body corpses remains"),
        CIVILIANS("civilians civilian noncombatants"),
        WOMEN("women woman"),
        CHILDREN("children child kids minors babies infants boys girls toddlers pupils"),
        REPORTERS("journalists reporters"),
        POLICE("policemen policeman policewomen police officers constables gendarmes"),
        HELPERS("medics doctors nurses paramedics rescuers"),
        FIGHTERS(
                "fighters militants gunmen soldiers troops terrorists combatants rebels insurgents attackers militiamen");

        private final Set<String> stems = new HashSet<>();

        Group(String words) {
            Arrays.stream(words.split(" ")).map(Stem::of).forEach(stems::add);
        }

        boolean holds(Group part) {
            return this == part
                    || (this == PEOPLE && part != FIGHTERS)
                    || (this == CIVILIANS && part != PEOPLE && part != FIGHTERS && part != POLICE);
        }
    }

    private static final Read<Counted> READ = new Read<>(Counted::read);

    /** Other words for those who are counted. */
    private static final Map<String, String> ALSO = Map.of(
            Stem.of("demonstrators"),
            Stem.of("protesters"),
            Stem.of("protestors"),
            Stem.of("protesters"),
            Stem.of("captives"),
            Stem.of("prisoners"));

    private record Counted(Set<Group> groups, Set<String> names) {
        static Counted of(String written) {
            return READ.of(written);
        }

        private static Counted read(String written) {
            var head = head(written.toLowerCase(Locale.ROOT));
            var groups = EnumSet.noneOf(Group.class);
            var names = new HashSet<String>();
            for (var word : head.split("[^\\p{L}]+")) {
                if (!word.isEmpty() && !SMALL.contains(word) && !add(groups, Stem.of(word))) {
                    names.add(ALSO.getOrDefault(Stem.of(word), Stem.of(word)));
                }
            }
            if (groups.isEmpty()) {
                groups.add(Group.PEOPLE);
            }
            return new Counted(groups, names);
        }

        private static boolean add(Set<Group> groups, String stem) {
            var found = Arrays.stream(Group.values())
                    .filter(group -> group.stems.contains(stem))
                    .findFirst();
            found.ifPresent(groups::add);
            return found.isPresent();
        }

        boolean holds(Counted part) {
            return part.groups.stream().allMatch(inner -> groups.stream().anyMatch(outer -> outer.holds(inner)));
        }
    }

    private Populations() {}

    /** Without what only tells of the people counted: "Palestinians, mainly civilians" are "Palestinians". */
    static String head(String written) {
        return written.split("[,;(]| who | whose | mostly | mainly | many of | most of | including ", 2)[0].strip();
    }

    /** Whether only some of all people are counted: children, but not "Palestinians", who may be all. */
    static boolean isGroup(String written) {
        return !Counted.of(written).groups.contains(Group.PEOPLE);
    }

    /** Whether people in general are counted, or nobody is named. */
    static boolean isEveryone(String written) {
        var counted = Counted.of(written);
        return counted.groups.equals(Set.of(Group.PEOPLE)) && counted.names.isEmpty();
    }

    static Sameness compare(String here, String there) {
        if (here.isBlank() || there.isBlank()) {
            return Sameness.UNSAID;
        }
        var mine = Counted.of(here);
        var theirs = Counted.of(there);
        var named = names(mine.names, theirs.names);
        if (named == Sameness.OTHER || (!mine.holds(theirs) && !theirs.holds(mine))) {
            return Sameness.OTHER;
        }
        return mine.groups.equals(theirs.groups) ? named : Sameness.PART;
    }

    /** Of "Palestinians" and "people" nobody says whether the people were others too. */
    private static Sameness names(Set<String> here, Set<String> there) {
        if (here.equals(there)) {
            return Sameness.SAME;
        }
        if (here.isEmpty() || there.isEmpty()) {
            return Sameness.UNSAID;
        }
        return here.stream().anyMatch(there::contains) ? Sameness.SAME : Sameness.OTHER;
    }

    /** Who is not named is anybody. */
    static String named(String written) {
        return written.isBlank() ? "people" : written;
    }

    /** Whether the first are some of the second, as children are of people. */
    public static boolean areSome(String whom, String others) {
        return compare(named(whom), named(others)) == Sameness.PART && isPart(named(whom), named(others));
    }

    /** Whether the first is the smaller group of two of which one is a part of the other. */
    static boolean isPart(String here, String there) {
        return Counted.of(there).holds(Counted.of(here));
    }
}
