package collate.matrix;

/** The matrix as one file: a spreadsheet opens 16,384 columns, and what has many times more cells than that is read by nobody. */
final class MatrixFile {
    static final String TOO_LARGE =
            "This part of the matrix has more cells than one file holds (a million, or 16,000 articles)."
                    + " Choose one kind of claim, or the claims of one event, and download that.";

    private static final long CELLS = 1_000_000;
    private static final int COLUMNS = 16_000;

    private MatrixFile() {}

    static boolean holds(long claims, long columns) {
        return columns <= COLUMNS && claims * columns <= CELLS;
    }
}
