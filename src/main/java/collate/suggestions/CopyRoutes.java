package collate.suggestions;

import collate.record.Actor;
import collate.record.Recorder;
import collate.web.Access;
import collate.web.Form;
import collate.web.Pages;
import collate.web.Routes;
import collate.web.SignedIn;
import collate.web.Wording;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.LongFunction;
import java.util.regex.Pattern;
import org.jooq.DSLContext;

/** Answers to what is asked at once about the copies of a story. */
public final class CopyRoutes {
    private static final Pattern PAIR = Pattern.compile("(\\d{1,18})\\.(\\d{1,9})");

    private final SuggestionQueries suggestions;
    private final CopyQueries copies;
    private final CopyDesk desk;
    private final Pages pages;

    public CopyRoutes(DSLContext sql, Clock clock, Recorder recorder, Pages pages) {
        this.suggestions = new SuggestionQueries(sql);
        this.copies = new CopyQueries(sql);
        this.desk = new CopyDesk(sql, new JudgementDesk(sql, clock, recorder), recorder);
        this.pages = pages;
    }

    public void addTo(Routes routes) {
        routes.post(Access.REVIEWER, "/suggestions/copies/{family}/judgements", this::judge);
        routes.post(Access.REVIEWER, "/suggestions/copies/{family}/retractions", this::takeBack);
    }

    private void judge(Context ctx) {
        var form = Form.of(ctx);
        switch (form.value("answer")) {
            case "join" ->
                answer(
                        ctx,
                        form,
                        "Yes, join what is ticked",
                        count -> Wording.count(count, "pair was joined before.", "pairs were joined before."),
                        desk.join(family(ctx), seen(form), actor(ctx)));
            case "alone" ->
                answer(
                        ctx,
                        form,
                        "No, ask one by one",
                        count -> Wording.count(
                                count, "pair is asked by itself already.", "pairs are asked one by one already."),
                        desk.askAlone(family(ctx), seen(form), actor(ctx)));
            default -> throw new NotFoundResponse();
        }
    }

    private void answer(Context ctx, Form form, String mine, LongFunction<String> already, CopyDesk.Outcome outcome) {
        if (outcome.isOvertaken()) {
            ctx.status(409);
            var questions = seen(form).stream().map(CopyDesk.Seen::question).toList();
            pages.show(
                    ctx,
                    "suggestions/copies-overtaken.jte",
                    new CopiesOvertakenPage(
                            family(ctx),
                            mine,
                            suggestions.questions(questions),
                            copies.alone(questions),
                            SuggestionRoutes.back(form)));
        } else {
            Pages.done(ctx, SuggestionRoutes.back(form), words(outcome, already));
        }
    }

    /** @param already tells how often that was done before */
    private static String words(CopyDesk.Outcome outcome, LongFunction<String> already) {
        var words = new ArrayList<String>();
        if (outcome.joined() > 0) {
            words.add(Wording.count(outcome.joined(), "pair is", "pairs are")
                    + " one claim now; each can be split again.");
        }
        if (outcome.already() > 0) {
            words.add(already.apply(outcome.already()));
        }
        if (outcome.alone() > 0) {
            words.add(Wording.count(outcome.alone(), "pair is asked by itself", "pairs are asked one by one")
                    + unseen(outcome.unseen()) + ".");
        }
        if (outcome.overtaken() > 0) {
            words.add(Wording.count(
                    outcome.overtaken(),
                    "pair was answered or changed meanwhile and stays as it is.",
                    "pairs were answered or changed meanwhile and stay as they are."));
        }
        words.addAll(outcome.why());
        return words.isEmpty() ? "Nothing was left to answer." : String.join(" ", words);
    }

    private static String unseen(long pairs) {
        return pairs == 0 ? "" : "; " + Wording.number(pairs) + " of them, of the same claims, had no box";
    }

    private void takeBack(Context ctx) {
        var count = desk.askTogether(family(ctx), actor(ctx));
        var words = count == 0
                ? "They are asked at once."
                : Wording.count(count, "pair is", "pairs are") + " asked at once again.";
        Pages.done(ctx, SuggestionRoutes.back(Form.of(ctx)), words);
    }

    private static List<CopyDesk.Seen> seen(Form form) {
        var ticked = new HashSet<>(form.all("pair"));
        return form.all("shown").stream()
                .distinct()
                .map(PAIR::matcher)
                .filter(pair -> pair.matches())
                .map(pair -> new CopyDesk.Seen(
                        Long.parseLong(pair.group(1)), Integer.parseInt(pair.group(2)), ticked.contains(pair.group())))
                .toList();
    }

    private static long family(Context ctx) {
        return SuggestionRoutes.number(ctx.pathParam("family")).orElseThrow(NotFoundResponse::new);
    }

    private static Actor actor(Context ctx) {
        var who = SignedIn.at(ctx);
        return Actor.person(who.id(), who.name());
    }
}
