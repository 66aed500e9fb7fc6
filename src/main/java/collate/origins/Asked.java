package collate.origins;

import collate.record.Actor;
import collate.web.Form;
import collate.web.SignedIn;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Optional;

/** Reads requests of this feature. */
final class Asked {
    private static final int LONGEST_WHY = 500;

    private Asked() {}

    static long id(Context ctx) {
        return id(ctx.pathParam("id")).orElseThrow(NotFoundResponse::new);
    }

    static Optional<Long> id(String typed) {
        return Optional.of(typed)
                .filter(number -> number.matches("[1-9]\\d{0,17}"))
                .map(Long::valueOf);
    }

    static Actor actor(Context ctx) {
        var who = SignedIn.at(ctx);
        return Actor.person(who.id(), who.name());
    }

    /** A reason that fits into the record. */
    static Optional<String> why(Form form, String field) {
        return form.text(field).filter(words -> words.length() <= LONGEST_WHY);
    }
}
