package collate.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import gg.jte.resolve.DirectoryCodeResolver;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** Draws templates. Each gets {@code frame}, and by name what its feature gives it. */
public final class Pages {
    private static final String NOTICE = "collate_notice";
    private static final int NOTICE_SECONDS = 30;

    private final TemplateEngine engine;
    private final ToLongFunction<SignedIn> turns;
    private final boolean demo;

    /**
     * @param sources where the templates lie, to draw them as they are edited; empty for the ones compiled in
     * @param turns how many claims wait for somebody
     */
    public Pages(Optional<Path> sources, ToLongFunction<SignedIn> turns, boolean demo) {
        this.engine = sources.map(Pages::edited).orElseGet(() -> TemplateEngine.createPrecompiled(ContentType.Html));
        this.turns = turns;
        this.demo = demo;
    }

    private static TemplateEngine edited(Path sources) {
        var compiled = Path.of("target", "jte-dev");
        return TemplateEngine.create(
                new DirectoryCodeResolver(sources), compiled, ContentType.Html, Pages.class.getClassLoader());
    }

    public void show(Context ctx, String template, Object page) {
        show(ctx, template, Map.of("page", page));
    }

    public void show(Context ctx, String template, Object page, Form form) {
        show(ctx, template, Map.of("page", page, "form", form));
    }

    public void show(Context ctx, String template, Map<String, ?> parts) {
        var all = new HashMap<String, Object>(parts);
        all.put("frame", frame(ctx));
        var out = new Utf8ByteOutput();
        engine.render(template, all, out);
        ctx.contentType("text/html; charset=utf-8").result(out.toByteArray());
    }

    /** A page that stands by itself, without a frame. */
    byte[] bare(String template) {
        var out = new Utf8ByteOutput();
        engine.render(template, Map.<String, Object>of(), out);
        return out.toByteArray();
    }

    /** After a change: back to a page by GET, with a sentence there that says what was done. */
    public static void done(Context ctx, String path, String notice) {
        if (!notice.isEmpty()) {
            tellNext(ctx, notice);
        }
        ctx.redirect(path, HttpStatus.SEE_OTHER);
    }

    /** Says a sentence on the page that this browser sees next. */
    static void tellNext(Context ctx, String notice) {
        ctx.cookie(noticeCookie(URLEncoder.encode(notice, StandardCharsets.UTF_8), NOTICE_SECONDS));
    }

    private Frame frame(Context ctx) {
        var who = SignedIn.ifAny(ctx);
        var waiting = who.map(turns::applyAsLong).orElse(0L);
        return new Frame(who, Guard.formToken(ctx), ctx.path(), waiting, demo, takeNotice(ctx), Misread.told(ctx));
    }

    private static String takeNotice(Context ctx) {
        var notice = ctx.cookie(NOTICE);
        if (notice == null || notice.isEmpty()) {
            return "";
        }
        ctx.cookie(noticeCookie("", 0));
        return URLDecoder.decode(notice, StandardCharsets.UTF_8);
    }

    private static Cookie noticeCookie(String words, int seconds) {
        var cookie = new Cookie(NOTICE, words, "/", seconds);
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.LAX);
        return cookie;
    }
}
