package collate.core.extract.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Somebody, or something that speaks, whom the text names; grows while the text is read. */
final class Person {
    /** In words, of a name that nothing else tells to be a person's. */
    private static final int LONGEST = 2;

    String name;
    int words;
    /** Whether the name opens with a given name. */
    boolean given;

    boolean male;
    boolean female;
    /** What speaks for its being a person and not a place or a body: a title, a given name, a role beside it. */
    boolean human;

    /** Whether something is said to be in it, or near it: then it is a place. */
    boolean place;

    /** What speaks for its being a body: "the Valley Front", "aid group Harbour Watch". */
    boolean body;

    String role = "";
    /** The words, in lower case, of all the roles given beside the name. */
    final Set<String> roles = new HashSet<>();

    /** Those of them that say what the person is: of "interior ministry spokesman" the spokesman. */
    final Set<String> offices = new HashSet<>();

    final List<Integer> heads = new ArrayList<>();

    Person(String name, int words) {
        this.name = name;
        this.words = words;
    }

    boolean fits(boolean he) {
        return male == female || (he ? male : female);
    }

    /** Whom a text calls “he” it does not call “she”. */
    void called(boolean he) {
        if (!known()) {
            male = he;
            female = !he;
        }
    }

    /** Whether every sign says a man, or, else, a woman. */
    boolean surely(boolean man) {
        return known() && (man ? male : female);
    }

    /** Whether the name alone could be a person's: no place, no body, no letters in a row, no many, no title of many words. */
    boolean maybe() {
        return !body
                && words <= LONGEST
                && Arrays.stream(name.split("[ -]", -1)).allMatch(Person::isOfName)
                && (words > 1 || !name.endsWith("s") && !name.equals(name.toUpperCase(Locale.ROOT)));
    }

    private static boolean isOfName(String word) {
        return (Lexicon.sorts(word.toLowerCase(Locale.ROOT)) & ~(Sort.GIVEN | Sort.MALE | Sort.FEMALE | Sort.PARTICLE))
                == 0;
    }

    boolean known() {
        return male != female;
    }
}
