package collate.claims;

import collate.core.claim.Field;
import collate.core.claim.Kind;
import collate.core.claim.Values;
import collate.core.review.Refusal;
import collate.core.text.Span;
import collate.web.Access;
import collate.web.Form;
import collate.web.Pages;
import collate.web.Routes;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jooq.DSLContext;

/** Adding a claim by picking its words: in the article, or in a form with one paragraph. */
public final class AddRoutes {
    private static final String WITHDRAWN = "This article is withdrawn, so no claim can be added to it.";
    private static final Pattern WORD = Pattern.compile("\\S+");

    private final ArticleTextQueries texts;
    private final AddDesk desk;
    private final Pages pages;

    public AddRoutes(DSLContext sql, AddDesk desk, Pages pages) {
        this.texts = new ArticleTextQueries(sql);
        this.desk = desk;
        this.pages = pages;
    }

    public void addTo(Routes routes) {
        routes.get(Access.REVIEWER, "/articles/{id}/claims/new", this::ask);
        routes.post(Access.REVIEWER, "/articles/{id}/claims", this::add);
    }

    private ArticleText article(Context ctx) {
        return texts.newest(ClaimRoutes.id(ctx)).orElseThrow(NotFoundResponse::new);
    }

    private void ask(Context ctx) {
        var given = ctx.queryParam("paragraph");
        var article = article(ctx);
        if (article.withdrawn()) {
            Pages.done(ctx, "/articles/" + article.article(), WITHDRAWN);
            return;
        }
        var paragraphs = article.paragraphs();
        var number = given != null && given.matches("\\d{1,6}") ? Integer.parseInt(given) : 1;
        if (number < 1 || number > paragraphs.size()) {
            throw new NotFoundResponse();
        }
        show(ctx, article, paragraphs.get(number - 1), Kind.STATEMENT, List.of(), Form.EMPTY);
    }

    private void show(Context ctx, ArticleText article, Span paragraph, Kind kind, List<Field> asked, Form form) {
        var paragraphs = article.paragraphs();
        var words = words(article.body(), paragraph);
        var page = new AddPage(
                article.article(),
                article.name(),
                article.dossier(),
                article.dossierName(),
                paragraphs.indexOf(paragraph) + 1,
                paragraphs.size(),
                paragraph.of(article.body()),
                words,
                kind,
                asked);
        pages.show(ctx, "claims/add.jte", page, new SelectedWords(article.body(), paragraph, words).in(form));
    }

    private static List<AddPage.Word> words(String text, Span paragraph) {
        var all = new ArrayList<AddPage.Word>();
        var found = WORD.matcher(text).region(paragraph.start(), paragraph.end());
        while (found.find()) {
            all.add(new AddPage.Word(all.size() + 1, found.start(), found.end(), found.group()));
        }
        return all;
    }

    private void add(Context ctx) {
        var article = article(ctx);
        var form = picked(Form.of(ctx));
        var kind = kind(form);
        if (article.withdrawn()) {
            refused(ctx, article, kind.orElse(Kind.STATEMENT), form.refused("words", WITHDRAWN), List.of());
            return;
        }
        var span = new TypedSpan(form, near(form, article), article.body()).span();
        var refusal =
                kind.isEmpty() ? Optional.of(new Refusal("kind", "Choose what kind of claim it is.")) : span.refusal();
        if (refusal.isPresent() || span.span().isEmpty()) {
            refused(ctx, article, kind.orElse(Kind.STATEMENT), form.refused(atWords(refusal)), List.of());
            return;
        }
        var same = desk.sameWords(article, kind.orElseThrow(), span.span().get());
        if (same.isPresent()) {
            var words = "These words are a claim of this kind already, number " + same.get() + ".";
            refused(ctx, article, kind.get(), form.refused("words", words), List.of());
            return;
        }
        read(ctx, article, kind.get(), span.span().get(), form);
    }

    /** This form has no fields for characters. */
    private static List<Refusal> atWords(Optional<Refusal> refusal) {
        return refusal.stream()
                .map(why -> why.field().equals("kind") ? why : new Refusal("words", why.why()))
                .toList();
    }

    /** The first and the last word, where the form has the words to choose from. */
    private static Form picked(Form form) {
        if (form.text("start").isPresent() || form.text("first").isEmpty()) {
            return form;
        }
        var values = new HashMap<>(form.values());
        values.put("start", List.of(form.value("first")));
        values.put("end", List.of(form.value("last")));
        return new Form(values, form.refusals());
    }

    private static Optional<Kind> kind(Form form) {
        try {
            return form.text("kind").map(kind -> Kind.valueOf(kind.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    /** Typed words are looked for from the paragraph on that the form shows. */
    private static String near(Form form, ArticleText article) {
        return paragraph(form, article)
                .map(span -> span.start() + "–" + span.start())
                .orElse("");
    }

    private static Optional<Span> paragraph(Form form, ArticleText article) {
        var paragraphs = article.paragraphs();
        return form.number("paragraph")
                .filter(number -> number >= 1 && number <= paragraphs.size())
                .map(number -> paragraphs.get(Math.toIntExact(number - 1)));
    }

    /** The rules fill in what they can; what the form holds comes before it; what neither has is asked for. */
    private void read(Context ctx, ArticleText article, Kind kind, Span span, Form form) {
        var read = new FirstReading(article, span).of(kind).with(Field.SPAN, Values.spanText(span));
        if (kind == Kind.TOLL && form.all("harm").isEmpty() && !isFigure(read)) {
            var asked = form.refused("min", "The rules cannot read how many people were harmed here, and how. Say it.");
            refused(ctx, article, kind, filled(asked, read), asked(kind));
            return;
        }
        var typed = Typed.of(settled(form, span), read, article.body());
        if (!typed.refusals().isEmpty()) {
            refused(ctx, article, kind, filled(form.refused(typed.refusals()), read), asked(kind));
            return;
        }
        desk.add(article, typed.values(), ClaimRoutes.actor(ctx))
                .ifPresentOrElse(
                        id -> Pages.done(
                                ctx,
                                "/articles/" + article.article() + "?focus=" + id + "#c" + id,
                                "Added: claim " + id + "."),
                        () -> refused(ctx, article, kind, form.refused("words", WITHDRAWN), List.of()));
    }

    private static boolean isFigure(Values read) {
        var bounds = read.words(Field.MIN).or(() -> read.words(Field.MAX));
        return bounds.isPresent() && read.words(Field.HARM).isPresent();
    }

    private static List<Field> asked(Kind kind) {
        return Field.of(kind).stream()
                .filter(field -> field != Field.SPAN && field != Field.VALUE_WORDS && field != Field.LABEL)
                .toList();
    }

    /** The words have been found: from now on their offsets hold. */
    private static Form settled(Form form, Span span) {
        var values = new HashMap<>(form.values());
        values.remove("words");
        values.put("start", List.of("" + span.start()));
        values.put("end", List.of("" + span.end()));
        return new Form(values, form.refusals());
    }

    /** With what the rules read where nothing was typed. */
    private static Form filled(Form form, Values read) {
        var values = new HashMap<>(form.values());
        read.texts().forEach((field, text) -> values.putIfAbsent(field.key(), List.of(text)));
        return new Form(values, form.refusals());
    }

    private void refused(Context ctx, ArticleText article, Kind kind, Form form, List<Field> asked) {
        ctx.status(422);
        show(ctx, article, paragraphOf(form, article), kind, asked, form);
    }

    /** The one that the form showed, else the one that the picked words begin in, else the first. */
    private static Span paragraphOf(Form form, ArticleText article) {
        var start = form.number("start").orElse(0L);
        return paragraph(form, article)
                .orElseGet(() -> article.paragraphs().stream()
                        .filter(paragraph -> paragraph.end() > start)
                        .findFirst()
                        .orElseGet(() -> article.paragraphs().getLast()));
    }
}
