package collate.matrix;

import collate.claims.Told;
import collate.core.claim.Kind;
import collate.web.Chip;
import collate.web.Wording;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A part of the matrix.
 *
 * @param event whose claims are shown; empty for all
 * @param columns how many articles or families there are on all pages
 * @param all how many of them the dossier has
 * @param claims how many claims the filters leave in all
 * @param told by claim how many articles state it, of the whole dossier
 * @param census how many rows there are behind each filter
 * @param focus the cell that is looked at
 * @param drawn when it was read: what somebody judges later is not what this page shows
 */
public record MatrixPage(
        Sight sight,
        String dossierName,
        Optional<OfEvent> event,
        List<Column> shown,
        int columns,
        int all,
        List<Row> rows,
        Map<Long, Told> told,
        int claims,
        Census census,
        Optional<Focus> focus,
        Instant drawn) {

    /**
     * The event whose claims are the rows.
     *
     * @param withdrawn since when it is in no list; empty while it stands
     * @param why it was withdrawn
     * @param into the event that it became part of, if it did
     */
    public record OfEvent(long id, String name, Optional<OffsetDateTime> withdrawn, String why, Optional<Long> into) {}

    /**
     * The cell in the focus.
     *
     * @param label of its claim
     * @param words of the claim where it was first found, verbatim
     * @param near what the article states of the same kind, to hold against the claim; of tolls first those of the same harm
     * @param hints what suggested links say of it, in words
     */
    public record Focus(Cell cell, String label, String words, List<Near> near, List<String> hints) {}

    /** Another claim, in the words of the article that is looked at. */
    public record Near(long claim, String label, String words) {
        /** Whether its label says more than its words do: which of the figures of one sentence it is. */
        public boolean isNamed() {
            return !label.contains(words);
        }
    }

    /** "5 articles"; of an event "5 of 14 articles". */
    public String articles() {
        return columns == all
                ? Wording.count(all, "article", "articles")
                : Wording.number(columns) + " of " + Wording.count(all, "article", "articles");
    }

    public boolean isFocus(Cell cell) {
        return focus.filter(one -> one.cell().key().equals(cell.key())).isPresent();
    }

    /** Whether what nobody read in the row has to be seen: the cell that is looked at is one of that. */
    public boolean isUnfolded(Row row) {
        return row.cells().stream()
                .anyMatch(cell -> isFocus(cell) && !cell.does().isRead());
    }

    public long count(Does does) {
        return rows.stream().mapToLong(row -> row.count(does)).sum();
    }

    /** What only a copy says is not counted as the source's. */
    public long says(int column) {
        return rows.stream()
                .map(row -> row.cells().get(column))
                .filter(cell -> cell.does() == Does.SAYS && !cell.isOfCopyAlone())
                .count();
    }

    public long read(int column) {
        return rows.stream()
                .map(row -> row.cells().get(column))
                .filter(cell -> cell.does().isRead() && !cell.isOfCopyAlone())
                .count();
    }

    /** The first cell that nobody has looked at, after the one in the focus if there is one. */
    public Optional<Cell> nextUnread() {
        var unread = rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.does() == Does.NOT_READ && !isFocus(cell))
                .toList();
        var after = rows.stream()
                .flatMap(row -> row.cells().stream())
                .dropWhile(cell -> focus.isPresent() && !isFocus(cell))
                .filter(unread::contains)
                .findFirst();
        return after.or(() -> unread.stream().findFirst());
    }

    /** Why it cannot be had as one file; empty where it can. */
    public Optional<String> noFile() {
        return MatrixFile.refusal(sight, census, claims, columns);
    }

    /** Whether some rows may be missing, or too many shown, as there are more claims to look at than are looked at. */
    public boolean isBounded() {
        return census.bounded();
    }

    public int looked() {
        return Census.MOST;
    }

    /** Whether the articles are not in the order in which they came, but those first that do what the filter asks. */
    public boolean isInOrderOfWanted() {
        return columns > Sight.ARTICLES && sight.wanted().filter(Does::isRead).isPresent();
    }

    /** "2 articles, 1 origin". */
    public String told(Row row) {
        return Optional.ofNullable(told.get(row.claim())).map(Told::words).orElse("no article says it now");
    }

    /** The filters by what articles do. */
    public List<Chip> doings() {
        return Sight.ROWS.stream().map(sight::withRows).map(this::doing).toList();
    }

    private Chip doing(Sight other) {
        var words = switch (other.rows()) {
            case "contradicted" -> "Contradicted";
            case "differing" -> "Differing";
            case "silent" -> "Silent";
            case "unread" -> "Not read";
            default -> "All";
        };
        var icon = other.wanted().map(Does::icon).orElse("");
        return new Chip(
                words, icon, census.count(other), other.url(), other.rows().equals(sight.rows()));
    }

    /** The filters by kind; the one that is on takes itself away. */
    public List<Chip> kinds() {
        return Arrays.stream(Kind.values()).map(this::kind).toList();
    }

    private Chip kind(Kind kind) {
        var only = sight.withKind(Optional.of(kind));
        var on = sight.isKind(kind);
        return new Chip(
                kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT) + "s only",
                "",
                census.count(only),
                (on ? sight.withKind(Optional.empty()) : only).url(),
                on);
    }

    public int pages() {
        return Sight.pages(claims, Sight.CLAIMS);
    }

    public int pagesAcross() {
        return Sight.pages(columns, Sight.ARTICLES);
    }
}
