package collate.intake;

import collate.articles.ArticleListQueries;
import collate.web.Wording;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What became of a batch.
 *
 * @param rows of this page of the table
 * @param needing the first ones that wait for a person, wherever they stand
 * @param number of this page, counted from 1
 */
public record BatchPage(
        Head head,
        BatchTally tally,
        List<ItemRow> rows,
        List<ItemRow> needing,
        int number,
        int pages,
        Optional<Long> onlyArticle,
        AddPage add) {
    static final int ROWS = 100;

    /**
     * Whose batch it is and whether it goes on.
     *
     * @param turning whether its articles are being withdrawn, or put back
     */
    public record Head(
            long id,
            long dossier,
            String dossierName,
            String way,
            String actor,
            Instant madeAt,
            boolean stopped,
            Optional<Turned> undone,
            Optional<Turned> putBack,
            Owners owners,
            boolean turning) {}

    /** That somebody undid a batch, or put its articles back. */
    public record Turned(String by, Instant at, String why) {
        public String words() {
            return "by " + by + ", " + Wording.time(at) + ": " + why;
        }
    }

    /**
     * Who may undo it or put its articles back, apart from editors.
     *
     * @param words "Ines Varga or an editor"
     */
    public record Owners(List<Long> accounts, String words) {}

    /** One of a list. */
    public record Line(Head head, BatchTally tally) {}

    /** All batches of a dossier, or of the house, newest first. */
    public record All(Optional<ArticleListQueries.Choice> dossier, List<Line> batches) {}

    /** Whether anything will change by itself. */
    public boolean isAtWork() {
        return tally.open() > 0 || head.turning();
    }

    public String things() {
        return head.way().equals("ADDRESSES") || head.way().equals("FEED")
                ? Wording.count(tally.items(), "address", "addresses")
                : Wording.count(tally.items(), "file", "files");
    }

    public String subhead() {
        return things() + (tally.open() > 0 ? ", " + Wording.number(tally.open()) + " still working" : "");
    }

    public String needWords() {
        return Wording.number(tally.needs()) + " of " + things() + (tally.needs() == 1 ? " needs you" : " need you");
    }

    public String review() {
        return onlyArticle.map(article -> "/articles/" + article).orElse("/queue?batch=" + head.id());
    }

    public String url(int page) {
        return "/batches/" + head.id() + (page > 1 ? "?page=" + page : "");
    }

    public String here() {
        return url(number);
    }
}
