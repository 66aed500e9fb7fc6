package collate.claimsets;

import collate.claimsets.StoredFile.Form;
import collate.claimsets.VersionPage.ChangedSince;
import collate.claimsets.VersionPage.Version;
import collate.web.Access;
import collate.web.Pages;
import collate.web.Routes;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Frozen versions and their files, for all who may read. */
public final class VersionRoutes {
    private static final Pattern NAME = Pattern.compile("(\\d{1,9})(?:\\.(json|csv))?");

    private final ClaimSetQueries queries;
    private final Pages pages;

    public VersionRoutes(ClaimSetQueries queries, Pages pages) {
        this.queries = queries;
        this.pages = pages;
    }

    public void addTo(Routes routes) {
        routes.get(Access.VIEWER, "/claim-sets/{id}", this::newest);
        routes.get(Access.VIEWER, "/claim-sets/{id}/versions/{name}", this::version);
        routes.get(Access.VIEWER, "/claim-sets/{id}/versions/{name}/report", this::report);
        routes.get(Access.VIEWER, "/claim-sets/{id}/versions/{name}/foot.css", this::foot);
    }

    private void newest(Context ctx) {
        var versions = queries.versions(set(ctx));
        if (versions.isEmpty()) {
            throw new NotFoundResponse();
        }
        ctx.redirect(
                "/claim-sets/" + set(ctx) + "/versions/" + versions.getFirst().number());
    }

    /** "3" is the page of version 3, "3.csv" its file. */
    private void version(Context ctx) {
        var name = NAME.matcher(ctx.pathParam("name"));
        if (!name.matches()) {
            throw new NotFoundResponse();
        }
        var number = Integer.parseInt(name.group(1));
        var ending = name.group(2);
        if (ending == null) {
            pages.show(ctx, "claimsets/version.jte", page(set(ctx), number));
        } else {
            download(ctx, number, ending.equals("json") ? Form.JSON : Form.CSV);
        }
    }

    private void report(Context ctx) {
        pages.show(ctx, "claimsets/report.jte", report(set(ctx), number(ctx)));
    }

    /** What stands at the foot of each printed page of the report; a style of its own, as pages may hold none. */
    private void foot(Context ctx) {
        var foot = Report.foot(set(ctx), shown(queries.versions(set(ctx)), number(ctx)));
        ctx.contentType("text/css; charset=utf-8")
                .result("@media print { @page report { @bottom-left { content: \"" + foot
                        + "\"; font: 8pt sans-serif; color: #555; } } }\n");
    }

    private Report report(long set, int number) {
        var page = page(set, number);
        return ReportWriter.of(page, FrozenClaim.policy(json(set, number)));
    }

    /** The report and its parts have no ending behind the number. */
    private static int number(Context ctx) {
        var name = NAME.matcher(ctx.pathParam("name"));
        if (!name.matches() || name.group(2) != null) {
            throw new NotFoundResponse();
        }
        return Integer.parseInt(name.group(1));
    }

    private void download(Context ctx, int number, Form form) {
        var file = queries.file(set(ctx), number, form).orElseThrow(NotFoundResponse::new);
        var tag = "\"" + file.sha256() + "\"";
        ctx.header("ETag", tag);
        ctx.header("Cache-Control", "private, no-cache");
        if (tag.equals(ctx.header("If-None-Match"))) {
            ctx.status(HttpStatus.NOT_MODIFIED);
            return;
        }
        ctx.header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
        ctx.contentType(file.mediaType()).result(file.bytes());
    }

    private VersionPage page(long set, int number) {
        var versions = queries.versions(set);
        var shown = shown(versions, number);
        var dossier = queries.dossierOf(set).orElseThrow(NotFoundResponse::new);
        var claims = claims(set, number);
        return new VersionPage(
                set,
                queries.base(set).orElseThrow(NotFoundResponse::new).name(),
                dossier.id(),
                dossier.name(),
                shown,
                versions,
                claims,
                changed(claims),
                diff(set, shown, claims));
    }

    private static Version shown(List<Version> versions, int number) {
        return versions.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(NotFoundResponse::new);
    }

    private List<FrozenClaim> claims(long set, int number) {
        return FrozenClaim.read(json(set, number));
    }

    private byte[] json(long set, int number) {
        return queries.file(set, number, Form.JSON)
                .orElseThrow(NotFoundResponse::new)
                .bytes();
    }

    private List<ChangedSince> changed(List<FrozenClaim> claims) {
        var now = queries.now(claims.stream().map(FrozenClaim::id).toList());
        return claims.stream()
                .flatMap(claim -> Optional.ofNullable(now.get(claim.id()))
                        .flatMap(today -> today.changeSince(claim))
                        .map(what -> new ChangedSince(claim.id(), claim.label(), what))
                        .stream())
                .toList();
    }

    private Optional<SetDiff> diff(long set, Version shown, List<FrozenClaim> claims) {
        var before = shown.number() - 1;
        return before == 0
                ? Optional.empty()
                : Optional.of(SetDiff.between(before, claims(set, before), shown.number(), claims));
    }

    private static long set(Context ctx) {
        return ClaimSetRoutes.id(ctx.pathParam("id")).orElseThrow(NotFoundResponse::new);
    }
}
