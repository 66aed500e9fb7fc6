package collate.intake;

import collate.articles.RereadingDesk;
import collate.web.Access;
import collate.web.Form;
import collate.web.Pages;
import collate.web.Routes;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import java.util.Optional;

/** What a person does about one item of a batch. */
final class ItemRoutes {
    private static final String OVERTAKEN = "Somebody was quicker: this is how it stands now.";

    private final BatchQueries queries;
    private final ItemChoiceDesk desk;
    private final RereadingDesk rereading;
    private final Clock clock;
    private final BatchRoutes batches;

    ItemRoutes(BatchQueries queries, ItemChoiceDesk desk, RereadingDesk rereading, Clock clock, BatchRoutes batches) {
        this.clock = clock;
        this.queries = queries;
        this.desk = desk;
        this.rereading = rereading;
        this.batches = batches;
    }

    void addTo(Routes routes) {
        routes.post(Access.REVIEWER, "/batch-items/{id}/attempts", this::again);
        routes.post(Access.REVIEWER, "/batch-items/{id}/file", this::replace);
        routes.post(Access.REVIEWER, "/batch-items/{id}/removal", this::remove);
        routes.post(Access.REVIEWER, "/batch-items/{id}/published", this::published);
    }

    private ItemChoiceDesk.Place place(Context ctx) {
        return desk.place(Said.id(ctx)).orElseThrow(NotFoundResponse::new);
    }

    private void done(Context ctx, ItemChoiceDesk.Place place, boolean changed, String notice) {
        Pages.done(ctx, "/batches/" + place.batch() + "#i" + Said.id(ctx), changed ? notice : OVERTAKEN);
    }

    private void again(Context ctx) {
        var place = place(ctx);
        done(ctx, place, desk.again(Said.id(ctx)), "It is tried once more.");
    }

    private void remove(Context ctx) {
        var place = place(ctx);
        done(ctx, place, desk.remove(Said.id(ctx)), "Removed from this batch.");
    }

    private void replace(Context ctx) {
        var place = place(ctx);
        var file = Optional.ofNullable(ctx.uploadedFile("file")).filter(upload -> upload.size() > 0);
        if (file.isEmpty() || file.get().size() > UploadRoutes.LARGEST_FILE) {
            refuse(
                    ctx,
                    place,
                    file.map(upload -> UploadRoutes.tooLarge(upload.size())).orElse("Choose a file to take instead."));
            return;
        }
        var name = Names.bare(file.get().filename());
        done(ctx, place, desk.replace(Said.id(ctx), name, UploadRoutes.bytes(file.get())), name + " is read instead.");
    }

    private void published(Context ctx) {
        var place = place(ctx);
        var form = Form.of(ctx);
        if (form.holds("unknown", "yes")) {
            done(ctx, place, desk.undated(Said.id(ctx), Said.by(ctx)), "Noted: its date is not known.");
            return;
        }
        var day = Said.day(form, "day");
        if (day.isEmpty() || place.article().isEmpty()) {
            refuse(ctx, place, "Give a day that exists, such as 2023-10-24, or say that it is unknown.");
            return;
        }
        var wrong = Said.wrongDay(form, "day", clock);
        if (wrong.isPresent()) {
            refuse(ctx, place, wrong.get());
            return;
        }
        switch (rereading.sayPublished(place.article().get(), day.get(), Said.by(ctx))) {
            case RereadingDesk.Outcome.Done(var changed) ->
                done(
                        ctx,
                        place,
                        true,
                        "Date saved; " + changed + (changed == 1 ? " date was" : " dates were") + " resolved anew.");
            case RereadingDesk.Outcome.Overtaken() -> done(ctx, place, false, "");
            case RereadingDesk.Outcome.Withdrawn() ->
                refuse(ctx, place, "This article is withdrawn: its dates stay as they are until it is put back.");
        }
    }

    private void refuse(Context ctx, ItemChoiceDesk.Place place, String why) {
        ctx.status(422);
        var head = queries.head(place.batch()).orElseThrow(NotFoundResponse::new);
        batches.show(ctx, head, Form.of(ctx).refused("i" + Said.id(ctx), why));
    }
}
