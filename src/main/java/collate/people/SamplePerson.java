package collate.people;

import collate.core.review.Role;
import java.util.Locale;

/** The reviewers that come with the demo, so that two signatures can be tried at once in two windows. */
enum SamplePerson {
    INES("Ines Varga", Role.REVIEWER),
    JUN("Jun Park", Role.REVIEWER),
    MARTA("Marta Sousa", Role.EDITOR);

    private final String fullName;
    private final Role role;

    SamplePerson(String fullName, Role role) {
        this.fullName = fullName;
        this.role = role;
    }

    String signIn() {
        return name().toLowerCase(Locale.ROOT);
    }

    String fullName() {
        return fullName;
    }

    Role role() {
        return role;
    }
}
