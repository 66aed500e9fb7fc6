package collate.origins;

import collate.web.Access;
import collate.web.Form;
import collate.web.Pages;
import collate.web.Routes;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.LongFunction;

/** What editors answer whether two origins are one body, or two persons one. */
final class OneOfTwoRoutes {
    private static final int LONGEST_WHY = 500;

    private final Asking asking;
    private final NameForms.Merging merges;
    private final ApartDesk apart;
    private final BiConsumer<Context, Answered> show;

    /** @param why nothing was written, in the reader's words */
    record Answered(long dossier, String why) {}

    /**
     * Two that are perhaps one.
     *
     * @param shorter which would go into the other
     * @param two what they are where they are not one: "two bodies"
     * @param why they are asked about
     */
    record Two(long shorter, String shorterName, long fuller, String fullerName, String two, String why) {}

    /** The question about two, in whatever order; none where it is not asked. */
    interface Questions {
        Optional<Two> of(long dossier, long one, long other);
    }

    /**
     * What is asked, of what.
     *
     * @param root of their addresses: "origins"
     * @param dossier in which one of them is
     */
    record Asking(String root, LongFunction<Optional<Long>> dossier, Questions questions) {}

    /** @param show draws the dossier's list again */
    OneOfTwoRoutes(Asking asking, NameForms.Merging merges, ApartDesk apart, BiConsumer<Context, Answered> show) {
        this.asking = asking;
        this.merges = merges;
        this.apart = apart;
        this.show = show;
    }

    void addTo(Routes routes) {
        routes.post(Access.EDITOR, "/" + asking.root() + "/{id}/judgements", this::judge);
        routes.post(Access.EDITOR, "/" + asking.root() + "/{id}/retractions", this::retract);
    }

    private void judge(Context ctx) {
        var form = Form.of(ctx);
        var id = Asked.id(ctx);
        var dossier = dossier(id);
        var question = Asked.id(form.value("other"))
                .filter(other -> other != id)
                .flatMap(other -> asking.questions().of(dossier, id, other));
        if (question.isEmpty()) {
            overtaken(ctx, dossier);
            return;
        }
        var two = question.get();
        var why = two.why().substring(0, Math.min(two.why().length(), LONGEST_WHY));
        var by = Asked.actor(ctx);
        if (form.holds("judgement", "confirmed")) {
            var words = "“" + two.shorterName() + "” is one with “" + two.fullerName()
                    + "” now. Split the name off on its page to undo it.";
            answer(ctx, dossier, merges.merge(two.shorter(), two.fuller(), why, by), words);
        } else if (form.holds("judgement", "rejected")) {
            var words = "“" + two.shorterName() + "” and “" + two.fullerName() + "” are " + two.two()
                    + "; not asked again.";
            answer(ctx, dossier, apart.keep(two.shorter(), two.fuller(), why, by), words);
        } else {
            ctx.status(422);
            show.accept(ctx, new Answered(dossier, "Answer yes or no."));
        }
    }

    private void retract(Context ctx) {
        var id = Asked.id(ctx);
        var other = Asked.id(Form.of(ctx).value("other"));
        var dossier = dossier(id);
        if (other.isEmpty()) {
            overtaken(ctx, dossier);
            return;
        }
        answer(ctx, dossier, apart.forget(id, other.get(), Asked.actor(ctx)), "Taken back: asked again.");
    }

    private long dossier(long id) {
        return asking.dossier().apply(id).orElseThrow(NotFoundResponse::new);
    }

    private void answer(Context ctx, long dossier, Outcome outcome, String words) {
        switch (outcome) {
            case Outcome.Done done ->
                Pages.done(ctx, "/dossiers/" + dossier + "/" + asking.root(), words + Outcome.staleWords(done.stale()));
            case Outcome.Refused refused -> {
                ctx.status(422);
                show.accept(ctx, new Answered(dossier, refused.why()));
            }
            case Outcome.Overtaken() -> overtaken(ctx, dossier);
        }
    }

    private void overtaken(Context ctx, long dossier) {
        ctx.status(409);
        show.accept(
                ctx,
                new Answered(
                        dossier, "Somebody answered or merged meanwhile; nothing of yours was written. Look again."));
    }
}
