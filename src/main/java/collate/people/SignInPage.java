package collate.people;

import java.util.List;

/**
 * The door.
 *
 * @param next where to go afterwards, a path of this site
 * @param sample the reviewers of the demo; empty outside it
 */
public record SignInPage(String next, List<Sample> sample) {
    /** One of them, as a button. */
    public record Sample(String signIn, String name, String role) {}
}
