package collate.core.extract.quote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Somebody, or something that speaks, whom the text names; grows while the text is read. */
final class Person {
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

    String role = "";
    /** The words, in lower case, of all the roles given beside the name. */
    final Set<String> roles = new HashSet<>();

    final List<Integer> heads = new ArrayList<>();

    Person(String name, int words) {
        this.name = name;
        this.words = words;
    }

    boolean fits(boolean he) {
        return male == female || (he ? male : female);
    }

    /** Whether every sign says a man, or, else, a woman. */
    boolean surely(boolean man) {
        return known() && (man ? male : female);
    }

    /** Whether the name alone could be a person's: no place, no body, no letters in a row, no many. */
    boolean maybe() {
        return words > 1
                || Lexicon.sorts(name.toLowerCase(Locale.ROOT)) == 0
                        && !name.endsWith("s")
                        && !name.equals(name.toUpperCase(Locale.ROOT));
    }

    boolean known() {
        return male != female;
    }
}
