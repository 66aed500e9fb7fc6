package collate.claims;

import collate.web.Form;
import collate.web.Pages;
import collate.web.Routes;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** What lies under the address of a claim that became one with another: it leads there, and what was sent is shown again. */
public final class MergedRoutes {
    /** What a form carries for the page, and not for its reader. */
    private static final Set<String> CARRIED = Set.of("form_token", "version", "start", "end", "back", "was", "claims");

    private static final String BASE = "was_";

    private final ClaimQueries claims;
    private final Pages pages;

    public MergedRoutes(DSLContext sql, Pages pages) {
        this.claims = new ClaimQueries(sql);
        this.pages = pages;
    }

    public void addTo(Routes routes) {
        routes.before("/claims/{id}/*", this::lead);
    }

    private void lead(Context ctx) {
        var id = ctx.pathParam("id");
        if (!id.matches("\\d{1,18}")) {
            return;
        }
        var claim = Long.parseLong(id);
        claims.mergedInto(claim).ifPresent(now -> {
            if (ctx.method() == HandlerType.GET) {
                Pages.done(ctx, "/claims/" + now, words(claim));
            } else {
                ctx.status(HttpStatus.CONFLICT);
                pages.show(ctx, "claims/merged.jte", new MergedPage(claim, now, sent(Form.of(ctx))));
            }
            ctx.skipRemainingHandlers();
        });
    }

    static String words(long claim) {
        return "Claim " + claim + " is one with this claim now.";
    }

    private static List<MergedPage.Sent> sent(Form form) {
        return form.values().entrySet().stream()
                .filter(field ->
                        !CARRIED.contains(field.getKey()) && !field.getKey().startsWith(BASE))
                .sorted(Map.Entry.comparingByKey())
                .flatMap(MergedRoutes::sent)
                .toList();
    }

    private static Stream<MergedPage.Sent> sent(Map.Entry<String, List<String>> field) {
        return field.getValue().stream()
                .filter(value -> !value.isBlank())
                .map(value -> new MergedPage.Sent(field.getKey().replace('_', ' '), value));
    }
}
