package collate.matrix;

import collate.core.claim.Kind;
import collate.web.Misread;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which part of the matrix is seen: all of it stands in the address.
 *
 * @param rows which claims: contradicted, differing, silent, unread, or all
 * @param event only the claims of this one
 * @param everywhere also the articles that have nothing to do with the event's claims
 * @param page of claims, from 1
 * @param across page of articles, from 1
 */
public record Sight(
        long dossier,
        String rows,
        Optional<Kind> kind,
        Optional<Long> event,
        boolean everywhere,
        int page,
        int across) {
    static final int CLAIMS = 40;
    static final int ARTICLES = 12;
    static final List<String> ROWS = List.of("all", "contradicted", "differing", "silent", "unread");

    static Sight of(long dossier, Context ctx) {
        return new Sight(
                dossier,
                Optional.ofNullable(ctx.queryParam("rows"))
                        .filter(ROWS::contains)
                        .orElse("all"),
                Arrays.stream(Kind.values())
                        .filter(kind -> name(kind).equals(ctx.queryParam("kind")))
                        .findFirst(),
                number(ctx, "event"),
                isEverywhere(ctx),
                number(ctx, "page").map(Long::intValue).orElse(1),
                number(ctx, "across").map(Long::intValue).orElse(1));
    }

    private static Optional<Long> number(Context ctx, String name) {
        return Optional.ofNullable(ctx.queryParam(name))
                .filter(typed -> typed.matches("[1-9]\\d{0,8}"))
                .map(Long::valueOf);
    }

    private static boolean isEverywhere(Context ctx) {
        return "all".equals(ctx.queryParam("articles"));
    }

    static String name(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** How many pages so many rows or columns take. */
    static int pages(int all, int size) {
        return Math.max(1, Math.ceilDiv(all, size));
    }

    /** Beyond the last page of articles, the last. */
    Sight withinArticles(int columns) {
        return new Sight(dossier, rows, kind, event, everywhere, page, Math.min(across, pages(columns, ARTICLES)));
    }

    /** Beyond the last page of claims, the last. */
    Sight withinClaims(int claims) {
        return new Sight(dossier, rows, kind, event, everywhere, Math.min(page, pages(claims, CLAIMS)), across);
    }

    /** Tells what the address asks and nobody understands. */
    void tellMisread(Context ctx, boolean isEvent, boolean isCell) {
        var understood = new ArrayList<String>();
        Optional.ofNullable(ctx.queryParam("rows")).filter(rows::equals).ifPresent(_ -> understood.add("rows"));
        kind.ifPresent(_ -> understood.add("kind"));
        List.of("page", "across").stream()
                .filter(name -> number(ctx, name).isPresent())
                .forEach(understood::add);
        if (isEvent) {
            understood.add("event");
        }
        if (isEverywhere(ctx)) {
            understood.add("articles");
        }
        if (isCell) {
            understood.add("cell");
        }
        Misread.tell(ctx, List.of("rows", "kind", "event", "articles", "page", "across", "cell"), understood);
    }

    /** What an article has to do with a claim for it to be shown; empty for all. */
    public Optional<Does> wanted() {
        return switch (rows) {
            case "contradicted" -> Optional.of(Does.CONTRADICTS);
            case "differing" -> Optional.of(Does.DIFFERS);
            case "silent" -> Optional.of(Does.SILENT);
            case "unread" -> Optional.of(Does.NOT_READ);
            default -> Optional.empty();
        };
    }

    /** Of which kinds the rows are. */
    List<Kind> kinds() {
        return kind.map(List::of)
                .orElse(Stream.of(Kind.values())
                        .filter(one -> one != Kind.DATE || !leavesDatesOut())
                        .toList());
    }

    public Sight withRows(String other) {
        return new Sight(dossier, other, kind, event, everywhere, 1, 1);
    }

    public Sight withKind(Optional<Kind> other) {
        return new Sight(dossier, rows, other, event, everywhere, 1, across);
    }

    Sight withoutEvent() {
        return new Sight(dossier, rows, kind, Optional.empty(), false, page, across);
    }

    Sight withEvent(long other) {
        return new Sight(dossier, rows, kind, Optional.of(other), everywhere, 1, across);
    }

    /** With all articles of the dossier, or with those alone that have to do with the event's claims. */
    public Sight withEverywhere(boolean other) {
        return new Sight(dossier, rows, kind, event, other, page, 1);
    }

    /** Whether articles of the dossier are left out. */
    public boolean isNarrow() {
        return event.isPresent() && !everywhere;
    }

    public Sight withPage(int other) {
        return new Sight(dossier, rows, kind, event, everywhere, other, across);
    }

    public Sight withAcross(int other) {
        return new Sight(dossier, rows, kind, event, everywhere, page, other);
    }

    /** There are more of them than of all others, so they come only when they are asked for. */
    public boolean leavesDatesOut() {
        return kind.isEmpty();
    }

    public boolean isKind(Kind other) {
        return kind.filter(other::equals).isPresent();
    }

    public String url() {
        return url("/dossiers/" + dossier + "/matrix", "");
    }

    public String csvUrl() {
        return url("/dossiers/" + dossier + "/matrix.csv", "");
    }

    public String url(Cell cell) {
        return url("/dossiers/" + dossier + "/matrix", "cell=" + cell.key());
    }

    private String url(String path, String cell) {
        var query = Stream.of(
                        rows.equals("all") ? "" : "rows=" + rows,
                        kind.map(one -> "kind=" + name(one)).orElse(""),
                        event.map(id -> "event=" + id).orElse(""),
                        everywhere ? "articles=all" : "",
                        page == 1 ? "" : "page=" + page,
                        across == 1 ? "" : "across=" + across,
                        cell)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }
}
