package collate.suggestions;

import collate.core.claim.Kind;
import collate.core.compare.pair.Judgement;
import collate.core.compare.pair.Relation;
import collate.record.Actor;
import collate.record.Recorder;
import collate.suggestions.OvertakenPage.Change;
import collate.web.Access;
import collate.web.Form;
import collate.web.Misread;
import collate.web.Pages;
import collate.web.Routes;
import collate.web.SignedIn;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** The questions of a dossier, and their answers. */
public final class SuggestionRoutes {
    private final SuggestionQueries suggestions;
    private final JudgementDesk desk;
    private final Pages pages;

    public SuggestionRoutes(DSLContext sql, Clock clock, Recorder recorder, Pages pages) {
        this.suggestions = new SuggestionQueries(sql);
        this.desk = new JudgementDesk(sql, clock, recorder);
        this.pages = pages;
    }

    public void addTo(Routes routes) {
        routes.get(Access.VIEWER, "/suggestions", this::show);
        routes.post(Access.REVIEWER, "/suggestions/{id}/judgements", this::judge);
        routes.post(Access.REVIEWER, "/suggestions/{id}/retractions", this::takeBack);
    }

    private void show(Context ctx) {
        var filter = filter(ctx).orElseThrow(NotFoundResponse::new);
        Misread.tell(
                ctx,
                List.of("dossier", "relation", "kind", "judgement", "page"),
                Stream.of(
                                number(query(ctx, "dossier")).map(_ -> "dossier"),
                                filter.relation().map(_ -> "relation"),
                                filter.kind().map(_ -> "kind"),
                                SuggestionFilter.constant(Judgement.class, query(ctx, "judgement"))
                                        .map(_ -> "judgement"),
                                number(query(ctx, "page")).map(_ -> "page"))
                        .flatMap(Optional::stream)
                        .toList());
        pages.show(ctx, "suggestions/list.jte", suggestions.page(filter).orElseThrow(NotFoundResponse::new));
    }

    private Optional<SuggestionFilter> filter(Context ctx) {
        return number(query(ctx, "dossier"))
                .or(suggestions::dossier)
                .map(dossier -> new SuggestionFilter(
                        dossier,
                        SuggestionFilter.constant(Relation.class, query(ctx, "relation")),
                        SuggestionFilter.constant(Kind.class, query(ctx, "kind")),
                        SuggestionFilter.constant(Judgement.class, query(ctx, "judgement"))
                                .orElse(Judgement.SUGGESTED),
                        query(ctx, "alike").equals("yes"),
                        number(query(ctx, "page"))
                                .filter(page -> page > 0 && page < 100_000)
                                .orElse(1L)
                                .intValue(),
                        number(query(ctx, "at"))));
    }

    private static String query(Context ctx, String name) {
        return Objects.requireNonNullElse(ctx.queryParam(name), "");
    }

    static Optional<Long> number(String digits) {
        return digits.matches("\\d{1,18}") ? Optional.of(Long.parseLong(digits)) : Optional.empty();
    }

    private void judge(Context ctx) {
        var form = Form.of(ctx);
        var judgement = SuggestionFilter.constant(Judgement.class, form.value("judgement"))
                .filter(one -> one != Judgement.SUGGESTED);
        if (judgement.isEmpty()) {
            turnBack(ctx, 422, form, "", "Choose yes, no or unsure: what was sent is none of them.", List.of());
            return;
        }
        answer(
                ctx,
                form,
                judgement.get().name().toLowerCase(java.util.Locale.ROOT),
                desk.judge(id(ctx), seen(form), shown(form), judgement.get(), actor(ctx)));
    }

    private void takeBack(Context ctx) {
        var form = Form.of(ctx);
        answer(ctx, form, "", desk.takeBack(id(ctx), seen(form), actor(ctx)));
    }

    private void answer(Context ctx, Form form, String mine, JudgementDesk.Outcome outcome) {
        switch (outcome) {
            case JudgementDesk.Outcome.Done(var words) -> Pages.done(ctx, back(form), words);
            case JudgementDesk.Outcome.Refused(var why) -> turnBack(ctx, 422, form, mine, why, List.of());
            case JudgementDesk.Outcome.Overtaken() -> turnBack(ctx, 409, form, mine, "", List.of());
            case JudgementDesk.Outcome.Changed() ->
                turnBack(ctx, 409, form, mine, "", suggestions.changes(shown(form)));
            case JudgementDesk.Outcome.Gone() -> gone(ctx, form, mine);
        }
    }

    private void turnBack(Context ctx, int status, Form form, String mine, String why, List<Change> changes) {
        var question = suggestions.question(id(ctx));
        if (question.isEmpty()) {
            gone(ctx, form, mine);
            return;
        }
        ctx.status(status);
        pages.show(ctx, "suggestions/overtaken.jte", new OvertakenPage(question.get(), mine, why, changes, back(form)));
    }

    private void gone(Context ctx, Form form, String mine) {
        var shown = shown(form);
        if (shown.isEmpty()) {
            throw new NotFoundResponse();
        }
        ctx.status(HttpStatus.GONE);
        pages.show(ctx, "suggestions/gone.jte", new GonePage(mine, suggestions.changes(shown), back(form)));
    }

    private static List<Shown> shown(Form form) {
        return Shown.of(form.value("claims"));
    }

    /** Only to pages of ours that ask questions. */
    static String back(Form form) {
        return back(form.value("back"));
    }

    static String back(String back) {
        return back.matches("/(?:suggestions|claims/\\d+)(?:[?#][\\w=&?#-]*)?") ? back : "/suggestions";
    }

    private static int seen(Form form) {
        return form.number("version").map(Long::intValue).orElse(-1);
    }

    private static long id(Context ctx) {
        return number(ctx.pathParam("id")).orElseThrow(NotFoundResponse::new);
    }

    private static Actor actor(Context ctx) {
        var who = SignedIn.at(ctx);
        return Actor.person(who.id(), who.name());
    }
}
