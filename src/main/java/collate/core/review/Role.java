package collate.core.review;

/** What somebody who signs in may do; each role may all that the ones before it may. */
public enum Role {
    /** Reads. */
    VIEWER,
    /** Adds articles and claims, corrects, gives evidence, signs. */
    REVIEWER,
    /** Freezes claim sets, sets a dossier's policy, parties and origins. */
    EDITOR,
    /** Invites people and gives roles. */
    ADMIN;

    public boolean may(Role needed) {
        return compareTo(needed) >= 0;
    }
}
