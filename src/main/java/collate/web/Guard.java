package collate.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HandlerType;
import io.javalin.http.SameSite;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Stands before every route: who are you, may you, and does this form come from our own page. */
public final class Guard {
    public static final String SESSION = "collate_session";
    public static final String TOKEN_FIELD = "form_token";
    private static final String STRANGER = "collate_form";
    private static final int TOKEN_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** What every answer carries, whoever gives it. */
    static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy", POLICY,
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cache-Control", "no-store");

    private final Sessions sessions;

    Guard(Sessions sessions) {
        this.sessions = sessions;
    }

    /** A fresh unguessable token, 43 characters. */
    public static String newToken() {
        var bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Hands the browser its session. */
    public static void signIn(Context ctx, String token) {
        ctx.cookie(cookie(ctx, SESSION, token));
    }

    public static void signOut(Context ctx) {
        ctx.removeCookie(SESSION, "/");
    }

    void admit(Context ctx) {
        var token = ctx.cookie(SESSION);
        if (token != null) {
            sessions.holder(token).ifPresent(holder -> holder.enter(ctx));
        }
        for (var role : ctx.routeRoles()) {
            if (!isAdmitted(ctx, (Access) role)) {
                ctx.skipRemainingHandlers();
                return;
            }
        }
        if (ctx.method() == HandlerType.POST) {
            refuseForgery(ctx);
        }
    }

    /** Asked before anything is read of what was sent: nobody fills our disk who may not. */
    private static boolean isAdmitted(Context ctx, Access access) {
        if (access == Access.ANYONE) {
            return true;
        }
        var who = SignedIn.ifAny(ctx);
        if (who.isEmpty()) {
            turnToDoor(ctx);
            return false;
        }
        if (!who.get().may(access)) {
            throw new ForbiddenResponse("This needs the role " + access.name().toLowerCase(Locale.ROOT)
                    + "; an administrator can give it.");
        }
        if (who.get().oneTime() && !ctx.path().equals("/settings/password")) {
            ctx.redirect("/settings/password");
            return false;
        }
        return true;
    }

    /** Whoever sent a form comes back to the page that it stood on, and is told that it was not taken. */
    private static void turnToDoor(Context ctx) {
        var asked = ctx.method() == HandlerType.GET;
        if (!asked) {
            Pages.tellNext(ctx, "You are not signed in, and nothing was saved. Sign in, then send it again.");
        }
        ctx.redirect(door(asked ? here(ctx.path(), ctx.queryString()) : sentFrom(ctx)));
    }

    private static String door(String back) {
        return "/sign-in" + (back.equals("/") ? "" : "?next=" + URLEncoder.encode(back, StandardCharsets.UTF_8));
    }

    private static String here(String path, @Nullable String query) {
        return path + (query == null ? "" : "?" + query);
    }

    private static String sentFrom(Context ctx) {
        try {
            var page = new URI(Objects.requireNonNullElse(ctx.header("Referer"), ""));
            return page.getRawPath() != null && Objects.equals(page.getRawAuthority(), ctx.host())
                    ? here(page.getRawPath(), page.getRawQuery())
                    : "/";
        } catch (URISyntaxException none) {
            return "/";
        }
    }

    /** A form must carry the token that its page was given; a browser that tells where a request comes from must say: here. No
     * form of ours takes files from strangers. */
    private static void refuseForgery(Context ctx) {
        var site = ctx.header("Sec-Fetch-Site");
        var elsewhere = site != null && !site.equals("same-origin") && !site.equals("none");
        var filesOfStrangers = ctx.isMultipart() && SignedIn.ifAny(ctx).isEmpty();
        if (elsewhere || filesOfStrangers || !same(FormBody.field(ctx, TOKEN_FIELD), formToken(ctx))) {
            throw new ForbiddenResponse(
                    "This form was not sent from a page of this site, or the page is too old. Go back, reload it and send it again.");
        }
    }

    private static boolean same(@Nullable String given, String expected) {
        return given != null
                && MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
    }

    /** The token that this browser's forms carry; a stranger's is in a cookie of its own. */
    static String formToken(Context ctx) {
        return SignedIn.ifAny(ctx).map(SignedIn::formToken).orElseGet(() -> strangerToken(ctx));
    }

    private static String strangerToken(Context ctx) {
        var known = ctx.cookie(STRANGER);
        if (known != null) {
            return known;
        }
        var fresh = newToken();
        ctx.cookie(cookie(ctx, STRANGER, fresh));
        return fresh;
    }

    private static Cookie cookie(Context ctx, String name, String value) {
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure("https".equals(ctx.scheme()) || "https".equals(ctx.header("X-Forwarded-Proto")));
        cookie.setSameSite(SameSite.LAX);
        return cookie;
    }

    void headers(Context ctx) {
        HEADERS.forEach(ctx::header);
    }
}
