package collate.articles;

import collate.web.Access;
import collate.web.Form;
import collate.web.Pages;
import collate.web.Routes;
import collate.web.SignedIn;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Optional;
import org.jooq.DSLContext;

/** Withdrawing one article, and putting it back. */
public final class WithdrawalRoutes {
    private static final int LONGEST_WHY = 1000;
    private static final String WITHDRAWN_WHY = "withdrawn_why";
    private static final String PUT_BACK_WHY = "put_back_why";

    private final ArticleQueries queries;
    private final WithdrawalDesk withdrawal;
    private final PutBackDesk puttingBack;
    private final ArticleRoutes articles;

    public WithdrawalRoutes(DSLContext sql, ArticleDesk desk, ArticleRoutes articles) {
        this.queries = new ArticleQueries(sql);
        this.withdrawal = desk.withdrawal();
        this.puttingBack = desk.puttingBack();
        this.articles = articles;
    }

    public void addTo(Routes routes) {
        routes.post(Access.REVIEWER, "/articles/{id}/withdrawals", this::withdraw);
        routes.post(Access.REVIEWER, "/articles/{id}/restorations", this::putBack);
    }

    private void withdraw(Context ctx) {
        var form = Form.of(ctx);
        var why = why(ctx, form, WITHDRAWN_WHY, "Say why it is withdrawn, in up to 1,000 characters.");
        if (why.isEmpty()) {
            return;
        }
        var article = ArticleRoutes.id(ctx);
        switch (withdrawal.withdraw(article, why.get(), ArticleRoutes.actor(ctx))) {
            case WITHDRAWN -> done(ctx, "Withdrawn: the article and its claims are out of all lists. This page stays.");
            case GONE -> done(ctx, "It was already withdrawn.");
            case WORKED_ON ->
                refuse(
                        ctx,
                        422,
                        form.refused(
                                WITHDRAWN_WHY,
                                "It stays: somebody has worked on its claims (signed, answered, corrected, sorted into an event or a matrix). Withdraw single claims on their pages instead."));
        }
    }

    private void putBack(Context ctx) {
        var form = Form.of(ctx);
        var why = why(ctx, form, PUT_BACK_WHY, "Say why it is put back, in up to 1,000 characters.");
        if (why.isEmpty()) {
            return;
        }
        switch (puttingBack.putBack(ArticleRoutes.id(ctx), why.get(), ArticleRoutes.actor(ctx))) {
            case PutBackDesk.Outcome.Done(var claims) ->
                done(
                        ctx,
                        "Put back"
                                + (claims == 0
                                        ? "."
                                        : claims == 1 ? ", with its claim." : ", with " + claims + " claims."));
            case PutBackDesk.Outcome.There() -> done(ctx, "Somebody already put it back.");
            case PutBackDesk.Outcome.Same(var other) ->
                refuse(
                        ctx,
                        422,
                        form.refused(
                                PUT_BACK_WHY,
                                "Its very text came in meanwhile as article " + other
                                        + ", and would count twice. Withdraw that one first."));
        }
    }

    /** The reason; empty when the page was shown again with what is wrong. */
    private Optional<String> why(Context ctx, Form form, String field, String ask) {
        var head = queries.head(ArticleRoutes.id(ctx)).orElseThrow(NotFoundResponse::new);
        if (!SignedIn.at(ctx).mayTakeBack(head.custody().owners())) {
            refuse(ctx, 403, form.refused(field, "Only " + head.custody().ownerWords() + " can do this."));
            return Optional.empty();
        }
        var why = form.text(field).filter(words -> words.length() <= LONGEST_WHY);
        if (why.isEmpty()) {
            refuse(ctx, 422, form.refused(field, ask));
        }
        return why;
    }

    private void refuse(Context ctx, int status, Form form) {
        ctx.status(status);
        articles.show(ctx, ArticleRoutes.id(ctx), form);
    }

    private static void done(Context ctx, String notice) {
        Pages.done(ctx, "/articles/" + ArticleRoutes.id(ctx), notice);
    }
}
