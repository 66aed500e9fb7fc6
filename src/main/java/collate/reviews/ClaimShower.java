package collate.reviews;

import collate.web.Form;
import io.javalin.http.Context;

/** Draws a claim's page with a form that was refused on it; reviews know no claim page, so the claims feature lends its own. */
@FunctionalInterface
public interface ClaimShower {
    /** The status is set already: 422 or 409. */
    void show(Context ctx, long claim, Form form);
}
