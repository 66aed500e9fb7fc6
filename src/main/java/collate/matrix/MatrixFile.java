package collate.matrix;

import java.util.Optional;

/** The matrix as one file: a spreadsheet opens 16,384 columns, and what has many times more cells than that is read by nobody. */
final class MatrixFile {
    private static final long CELLS = 1_000_000;
    private static final int COLUMNS = 16_000;

    private MatrixFile() {}

    /** Why it cannot be had as one, and what can be done; empty where it can. */
    static Optional<String> refusal(Sight sight, Census census, long claims, long columns) {
        return sight.wanted().isPresent() && census.bounded()
                ? Optional.of(
                        "So many claims of this dossier were judged or linked that not all of them were looked at, and a"
                                + " file of some of them would pass for all. Download the claims of one event, or all.")
                : refusal(claims, columns);
    }

    static Optional<String> refusal(long claims, long columns) {
        if (columns > COLUMNS) {
            return Optional.of(
                    "This dossier has more than 16,000 articles, and a spreadsheet opens no more columns than that."
                            + " Read its matrix here page by page, or freeze a claim set: its file has a row for each claim.");
        }
        return claims * columns > CELLS
                ? Optional.of(
                        "This part of the matrix has more than a million cells, which is more than one file holds."
                                + " Choose one kind of claim, or the claims of one event, and download that.")
                : Optional.empty();
    }
}
