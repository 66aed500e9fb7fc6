package collate.claimsets;

import collate.claimsets.ClaimSetDesk.Freezing;
import collate.claimsets.ClaimSetDesk.Freezing.Frozen;
import collate.claimsets.ClaimSetDesk.Freezing.Refused;
import collate.core.claim.Kind;
import collate.core.review.Refusal;
import collate.record.Actor;
import collate.web.Access;
import collate.web.Form;
import collate.web.Pages;
import collate.web.Routes;
import collate.web.SignedIn;
import collate.web.Wording;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Drafting and freezing claim sets. Editors freeze; {@link VersionRoutes} shows what is frozen to all. */
public final class ClaimSetRoutes {
    private static final int LONGEST_NAME = 200;

    private final ClaimSetQueries queries;
    private final EventQueries events;
    private final ClaimSetDesk desk;
    private final Pages pages;

    public ClaimSetRoutes(ClaimSetQueries queries, ClaimSetDesk desk, Pages pages) {
        this.queries = queries;
        this.events = queries.events();
        this.desk = desk;
        this.pages = pages;
    }

    public void addTo(Routes routes) {
        routes.get(Access.VIEWER, "/claim-sets", ctx -> pages.show(ctx, "claimsets/list.jte", queries.sets()));
        routes.get(Access.VIEWER, "/claim-sets/new", ctx -> draft(ctx, Form.EMPTY, asked(ctx)));
        routes.post(Access.EDITOR, "/claim-sets", this::begin);
        routes.post(Access.EDITOR, "/claim-sets/{id}/versions", this::goOn);
    }

    /** Of which dossier, and of which set if it is a next version. */
    private record Asked(DraftPage.Dossier dossier, Optional<DraftPage.Base> base) {}

    private Asked asked(Context ctx) {
        var set = ctx.queryParam("set");
        return set == null ? ofDossier(ctx.queryParam("dossier")) : ofSet(set);
    }

    private Asked ofDossier(@Nullable String dossier) {
        var found = id(dossier).flatMap(queries::dossier).orElseThrow(NotFoundResponse::new);
        return new Asked(found, Optional.empty());
    }

    private Asked ofSet(@Nullable String set) {
        var id = id(set).orElseThrow(NotFoundResponse::new);
        var dossier = queries.dossierOf(id).orElseThrow(NotFoundResponse::new);
        return new Asked(dossier, queries.base(id));
    }

    private void draft(Context ctx, Form form, Asked asked) {
        var event = event(ctx, asked.dossier());
        var verdict = form.isEmpty() ? ctx.queryParam("verdict") : form.value("verdict");
        var wanted = event.isPresent() && verdict == null ? Wanted.ANY : Wanted.of(verdict);
        var kind = kind(form.isEmpty() ? ctx.queryParam("kind") : form.value("kind"));
        var decided = queries.decided(asked.dossier().id());
        var page = new DraftPage(asked.dossier(), asked.base(), event, wanted, kind, decided);
        pages.show(ctx, "claimsets/draft.jte", page, form);
    }

    /** Whose claims were asked for, by the address or by the form that it drew. */
    private Optional<DraftPage.FromEvent> event(Context ctx, DraftPage.Dossier dossier) {
        var named = Optional.ofNullable(ctx.queryParam("event"))
                .or(() -> Optional.ofNullable(ctx.formParam("event")))
                .filter(event -> !event.isEmpty());
        return named.map(
                event -> id(event).flatMap(id -> events.event(dossier.id(), id)).orElseThrow(NotFoundResponse::new));
    }

    private void begin(Context ctx) {
        var form = Form.of(ctx);
        var asked = ofDossier(form.value("dossier"));
        var name = form.value("name").strip();
        var refusals = new ArrayList<Refusal>();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            refusals.add(new Refusal("name", "Name the set, in " + LONGEST_NAME + " characters at most."));
        }
        freeze(ctx, form, asked, refusals, claims -> desk.begin(asked.dossier().id(), name, claims, actor(ctx)));
    }

    private void goOn(Context ctx) {
        var asked = ofSet(ctx.pathParam("id"));
        var set = id(ctx.pathParam("id")).orElseThrow();
        freeze(ctx, Form.of(ctx), asked, new ArrayList<>(), claims -> desk.goOn(set, claims, actor(ctx)));
    }

    private void freeze(
            Context ctx, Form form, Asked asked, List<Refusal> refusals, Function<SortedSet<Long>, Freezing> freezing) {
        var claims = new TreeSet<Long>();
        form.all("claims").forEach(claim -> id(claim).ifPresent(claims::add));
        if (claims.isEmpty()) {
            refusals.add(new Refusal("claims", "Choose at least one claim."));
        }
        if (!refusals.isEmpty()) {
            turnBack(ctx, form.refused(refusals), asked);
            return;
        }
        switch (freezing.apply(claims)) {
            case Refused(var why) -> turnBack(ctx, form.refused(List.of(why)), asked);
            case Frozen(var set, var version) ->
                Pages.done(
                        ctx,
                        "/claim-sets/" + set + "/versions/" + version,
                        "Version " + version + " is frozen with " + Wording.count(claims.size(), "claim", "claims")
                                + ".");
        }
    }

    private void turnBack(Context ctx, Form form, Asked asked) {
        ctx.status(422);
        draft(ctx, form, asked);
    }

    private static Optional<Kind> kind(@Nullable String asked) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equals(asked))
                .findFirst();
    }

    static Optional<Long> id(@Nullable String typed) {
        return Optional.ofNullable(typed)
                .filter(number -> number.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }

    private static Actor actor(Context ctx) {
        var who = SignedIn.at(ctx);
        return Actor.person(who.id(), who.name());
    }
}
