package collate.matrix;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A part of the matrix.
 *
 * @param event whose claims are shown; empty for all
 * @param columns how many articles or families the dossier has in all
 * @param claims how many claims the filters leave in all
 * @param claimsOfFile how many of them a file has to be made of, before it is seen what articles do with them
 * @param focus the cell that is looked at
 * @param drawn when it was read: what somebody judges later is not what this page shows
 */
public record MatrixPage(
        Sight sight,
        String dossierName,
        Optional<OfEvent> event,
        List<Column> shown,
        int columns,
        List<Row> rows,
        int claims,
        int claimsOfFile,
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

    public boolean isFocus(Cell cell) {
        return focus.filter(one -> one.cell().key().equals(cell.key())).isPresent();
    }

    public long count(Does does) {
        return rows.stream().mapToLong(row -> row.count(does)).sum();
    }

    public long says(int column) {
        return in(column, Does.SAYS);
    }

    public long read(int column) {
        return rows.size() - in(column, Does.NOT_READ);
    }

    private long in(int column, Does does) {
        return rows.stream()
                .filter(row -> row.cells().get(column).does() == does)
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

    /** Whether it can be had as one file. */
    public boolean isFile() {
        return MatrixFile.refusal(claimsOfFile, columns).isEmpty();
    }

    public int pages() {
        return Sight.pages(claims, Sight.CLAIMS);
    }

    public int pagesAcross() {
        return Sight.pages(columns, Sight.ARTICLES);
    }
}
