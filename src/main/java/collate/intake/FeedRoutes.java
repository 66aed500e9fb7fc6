package collate.intake;

import collate.intake.FeedDesk.NewFeed;
import collate.intake.FeedLook.Seen;
import collate.record.Actor;
import collate.web.Access;
import collate.web.Form;
import collate.web.Pages;
import collate.web.Routes;
import collate.web.SignedIn;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.net.URI;
import java.util.List;

/** The feeds that a dossier follows: adding, pausing, asking now, removing. */
final class FeedRoutes {
    private static final int LONGEST_REASON = 1000;

    private final FeedQueries queries;
    private final FeedDesk desk;
    private final EntryDesk entries;
    private final FeedLook look;
    private final FeedWork work;
    private final Pages pages;

    FeedRoutes(FeedQueries queries, FeedDesk desk, EntryDesk entries, FeedLook look, FeedWork work, Pages pages) {
        this.queries = queries;
        this.desk = desk;
        this.entries = entries;
        this.look = look;
        this.work = work;
        this.pages = pages;
    }

    void addTo(Routes routes) {
        routes.get(Access.VIEWER, "/dossiers/{id}/feeds", ctx -> list(ctx, Form.EMPTY, List.of()));
        routes.post(Access.REVIEWER, "/dossiers/{id}/feeds", this::add);
        routes.get(Access.VIEWER, "/feeds/{id}", ctx -> show(ctx, Form.EMPTY));
        routes.post(Access.REVIEWER, "/feeds/{id}/polls", this::poll);
        routes.post(Access.REVIEWER, "/feeds/{id}/pause", ctx -> {
            desk.pause(known(ctx).id(), actor(ctx));
            Pages.done(ctx, "/feeds/" + id(ctx), "Paused. It is not asked until you resume it.");
        });
        routes.post(Access.REVIEWER, "/feeds/{id}/resumption", ctx -> {
            desk.resume(known(ctx).id(), actor(ctx));
            work.wake();
            Pages.done(ctx, "/feeds/" + id(ctx), "Resumed. It is asked now.");
        });
        routes.post(Access.REVIEWER, "/feeds/{id}/removal", this::remove);
        routes.post(Access.REVIEWER, "/feeds/{id}/entries/{entry}/taking", this::take);
    }

    private void list(Context ctx, Form form, List<String> choices) {
        var page = queries.page(id(ctx), choices).orElseThrow(NotFoundResponse::new);
        pages.show(ctx, "intake/feeds.jte", page, form);
    }

    private void show(Context ctx, Form form) {
        var page = queries.feed(id(ctx)).orElseThrow(NotFoundResponse::new);
        pages.show(ctx, "intake/feed.jte", page, form);
    }

    private FeedsPage.Line known(Context ctx) {
        return queries.feed(id(ctx)).orElseThrow(NotFoundResponse::new).feed();
    }

    private void add(Context ctx) {
        var form = Form.of(ctx);
        var dossier = queries.page(id(ctx), List.of())
                .orElseThrow(NotFoundResponse::new)
                .dossier();
        if (form.text("url").isEmpty()) {
            refuse(ctx, form, "Give the address of a feed, or of a page that has one.");
            return;
        }
        switch (look.find(form.value("url"))) {
            case Seen.News news -> {
                var wanted = new NewFeed(dossier, form.text("publisher").orElse(""), form.holds("old", "yes"));
                if (wanted.publisher().length() > 200) {
                    ctx.status(422);
                    list(ctx, form.refused("publisher", "A publisher may have 200 characters at most."), List.of());
                    return;
                }
                var added = desk.add(wanted, news, actor(ctx));
                work.wake();
                added.ifPresentOrElse(
                        feed -> Pages.done(ctx, "/feeds/" + feed, added(news, wanted.old())),
                        () -> refuse(ctx, form, "This dossier follows this feed already."));
            }
            case Seen.Several(var feeds) -> {
                ctx.status(422);
                list(
                        ctx,
                        form.refused("url", "This page names several feeds: choose one below."),
                        feeds.stream().limit(20).map(URI::toString).toList());
            }
            case Seen.Fault fault -> refuse(ctx, form, fault.why());
            case Seen.Unchanged _ -> refuse(ctx, form, "The site says nothing has changed, although we asked for all.");
        }
    }

    private static String added(Seen.News news, boolean old) {
        var count = news.feed().entries().size();
        return "Feed added. "
                + (old
                        ? "Its " + count + (count == 1 ? " entry is" : " entries are")
                                + " taken in now, and what is new later."
                        : "What is new from now on is taken in.");
    }

    private void refuse(Context ctx, Form form, String why) {
        ctx.status(422);
        list(ctx, form.refused("url", why), List.of());
    }

    private void poll(Context ctx) {
        var due = desk.dueNow(known(ctx).id());
        if (due.isEmpty()) {
            Pages.done(ctx, "/feeds/" + id(ctx), "It is paused or removed, so it was not asked.");
            return;
        }
        var fresh = work.poll(due.get());
        work.wake();
        var said = known(ctx).faults() > 0
                ? "Asked; it failed, as shown below."
                : "Asked; "
                        + (fresh == 0
                                ? "nothing is new."
                                : fresh + (fresh == 1 ? " entry is new." : " entries are new."));
        Pages.done(ctx, "/feeds/" + id(ctx), said);
    }

    private void remove(Context ctx) {
        var form = Form.of(ctx);
        var feed = known(ctx);
        var why = form.text("why").filter(words -> words.length() <= LONGEST_REASON);
        if (why.isEmpty()) {
            ctx.status(422);
            show(ctx, form.refused("why", "Say in up to 1000 characters why it is removed."));
            return;
        }
        desk.remove(feed.id(), why.get(), actor(ctx));
        Pages.done(ctx, "/feeds/" + feed.id(), "Removed. What it brought stays.");
    }

    private void take(Context ctx) {
        var done = entries.take(known(ctx).id(), number(ctx, "entry"));
        work.wake();
        Pages.done(
                ctx,
                "/feeds/" + id(ctx),
                done ? "It is taken in now." : "This entry was taken in already, or has no address.");
    }

    private static long id(Context ctx) {
        return number(ctx, "id");
    }

    private static long number(Context ctx, String name) {
        var id = ctx.pathParam(name);
        if (!id.matches("\\d{1,18}")) {
            throw new NotFoundResponse();
        }
        return Long.parseLong(id);
    }

    private static Actor actor(Context ctx) {
        var who = SignedIn.at(ctx);
        return Actor.person(who.id(), who.name());
    }
}
