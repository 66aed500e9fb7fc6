package collate.web;

import java.util.Optional;

/** How the kit learns who a browser's session belongs to. */
public interface Sessions {
    /** Nobody when the token is unknown, has expired, or its account is closed. */
    Optional<SignedIn> holder(String token);
}
