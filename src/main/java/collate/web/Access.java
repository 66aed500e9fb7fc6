package collate.web;

import collate.core.review.Role;
import io.javalin.security.RouteRole;
import java.util.Optional;

/** Who may use a route. Each route names one. */
public enum Access implements RouteRole {
    ANYONE,
    VIEWER,
    REVIEWER,
    EDITOR,
    ADMIN;

    /** The role somebody must have, if any. */
    Optional<Role> needed() {
        return this == ANYONE ? Optional.empty() : Optional.of(Role.valueOf(name()));
    }
}
