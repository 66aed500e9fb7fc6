package collate.claims;

import collate.core.claim.Field;
import collate.core.claim.Merge;
import collate.core.claim.Values;
import collate.web.Access;
import collate.web.Form;
import collate.web.Pages;
import collate.web.Routes;
import collate.web.SignedIn;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** Correcting what a claim says, and settling it when two people did so at once. */
public final class EditRoutes {
    private static final String WAS = "was_";
    private static final String READ = "read";
    private static final int LONGEST_WHY = 1_000;

    private final ClaimQueries claims;
    private final ArticleTextQueries texts;
    private final HistoryQueries history;
    private final ClaimDesk desk;
    private final Pages pages;

    public EditRoutes(DSLContext sql, ClaimDesk desk, Pages pages) {
        this.claims = new ClaimQueries(sql);
        this.texts = new ArticleTextQueries(sql);
        this.history = new HistoryQueries(sql);
        this.desk = desk;
        this.pages = pages;
    }

    public void addTo(Routes routes) {
        routes.get(Access.REVIEWER, "/claims/{id}/edit", this::edit);
        routes.post(Access.REVIEWER, "/claims/{id}/edit", this::save);
    }

    private ClaimHead head(Context ctx) {
        return claims.head(ClaimRoutes.id(ctx)).orElseThrow(NotFoundResponse::new);
    }

    private void edit(Context ctx) {
        var head = head(ctx);
        var text = claims.text(head.place().textId());
        var proposed = proposal(ctx, head).map(proposal -> proposal.on(head.values()));
        show(ctx, head, head.values(), head.version(), text, filled(proposed.orElse(head.values()), text));
    }

    private static Form filled(Values values, String text) {
        var typed = new HashMap<String, String>();
        values.fields().forEach(field -> typed.put(field.key(), values.text(field)));
        var span = values.span();
        typed.put("start", "" + span.start());
        typed.put("end", "" + span.end());
        typed.put("words", span.of(text));
        return Form.filled(typed);
    }

    private void show(Context ctx, ClaimHead head, Values base, int version, String text, Form form) {
        var passage = Passage.of(text, head.place(), claims.appearances(head.id()));
        var page = new EditPage(head, base, version, passage, head.signatures(), proposal(ctx, head));
        pages.show(ctx, "claims/edit.jte", page, form);
    }

    /** After a person moved words of the claim to a new text: what these give, which somebody has yet to save. */
    private Optional<Proposal> proposal(Context ctx, ClaimHead head) {
        return Optional.ofNullable(ctx.queryParam(READ))
                .filter(appearance -> appearance.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .flatMap(appearance -> texts.moved(head.id(), appearance)
                        .map(moved ->
                                Proposal.of(moved, head.values(), head.place().appearance() == appearance)));
    }

    private void save(Context ctx) {
        var head = head(ctx);
        var text = claims.text(head.place().textId());
        var form = Form.of(ctx);
        var base = base(form, head.values(), text);
        var version = form.number("version").map(Math::toIntExact).orElse(0);
        var typed = Typed.of(form, base, text);
        var why = form.text("why").orElse("");
        if (!typed.refusals().isEmpty() || why.length() > LONGEST_WHY) {
            ctx.status(422);
            var refused = complete(form, typed.values(), text).refused(typed.refusals());
            show(
                    ctx,
                    head,
                    base,
                    version,
                    text,
                    why.length() > LONGEST_WHY
                            ? refused.refused("why", "That is too long: 1,000 characters at most.")
                            : refused);
            return;
        }
        var edit = new ClaimDesk.Edit(head.id(), version, base, typed.values(), text, why, ClaimRoutes.actor(ctx));
        switch (desk.edit(edit)) {
            case ClaimDesk.Outcome.Saved saved -> saved(ctx, head, saved.changed());
            case ClaimDesk.Outcome.Raced raced -> raced(ctx, raced.now(), edit);
        }
    }

    /** After a race the form has the span in one field. */
    private static Form complete(Form form, Values typed, String text) {
        if (!form.all("start").isEmpty() || !isSpan(typed.text(Field.SPAN), text)) {
            return form;
        }
        var values = new HashMap<>(form.values());
        filled(typed, text).values().forEach(values::putIfAbsent);
        return new Form(values, form.refusals());
    }

    /** What the person saw: the form carries it, as only so a race shows what each of the two changed. */
    private static Values base(Form form, Values now, String text) {
        var texts = new EnumMap<Field, String>(Field.class);
        for (var field : now.fields()) {
            var sent = form.all(WAS + field.key());
            texts.put(field, sent.isEmpty() ? now.text(field) : form.value(WAS + field.key()));
        }
        var base = new Values(now.kind(), texts);
        return isSpan(base.text(Field.SPAN), text) ? base : base.with(Field.SPAN, now.text(Field.SPAN));
    }

    private static boolean isSpan(String sent, String text) {
        return new TypedSpan(Form.EMPTY, sent, text).span().span().isPresent();
    }

    private void saved(Context ctx, ClaimHead head, List<Field> changed) {
        var words = changed.isEmpty()
                ? "Nothing was changed."
                : "Saved: " + changed.stream().map(FieldWords::label).collect(Collectors.joining(", ")) + ".";
        Pages.done(ctx, "/claims/" + head.id(), words);
    }

    private void raced(Context ctx, ClaimHead now, ClaimDesk.Edit edit) {
        ctx.status(409);
        var last = history.of(now.id(), SignedIn.at(ctx).id()).stream()
                .filter(entry -> entry.done().equals("edited"))
                .findFirst()
                .orElseGet(() -> Entry.sealed(now.enteredAt()));
        var merge = new Merge(edit.base(), now.values(), edit.mine());
        pages.show(
                ctx,
                "claims/conflict.jte",
                new ConflictPage(now, merge, edit.version(), edit.why(), last),
                Form.of(ctx));
    }
}
