package collate.people;

import collate.core.review.Role;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Who works here, and who is invited.
 *
 * @param link of the invitation that was just made; it is shown this once
 */
public record PeoplePage(List<Member> people, List<Invitation> invitations, Optional<Link> link) {

    /**
     * An account.
     *
     * @param signedIn when the newest of their sessions began; empty when none lasts
     */
    public record Member(
            long id,
            String signIn,
            String name,
            Role role,
            boolean sample,
            Optional<OffsetDateTime> closed,
            Optional<OffsetDateTime> signedIn) {}

    /** One that was neither used nor withdrawn. */
    public record Invitation(long id, String name, Role role, String by, OffsetDateTime until, boolean expired) {}

    /** To be sent by hand. */
    public record Link(String name, String url) {}

    public long open() {
        return people.stream().filter(person -> person.closed().isEmpty()).count();
    }
}
