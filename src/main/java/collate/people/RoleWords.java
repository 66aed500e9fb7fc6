package collate.people;

import collate.core.review.Role;

/** Roles as the pages write them. */
public final class RoleWords {
    private RoleWords() {}

    public static String of(Role role) {
        return switch (role) {
            case VIEWER -> "Viewer";
            case REVIEWER -> "Reviewer";
            case EDITOR -> "Editor";
            case ADMIN -> "Administrator";
        };
    }
}
