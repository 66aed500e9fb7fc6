package collate.core.compare.pair;

import collate.core.compare.words.Stem;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whom a figure counts. Children are a part of civilians and civilians of people; fighters are counted apart from both, as
 * attackers are from their victims. What stands after a comma ("people, mostly civilians") tells of the people counted and
 * counts nobody else. Of cases, those confirmed are some of all, and others than those that are suspected.
 */
public final class Populations {
    private static final Set<String> SMALL = Set.of(
            "the", "a", "an", "of", "its", "their", "his", "her", "other", "others", "more", "some", "all", "many",
            "most", "and", "or", "at", "least", "in", "from", "young", "dead", "wounded", "about");

    /** Who is counted, by the stems of the words that name them. */
    private enum Group {
        PEOPLE(
                "people person persons victims residents inhabitants lives souls individuals deaths casualties fatalities bodies body corpses remains"
                        + " cases case infections survivors"),
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

    /** How sure it is that a case is one: by the stems of the words that health ministries have for it. */
    private static final Map<String, String> CERTAINTIES = Map.of(
            Stem.of("confirmed"), "confirmed", Stem.of("probable"), "probable", Stem.of("suspected"), "suspected");

    private static final Set<String> CASES = Set.of("case", "cases", "infections", "patients");
    /** "Hospitalized", "being treated": of those who are ill, some. */
    private static final Set<String> IN_CARE =
            Set.of("hospital", "hospitals", "hospitalised", "hospitalized", "treated", "treatment", "care");

    private static final String INTENSIVE = "intensive";

    /** @param certainties of cases, or that they are in care, and in intensive care; none where all are counted, however sure */
    private record Counted(Set<Group> groups, Set<String> names, Set<String> certainties) {
        static Counted of(String written) {
            return READ.of(written);
        }

        private static Counted read(String written) {
            var head = head(written.toLowerCase(Locale.ROOT));
            var groups = EnumSet.noneOf(Group.class);
            var names = new HashSet<String>();
            var words = List.of(head.split("[^\\p{L}]+"));
            for (var word : words) {
                if (!word.isEmpty() && !SMALL.contains(word) && !add(groups, Stem.of(word))) {
                    names.add(ALSO.getOrDefault(Stem.of(word), Stem.of(word)));
                }
            }
            if (groups.isEmpty() && !Collections.disjoint(words, IN_CARE)) {
                return new Counted(
                        Set.of(Group.PEOPLE),
                        Set.of(),
                        words.contains(INTENSIVE) ? Set.of("in care", INTENSIVE) : Set.of("in care"));
            }
            var certainties = new HashSet<String>();
            if (!Collections.disjoint(words, CASES)
                    || words.stream().map(Stem::of).allMatch(CERTAINTIES::containsKey)) {
                names.stream()
                        .flatMap(name -> Stream.ofNullable(CERTAINTIES.get(name)))
                        .forEach(certainties::add);
                names.removeAll(CERTAINTIES.keySet());
            }
            if (groups.isEmpty()) {
                groups.add(Group.PEOPLE);
            }
            return new Counted(groups, names, certainties.size() == 1 ? certainties : Set.of());
        }

        private static boolean add(Set<Group> groups, String stem) {
            var found = Arrays.stream(Group.values())
                    .filter(group -> group.stems.contains(stem))
                    .findFirst();
            found.ifPresent(groups::add);
            return found.isPresent();
        }

        boolean holds(Counted part) {
            return part.certainties.containsAll(certainties)
                    && part.groups.stream().allMatch(inner -> groups.stream().anyMatch(outer -> outer.holds(inner)));
        }
    }

    private Populations() {}

    /** Without what only tells of the people counted: "Palestinians, mainly civilians" are "Palestinians". */
    static String head(String written) {
        return written.split("[,;(]| who | whose | mostly | mainly | many of | most of | including ", 2)[0].strip();
    }

    /** Whether only some of all people are counted: children or confirmed cases, but not "Palestinians", who may be all. */
    static boolean isGroup(String written) {
        var counted = Counted.of(written);
        return !counted.groups.contains(Group.PEOPLE) || !counted.certainties.isEmpty();
    }

    /** Whether people or cases are counted, however sure or wherever they are; no children or soldiers. */
    static boolean isOfPeople(String written) {
        return Counted.of(written).groups.contains(Group.PEOPLE);
    }

    static boolean isInCare(String written) {
        return Counted.of(written).certainties.contains("in care");
    }

    /** Whether people in general are counted, or nobody is named. */
    static boolean isEveryone(String written) {
        var counted = Counted.of(written);
        return counted.groups.equals(Set.of(Group.PEOPLE)) && counted.names.isEmpty() && counted.certainties.isEmpty();
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
        return mine.groups.equals(theirs.groups) && mine.certainties.equals(theirs.certainties) ? named : Sameness.PART;
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
