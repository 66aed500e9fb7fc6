package collate.events;

import collate.core.compare.pair.Relation;
import collate.core.compare.pair.Scales;
import collate.record.Actor;
import collate.web.Access;
import collate.web.Form;
import collate.web.Misread;
import collate.web.Pages;
import collate.web.Routes;
import collate.web.SignedIn;
import collate.web.Wording;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Events: the list, the form that opens one, and its page. */
public final class EventRoutes {
    /** Of so many dossiers the claims are looked at for events at once. */
    private static final int FEW = 3;

    private final DSLContext sql;
    private final EventQueries events;
    private final ReportQueries reports;
    private final ContentQueries contents;
    private final DayQueries days;
    private final GuessQueries guesses;
    private final BelongingQueries belonging;
    private final CustodyQueries custodies;
    private final AbsorbedQueries absorbed;
    private final EventDesk desk;
    private final Pages pages;

    public EventRoutes(DSLContext sql, EventDesk desk, Pages pages) {
        this.sql = sql;
        this.events = new EventQueries(sql);
        this.reports = new ReportQueries(sql);
        this.contents = new ContentQueries(sql);
        this.days = new DayQueries(sql);
        this.guesses = new GuessQueries(sql);
        this.belonging = new BelongingQueries(sql);
        this.custodies = new CustodyQueries(sql);
        this.absorbed = new AbsorbedQueries(sql);
        this.desk = desk;
        this.pages = pages;
    }

    public void addTo(Routes routes) {
        routes.get(Access.VIEWER, "/events", ctx -> pages.show(ctx, "events/list.jte", list(ctx)));
        routes.get(Access.REVIEWER, "/events/new", this::form);
        routes.post(Access.REVIEWER, "/events", this::open);
        routes.get(Access.VIEWER, "/events/{id}", ctx -> show(ctx, Form.EMPTY));
        new WithdrawalRoutes(sql, desk.withdrawal(), this).addTo(routes);
    }

    private EventsPage list(Context ctx) {
        var only = id(asked(ctx, "dossier"));
        var rows = events.rows(only);
        var withdrawn = custodies.withdrawn();
        var shown = events.dossiers().stream()
                .filter(dossier -> only.isEmpty() || only.get() == dossier.id())
                .toList();
        var areFew = shown.size() <= FEW;
        var dossiers = shown.stream()
                .map(dossier -> new EventsPage.InDossier(
                        dossier.id(),
                        dossier.name(),
                        rows.getOrDefault(dossier.id(), List.of()),
                        areFew ? guesses.guesses(dossier.id()) : List.of(),
                        withdrawn.getOrDefault(dossier.id(), List.of())))
                .toList();
        if (only.isPresent() && dossiers.isEmpty()) {
            throw new NotFoundResponse();
        }
        return new EventsPage(dossiers, only, areFew);
    }

    private void form(Context ctx) {
        var filled = new HashMap<String, String>();
        Stream.of("name", "place", "first").forEach(field -> filled.put(field, asked(ctx, field)));
        showForm(ctx, asked(ctx, "dossier"), Stream.of(asked(ctx, "claims")), Form.filled(filled));
    }

    private static String asked(Context ctx, String name) {
        return Optional.ofNullable(ctx.queryParam(name)).orElse("");
    }

    private void showForm(Context ctx, String dossier, Stream<String> claims, Form form) {
        var found = id(dossier).flatMap(events::dossier).orElseThrow(NotFoundResponse::new);
        var chosen = events.chosen(found.id(), EventForm.ids(claims));
        pages.show(ctx, "events/new.jte", new OpenPage(found.id(), found.name(), chosen), form);
    }

    private void open(Context ctx) {
        var form = Form.of(ctx);
        var dossier = id(form.value("dossier")).flatMap(events::dossier).orElseThrow(NotFoundResponse::new);
        switch (new EventForm(form).read()) {
            case EventForm.Reading.Wrong(var wrong) -> {
                ctx.status(422);
                showForm(ctx, form.value("dossier"), form.all("claims").stream(), wrong);
            }
            case EventForm.Reading.Read(var named) -> {
                var done = desk.open(dossier.id(), named, EventForm.ids(form.all("claims").stream()), actor(ctx));
                Pages.done(
                        ctx,
                        "/events/" + done.event(),
                        "Event opened with " + Wording.count(done.claims(), "claim", "claims") + "."
                                + MoveRoutes.notMoved("added", done.passed()));
            }
        }
    }

    void show(Context ctx, Form form) {
        var id = id(ctx.pathParam("id")).orElseThrow(NotFoundResponse::new);
        var successor = events.successor(id);
        if (successor.isPresent()) {
            var name = events.event(id).map(Event::name).orElse("");
            Pages.done(ctx, "/events/" + successor.get(), "“" + name + "” was merged into this event.");
            return;
        }
        var event = events.event(id).orElseThrow(NotFoundResponse::new);
        var order = Order.of(asked(ctx, "sort"));
        Misread.tell(ctx, List.of("sort"), order.isPresent() ? List.of("sort") : List.of());
        pages.show(ctx, "events/show.jte", page(event, order.orElse(Order.TOLL), SignedIn.at(ctx)), form);
    }

    private EventPage page(Event event, Order order, SignedIn who) {
        var all = reports.reports(event.id());
        var ties = contents.ties(event.id());
        var replaced = new HashMap<Long, Long>();
        ties.stream()
                .filter(tie -> tie.relation() == Relation.SUPERSEDES)
                .forEach(tie -> replaced.put(tie.to(), tie.from()));
        var comparable = ties.stream()
                .filter(EventPage.Tie::isComparable)
                .map(tie -> new Scales.Link(tie.from(), tie.to()))
                .collect(Collectors.toSet());
        var tolls = Series.of(all, comparable, reports.placeInCountry(event));
        var series = tolls.stream()
                .map(one -> EventPage.Plotted.of(one, event, replaced))
                .toList();
        var custody = custodies.custody(event.id()).orElseThrow(NotFoundResponse::new);
        return new EventPage(
                event,
                custody,
                order,
                series,
                contents.utterances(event.id()),
                days.days(event.id()),
                contents.statements(event.id()),
                ties,
                sources(all),
                reports.places(event.id()),
                reports.carried(event.dossier(), event.id()),
                contents.older(event.id()),
                absorbed.of(event.id()),
                Latest.words(tolls, replaced),
                who.may(Access.REVIEWER) && custody.withdrawn().isEmpty() && belonging.any(event));
    }

    /** By origin, those that print its figures; reports without an origin last. */
    private static List<EventPage.Source> sources(List<Report> reports) {
        var named = new LinkedHashMap<Optional<Origin>, List<EventPage.Printed>>();
        var unnamed = new ArrayList<EventPage.Printed>();
        for (var report : reports) {
            var day = report.published().map(on -> ", " + Wording.day(on)).orElse("");
            var printed = new EventPage.Printed(report.article(), report.articleName() + day);
            var its = report.origin().isPresent()
                    ? named.computeIfAbsent(report.origin(), origin -> new ArrayList<>())
                    : unnamed;
            if (!its.contains(printed)) {
                its.add(printed);
            }
        }
        if (!unnamed.isEmpty()) {
            named.put(Optional.empty(), unnamed);
        }
        return named.entrySet().stream()
                .map(entry -> new EventPage.Source(entry.getKey(), entry.getValue()))
                .toList();
    }

    static Optional<Long> id(@Nullable String typed) {
        return Optional.ofNullable(typed)
                .filter(number -> number.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }

    static Actor actor(Context ctx) {
        var who = SignedIn.at(ctx);
        return Actor.person(who.id(), who.name());
    }
}
