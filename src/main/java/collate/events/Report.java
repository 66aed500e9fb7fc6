package collate.events;

import collate.core.claim.Figure;
import collate.core.claim.Harm;
import collate.core.claim.Label;
import collate.core.claim.Qualifier;
import collate.core.compare.pair.Count;
import collate.core.review.Said;
import collate.core.review.So;
import collate.core.review.Standing;
import collate.web.Wording;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One article's figure of an event: a row of the table and a mark of the plot.
 *
 * @param count whom it counts, where, and how many; of no source
 * @param words the article's own, verbatim
 * @param published the day the article came out; without it the report stands before the axis of the plot
 * @param document whether the origin itself published this, and no outlet stands between
 * @param copies how many more articles of one wire story print the same
 * @param copyOf the source of the wire story that the article is a copy of; empty for the source itself
 * @param older why the article's newest text does not have the words, where somebody kept them on an older one
 * @param ofSome whether its sentence says that it counts some of the people only
 * @param superseded whether a person confirmed that a later figure replaces this one
 */
public record Report(
        long claim,
        Count count,
        Optional<LocalDate> published,
        String words,
        long article,
        String articleName,
        Optional<Origin> origin,
        boolean document,
        int copies,
        Optional<Long> copyOf,
        Optional<String> older,
        boolean ofSome,
        boolean superseded,
        State state) {
    private static final double ONE_SENTENCE = 0.75;

    /** How far the claim is, as the mark in a list draws it. */
    public record State(
            Standing standing, Optional<Said> said, Optional<So> so, int signatures, int needed, boolean stale) {}

    public Harm harm() {
        return count.harm();
    }

    public Figure figure() {
        return count.figure();
    }

    public String population() {
        return count.population();
    }

    public String place() {
        return count.place();
    }

    /** On which the harm was done, or for which a running total was given, where the article says it. */
    public Optional<LocalDate> day() {
        return count.day();
    }

    public boolean cumulative() {
        return count.cumulative();
    }

    /**
     * What it counts, and how many.
     *
     * @param elsewhere the place where it names none
     */
    Count count(String elsewhere) {
        return place().isBlank() ? count.in(elsewhere) : count;
    }

    /** Whether a later figure stands in its place: by a person's word, or by its own article's. */
    public boolean isReplaced() {
        return superseded || count.isReplaced();
    }

    /** The source's figure of which a copy made this one, in the sentence that both have: "five of whom" for "four of whom". */
    Optional<Report> altered(Stream<Report> all) {
        var theirs = all.filter(this::isInTheSentenceOf).toList();
        return theirs.stream().anyMatch(other -> figure().equals(other.figure()))
                ? Optional.empty()
                : theirs.stream().findFirst();
    }

    private boolean isInTheSentenceOf(Report other) {
        return copyOf.equals(Optional.of(other.article))
                && claim != other.claim
                && harm() == other.harm()
                && ofSome == other.ofSome
                && collate.core.compare.Wording.of(words, other.words).similarity() >= ONE_SENTENCE;
    }

    /** "of 7 Oct 2023", "as of 23 Oct 2023", "of 1962"; empty when no day is given. */
    public String dayWords() {
        return day().map(on -> (cumulative() ? "as of " : "of ")
                        + (count.isOfYear() ? String.valueOf(on.getYear()) : Wording.day(on)))
                .orElse("");
    }

    /** Whom it counts, as written; "people" when nobody is named. */
    public String whom() {
        return population().isEmpty() ? "people" : population();
    }

    /** The bound that the mark stands at: the lower one, or the upper where there is no lower. */
    public long point() {
        var min = figure().min();
        return min != null ? min : Objects.requireNonNull(figure().max());
    }

    /** Whether a plot has both side by side. */
    boolean standsWith(Report other) {
        return published().equals(other.published()) && point() == other.point() && isReplaced() == other.isReplaced();
    }

    /** As figures columns write it: "≥ 1,400", "≈ 1,200", "20–30". */
    public String sign() {
        var min = figure().min();
        var max = figure().max();
        if (min != null && max != null && !min.equals(max)) {
            return Wording.number(min) + "–" + Wording.number(max);
        }
        return sign(figure().qualifier()) + Wording.number(point());
    }

    private static String sign(Qualifier qualifier) {
        return switch (qualifier) {
            case EXACTLY, BETWEEN -> "";
            case ABOUT -> "≈ ";
            case AT_LEAST -> "≥ ";
            case MORE_THAN -> "> ";
            case AT_MOST -> "≤ ";
            case LESS_THAN -> "< ";
        };
    }

    /** How the figure is compared, in words: "above 1,300", "1,400 or more", "about, 10 % either way". */
    public String readAs() {
        var point = Wording.number(point());
        return switch (figure().qualifier()) {
            case EXACTLY -> "exact";
            case BETWEEN -> "between both";
            case ABOUT -> "about: 10 % either way";
            case AT_LEAST -> point + " or more";
            case MORE_THAN -> "above " + point;
            case AT_MOST -> point + " or fewer";
            case LESS_THAN -> "below " + point;
        };
    }

    /** As the article puts it: "at least 1,400". */
    public String figureWords() {
        return Label.figure(figure());
    }

    /** A count that is a word and no number: "thousands". */
    public boolean isVague() {
        return figureWords().chars().noneMatch(Character::isDigit);
    }
}
