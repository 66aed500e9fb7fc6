package collate.reviews;

import collate.core.review.Refusal;
import collate.record.Recorder;
import collate.web.Access;
import collate.web.Form;
import collate.web.Pages;
import collate.web.Routes;
import collate.web.SignedIn;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;

/** What is done to a claim to judge it: reviews, disputes, evidence, remarks, assignment. */
public final class ReviewRoutes {
    private final ReviewDesk reviews;
    private final DisputeDesk disputes;
    private final EvidenceDesk evidence;
    private final RemarkDesk remarks;
    private final AssignmentDesk assignments;
    private final ClaimShower claims;

    /**
     * @param origins how an origin is found by its name
     * @param claims how a claim's page is drawn again with what was refused
     */
    public ReviewRoutes(DSLContext sql, Clock clock, Recorder recorder, Origins origins, ClaimShower claims) {
        evidence = new EvidenceDesk(sql, clock, recorder, new StalenessDesk(clock, recorder), origins);
        reviews = new ReviewDesk(sql, clock, recorder, evidence);
        disputes = new DisputeDesk(sql, clock, recorder);
        remarks = new RemarkDesk(sql, clock, recorder);
        assignments = new AssignmentDesk(sql, clock, recorder);
        this.claims = claims;
    }

    public void addTo(Routes routes) {
        routes.post(Access.REVIEWER, "/claims/{id}/reviews", this::sign);
        routes.post(Access.REVIEWER, "/claims/{id}/disputes", this::dispute);
        routes.post(Access.REVIEWER, "/claims/{id}/disputes/{dispute}/settlements", this::settle);
        routes.post(Access.REVIEWER, "/claims/{id}/evidence", this::addEvidence);
        routes.post(Access.REVIEWER, "/claims/{id}/evidence/{evidence}/withdrawals", this::withdrawEvidence);
        routes.post(Access.REVIEWER, "/claims/{id}/remarks", this::remark);
        routes.post(Access.REVIEWER, "/claims/{id}/assignment", this::assign);
    }

    private void sign(Context ctx) {
        var form = Form.of(ctx);
        var typed = new ReviewForm(form);
        var no = typed.refusals();
        if (no.isEmpty()) {
            var who = SignedIn.at(ctx);
            answer(ctx, form, reviews.sign(number(ctx, "id"), who, typed.draft(who)));
        } else {
            refuse(ctx, form, no);
        }
    }

    private void dispute(Context ctx) {
        var form = Form.of(ctx);
        var no = required(form, "dispute_reasons", "Say why you dispute it; who signed will read it.", 4000);
        if (no.isEmpty()) {
            disputes.raise(
                    number(ctx, "id"),
                    SignedIn.at(ctx),
                    form.text("dispute_reasons").orElseThrow());
            done(ctx, "You disputed this claim. It is your turn again when somebody answers.");
        } else {
            refuse(ctx, form, no);
        }
    }

    private void settle(Context ctx) {
        var form = Form.of(ctx);
        var no = required(form, "settled_why", "Say why you take the dispute back.", 1000);
        if (no.isEmpty()) {
            var why = form.text("settled_why").orElseThrow();
            disputes.settle(number(ctx, "id"), number(ctx, "dispute"), SignedIn.at(ctx), why);
            done(ctx, "You took the dispute back.");
        } else {
            refuse(ctx, form, no);
        }
    }

    private void addEvidence(Context ctx) {
        var form = Form.of(ctx);
        var no = Source.Fields.ALONE.refusals(form);
        if (no.isEmpty()) {
            no = evidence.add(number(ctx, "id"), SignedIn.at(ctx), Source.Fields.ALONE.source(form));
        }
        if (no.isEmpty()) {
            done(ctx, "Evidence added. Reviews given before it are stale now.");
        } else {
            refuse(ctx, form, no);
        }
    }

    private void withdrawEvidence(Context ctx) {
        var form = Form.of(ctx);
        var no = required(form, "evidence_why", "Say why this evidence goes.", 1000);
        if (no.isEmpty()) {
            var why = form.text("evidence_why").orElseThrow();
            evidence.withdraw(number(ctx, "id"), number(ctx, "evidence"), SignedIn.at(ctx), why);
            done(ctx, "Evidence withdrawn. Reviews given before are stale now.");
        } else {
            refuse(ctx, form, no);
        }
    }

    private void remark(Context ctx) {
        var form = Form.of(ctx);
        var no = required(form, "remark", "Write something first.", 4000);
        if (no.isEmpty()) {
            remarks.add(number(ctx, "id"), SignedIn.at(ctx), form.text("remark").orElseThrow(), form.number("asks"));
            done(ctx, "");
        } else {
            refuse(ctx, form, no);
        }
    }

    private void assign(Context ctx) {
        var form = Form.of(ctx);
        answer(ctx, form, assignments.assign(number(ctx, "id"), SignedIn.at(ctx), form.number("account")));
    }

    private void answer(Context ctx, Form form, Outcome outcome) {
        switch (outcome) {
            case Outcome.Done(var notice) -> done(ctx, notice);
            case Outcome.Refused(var why) -> refuse(ctx, form, why);
            case Outcome.Outdated(var what) -> {
                ctx.status(409);
                var words = "This claim changed while you were judging it. " + what
                        + " Nothing you typed is lost: look at it as it is now, then sign.";
                claims.show(ctx, number(ctx, "id"), form.refused("review", words));
            }
        }
    }

    private static List<Refusal> required(Form form, String field, String why, int longest) {
        var no = new ArrayList<>(Limits.refusals(form, new Limits.Limit(field, longest)));
        if (form.text(field).isEmpty()) {
            no.add(new Refusal(field, why));
        }
        return no;
    }

    private void refuse(Context ctx, Form form, List<Refusal> why) {
        ctx.status(422);
        claims.show(ctx, number(ctx, "id"), form.refused(why));
    }

    private static void done(Context ctx, String notice) {
        Pages.done(ctx, "/claims/" + number(ctx, "id"), notice);
    }

    /** Throws NotFoundResponse where the path holds something else. */
    private static long number(Context ctx, String name) {
        try {
            return Long.parseLong(ctx.pathParam(name));
        } catch (NumberFormatException notNumber) {
            throw new NotFoundResponse();
        }
    }
}
