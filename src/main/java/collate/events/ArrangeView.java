package collate.events;

import static collate.events.EventRoutes.id;

import collate.core.review.Refusal;
import collate.record.AccountQueries;
import collate.web.Form;
import collate.web.Pages;
import io.javalin.http.ConflictResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** Draws the page that arranges an event, with all that is ticked and typed, and what is wrong with it. */
final class ArrangeView {
    static final String OVERTAKEN =
            "Somebody else changed this event while you were reading. This is how it stands now; your words are kept in the form.";

    private final DSLContext sql;
    private final EventQueries events;
    private final AddableQueries addable;
    private final BelongingQueries belonging;
    private final ApartQueries apart;
    private final SentenceQueries sentences;
    private final AbsorbedQueries absorbed;
    private final CustodyQueries custodies;
    private final Pages pages;

    ArrangeView(DSLContext sql, Pages pages) {
        this.sql = sql;
        this.events = new EventQueries(sql);
        this.addable = new AddableQueries(sql);
        this.belonging = new BelongingQueries(sql);
        this.apart = new ApartQueries(sql);
        this.sentences = new SentenceQueries(sql);
        this.absorbed = new AbsorbedQueries(sql);
        this.custodies = new CustodyQueries(sql);
        this.pages = pages;
    }

    /** The event of the address, if it can be arranged. */
    Event event(Context ctx) {
        var id = id(ctx.pathParam("id")).orElseThrow(NotFoundResponse::new);
        var event = events.event(id).orElseThrow(NotFoundResponse::new);
        var into = events.successor(id).flatMap(events::event);
        if (into.isPresent()) {
            throw new ConflictResponse("“" + event.name() + "” was merged into “"
                    + into.get().name() + "”. Arrange that one; nothing was changed.");
        }
        var custody = custodies.custody(id).orElseThrow(NotFoundResponse::new);
        if (custody.withdrawn().isPresent()) {
            throw new ConflictResponse("This event is withdrawn. Put it back on its page first; nothing was changed.");
        }
        return event;
    }

    /** Whether the event of the address was merged into another, so that the answer leads to arranging that one. */
    boolean leadsOn(Context ctx) {
        var id = id(ctx.pathParam("id")).orElseThrow(NotFoundResponse::new);
        var into = events.successor(id);
        var name = events.event(id).map(Event::name).orElse("");
        into.ifPresent(other ->
                Pages.done(ctx, "/events/" + other + "/arrange", "“" + name + "” was merged into this event."));
        return into.isPresent();
    }

    void show(Context ctx, Event event) {
        show(ctx, event, filled(event, Ticks.of(ctx)));
    }

    /** The page again, with what was ticked and why nothing was done with it. */
    void turnBack(Context ctx, int status, Event event, Refusal why) {
        turnBack(ctx, status, event, filled(event, Ticks.of(ctx)).refused(List.of(why)));
    }

    /** @param form as it was typed */
    void turnBack(Context ctx, int status, Event event, Form form) {
        ctx.status(status);
        show(ctx, event, form);
    }

    private static Form filled(Event event, Ticks ticks) {
        var values = new HashMap<String, String>();
        values.put("name", event.name());
        values.put("place", event.place());
        values.put("first", event.first().map(Object::toString).orElse(""));
        values.put("last", event.last().map(Object::toString).orElse(""));
        values.put("version", "" + event.version());
        values.put("part", ticks.part());
        return Form.filled(values);
    }

    private void show(Context ctx, Event event, Form form) {
        var ticks = Ticks.of(ctx);
        var looks = !ticks.query().isEmpty() || ticks.kind().isPresent();
        var members = events.members(event.id());
        var found = looks ? addable.found(event, ticks.kind(), ticks.query()) : addable.beside(event);
        var proposed = belonging.of(event);
        var page = new ArrangePage(
                event,
                members,
                proposed,
                apart.of(event),
                ticks,
                events.chosen(event.dossier(), List.copyOf(ticks.in(Ticks.In.CLAIMS))),
                found,
                sentences.of(Stream.of(
                                members,
                                found.near(),
                                found.far(),
                                proposed.stream()
                                        .map(BelongingQueries.Belonging::claim)
                                        .toList())
                        .flatMap(List::stream)
                        .toList()),
                absorbed.of(event.id()),
                events.others(event.dossier(), event.id()),
                AccountQueries.editors(sql));
        pages.show(ctx, "events/arrange.jte", page, form);
    }
}
