package collate.web;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What every page draws around its own content.
 *
 * @param who who is signed in
 * @param formToken for the hidden field of each form
 * @param path of this page, for the navigation and for coming back
 * @param turns how many claims wait for who is signed in
 * @param demo whether sample reviewers may sign in without a password
 * @param notice a sentence about what was just done; empty if nothing
 * @param misread sentences about what the address asks and nobody understands
 */
public record Frame(
        Optional<SignedIn> who,
        String formToken,
        String path,
        long turns,
        boolean demo,
        String notice,
        List<String> misread) {

    public boolean may(Access access) {
        return who.filter(someone -> someone.may(access)).isPresent();
    }

    /** The same as {@link SignedIn#mayTakeBack}. */
    public boolean mayTakeBack(Collection<Long> accounts) {
        return who.filter(someone -> someone.mayTakeBack(accounts)).isPresent();
    }

    /** Whether this page belongs to a part of the house, by the start of its path. */
    public boolean in(String start) {
        return path.equals(start) || path.startsWith(start + "/");
    }

    /** For the html element: light, dark, or nothing for the system's. */
    public String theme() {
        return who.map(SignedIn::theme)
                .filter(theme -> !theme.equals("SYSTEM"))
                .orElse("")
                .toLowerCase(Locale.ROOT);
    }

    public String shortcuts() {
        return who.map(SignedIn::shortcuts).orElse("ON").toLowerCase(Locale.ROOT);
    }
}
