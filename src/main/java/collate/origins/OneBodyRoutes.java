package collate.origins;

import collate.index.Index;
import collate.record.Recorder;
import collate.web.Access;
import collate.web.Form;
import collate.web.Pages;
import collate.web.Routes;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import java.util.function.BiConsumer;
import org.jooq.DSLContext;

/** What editors answer whether two origins are one body. */
final class OneBodyRoutes {
    private static final int LONGEST_WHY = 500;

    private final OriginQueries origins;
    private final OneBodyQueries bodies;
    private final OriginMergeDesk merges;
    private final ApartDesk apart;
    private final BiConsumer<Context, Answered> show;

    /** @param why nothing was written, in the reader's words */
    record Answered(long dossier, String why) {}

    /** @param show draws the dossier's origins again */
    OneBodyRoutes(DSLContext sql, Index index, Clock clock, Recorder recorder, BiConsumer<Context, Answered> show) {
        this.origins = new OriginQueries(sql, index);
        this.bodies = new OneBodyQueries(sql);
        this.merges = new OriginMergeDesk(sql, clock, recorder);
        this.apart = new ApartDesk(sql, recorder);
        this.show = show;
    }

    void addTo(Routes routes) {
        routes.post(Access.EDITOR, "/origins/{id}/judgements", this::judge);
        routes.post(Access.EDITOR, "/origins/{id}/retractions", this::retract);
    }

    private void judge(Context ctx) {
        var form = Form.of(ctx);
        var id = Asked.id(ctx);
        var dossier = dossier(id);
        var other = Asked.id(form.value("other"));
        var question =
                other.filter(it -> it != id).flatMap(it -> bodies.question(dossier, origins.rows(dossier), id, it));
        if (question.isEmpty()) {
            overtaken(ctx, dossier);
            return;
        }
        var shorter = question.get().shorter();
        var fuller = question.get().fuller();
        var why = question.get().why();
        why = why.substring(0, Math.min(why.length(), LONGEST_WHY));
        var by = Asked.actor(ctx);
        if (form.holds("judgement", "confirmed")) {
            var words = "“" + shorter.name() + "” is one with “" + fuller.name()
                    + "” now. Split the name off on its page to undo it.";
            answer(ctx, dossier, merges.merge(shorter.id(), fuller.id(), why, by), words);
        } else if (form.holds("judgement", "rejected")) {
            var words = "“" + shorter.name() + "” and “" + fuller.name() + "” are two bodies; not asked again.";
            answer(ctx, dossier, apart.keep(shorter.id(), fuller.id(), why, by), words);
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

    private long dossier(long origin) {
        return origins.head(origin).orElseThrow(NotFoundResponse::new).dossier();
    }

    private void answer(Context ctx, long dossier, Outcome outcome, String words) {
        switch (outcome) {
            case Outcome.Done done ->
                Pages.done(ctx, "/dossiers/" + dossier + "/origins", words + Outcome.staleWords(done.stale()));
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
