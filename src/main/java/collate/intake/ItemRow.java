package collate.intake;

import collate.web.Mark;
import collate.web.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One file or address of a batch as its page draws it.
 *
 * @param article what it became, or what was here already
 * @param disbelieved days that it states and that cannot be, each in a sentence
 * @param noise what of its text was set apart: "2 × advertisement"
 */
public record ItemRow(
        long id,
        String name,
        boolean address,
        Look look,
        String step,
        String reason,
        Optional<Article> article,
        int claims,
        List<String> noise,
        List<Candidate> candidates,
        List<String> disbelieved) {

    /** How it shows. */
    public enum Look {
        WAITING,
        WORKING,
        ADDED,
        NO_DATE,
        DATE_IN_DOUBT,
        KNOWN,
        OPENED,
        REFUSED,
        STOPPED,
        UNDONE
    }

    /** What is known of the article; days with where they come from. */
    public record Article(
            long id,
            String headline,
            String publisher,
            Optional<LocalDate> published,
            String publishedBasis,
            Optional<LocalDate> reference,
            String referenceBasis) {
        public String name() {
            return "A-" + id;
        }

        /** The day to show, if any. */
        public Optional<LocalDate> day() {
            return published.or(() -> reference);
        }

        public String basis() {
            return published.isPresent() ? publishedBasis : referenceBasis;
        }
    }

    /** What is to be said of the days that it states and that nobody is asked to choose; nothing where another one is believed. */
    public List<String> doubts() {
        return isUndated() ? disbelieved : List.of();
    }

    /** A day to choose with one click. */
    public record Candidate(LocalDate day, String basis) {}

    public boolean needsSomebody() {
        return look == Look.REFUSED || isUndated();
    }

    public boolean isUndated() {
        return look == Look.NO_DATE || look == Look.DATE_IN_DOUBT;
    }

    public Mark mark() {
        var named = article.map(Article::name).orElse("");
        return switch (look) {
            case WAITING -> new Mark("Waiting", "clock", "");
            case WORKING -> new Mark("Working, " + step, "clock", "");
            case ADDED -> new Mark("Added as " + named, "ok", "ok");
            case NO_DATE -> new Mark("Date missing", "warn", "wait");
            case DATE_IN_DOUBT -> new Mark("Date in doubt", "warn", "wait");
            case KNOWN -> new Mark("Already here", "fam", "");
            case OPENED -> new Mark("Opened", "box", "");
            case REFUSED -> new Mark(address ? "Cannot be taken" : "Cannot be read", "warn", "bad");
            case STOPPED -> new Mark("Stopped", "minus", "");
            case UNDONE -> new Mark("Withdrawn", "minus", "");
        };
    }

    /** What stands in the summary at the top. */
    public String need() {
        return switch (look) {
            case NO_DATE -> name + " has no publication date: enter one";
            case DATE_IN_DOUBT ->
                name + ": " + article.map(Article::referenceBasis).orElse("its date is in doubt");
            default -> name + ": " + reason;
        };
    }

    /** "2 × advertisement, 1 × garbled character set apart as noise"; empty when there was none. */
    public String apart() {
        return noise.isEmpty() ? "" : String.join(", ", noise) + " set apart as noise";
    }

    /** "24 Oct 2023"; empty when no day is known. */
    public String day() {
        return article.flatMap(Article::day).map(Wording::day).orElse("");
    }
}
