package collate.claims;

import collate.core.claim.Kind;
import collate.core.compare.Wording;
import collate.core.compare.pair.Judgement;
import collate.core.compare.pair.Reason;
import collate.core.compare.pair.Relation;
import collate.core.compare.pair.RelationWords;
import collate.core.text.Span;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is asked about two claims, or was.
 *
 * @param version of the question, for an answer that comes too late
 * @param turned whether it is read from the second claim: "superseded by"
 * @param anew what a yes would do to reviews of the two; empty when nothing
 */
public record Question(
        long id,
        int version,
        Kind kind,
        Relation relation,
        Judgement judgement,
        Optional<Answer> answer,
        List<Reason> reasons,
        Side here,
        Side there,
        boolean turned,
        String anew) {
    private static final int SHORT = 40;

    public record Answer(String by, OffsetDateTime at) {}

    /**
     * One of the two claims.
     *
     * @param article where it stands in the words that are nearest to the other claim's
     * @param name of that article
     * @param detail who says it, or to whom, or when
     * @param exact its words; of a date with those around it
     * @param value of its words, those that carry the value, in UTF-16 code units of the words
     * @param gone why it counts no more: "withdrawn: a hoax"; empty when it stands
     */
    public record Side(
            long claim, long article, String name, String detail, String exact, Span value, String gone, State state) {
        /** "Valley Wire, 9 Oct 2024, no origin named". */
        public String where() {
            return Stream.of(name, detail).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        }

        /** As which it was shown, for an answer to what was changed meanwhile. */
        String seen() {
            return claim + "." + state.version() + "." + state.readTo();
        }
    }

    /** Some words, and how they are to be marked: "w d" for other words, "w a" for another form of them, "val" for a value. */
    public record Piece(String text, String mark) {}

    public Question from(boolean second) {
        return second
                ? new Question(id, version, kind, relation, judgement, answer, reasons, there, here, true, anew)
                : this;
    }

    /** While it waits, with what was answered before one of its claims was changed. */
    public Question after(List<Reason> before) {
        if (before.isEmpty() || !isOpen()) {
            return this;
        }
        var all = Stream.concat(reasons.stream(), before.stream()).toList();
        return new Question(id, version, kind, relation, judgement, answer, all, here, there, turned, anew);
    }

    /** Whether the two may be one claim. */
    public boolean ofOneKind() {
        return relation == Relation.SAME;
    }

    /** With what a yes would do to reviews. */
    public Question with(String anew) {
        return new Question(id, version, kind, relation, judgement, answer, reasons, here, there, turned, anew);
    }

    /** As which both claims were shown: what an answer is given to. */
    public String seen() {
        return here.seen() + "," + there.seen();
    }

    /** A yes to what one of its claims says no longer. */
    public boolean isNobodys() {
        return judgement == Judgement.UNSURE && answer.isEmpty();
    }

    public String heading() {
        return RelationWords.question(relation, kind);
    }

    public String yes() {
        return RelationWords.yes(relation, kind);
    }

    public String icon() {
        return RelationWords.icon(relation);
    }

    public boolean isOpen() {
        return judgement == Judgement.SUGGESTED || judgement == Judgement.UNSURE;
    }

    /** "Superseded by, suggested". */
    public String state() {
        var words = relation == Relation.SUPERSEDES && turned
                ? "Superseded by"
                : judgement == Judgement.CONFIRMED ? RelationWords.link(relation) : RelationWords.of(relation);
        return words + ", " + RelationWords.of(judgement).toLowerCase(java.util.Locale.ROOT);
    }

    /** What takes its answer back. */
    public String undo() {
        return judgement == Judgement.CONFIRMED && relation == Relation.SAME ? "Split again" : "Take back";
    }

    /** The beginning of a side's words, on one line. */
    public String shortly(Side side) {
        var words = side.exact().replaceAll("[“”\"\\s]+", " ").strip();
        return words.length() <= SHORT ? words : words.substring(0, words.lastIndexOf(' ', SHORT)) + " …";
    }

    public List<Piece> hereWords() {
        return isInWords() ? differing(true) : withValue(here);
    }

    public List<Piece> thereWords() {
        return isInWords() ? differing(false) : withValue(there);
    }

    private boolean isInWords() {
        return kind == Kind.QUOTE || kind == Kind.STATEMENT;
    }

    private static List<Piece> withValue(Side side) {
        var words = side.exact();
        var value = side.value();
        return List.of(
                new Piece(words.substring(0, value.start()), ""),
                new Piece(value.of(words), "val"),
                new Piece(words.substring(value.end()), ""));
    }

    private List<Piece> differing(boolean mine) {
        var words = mine ? here.exact() : there.exact();
        var pieces = new ArrayList<Piece>();
        var at = 0;
        for (var run : runs(mine)) {
            var span = span(run, mine).orElseThrow();
            pieces.add(new Piece(words.substring(at, span.start()), ""));
            pieces.add(new Piece(span.of(words), mark(run.kind())));
            at = span.end();
        }
        pieces.add(new Piece(words.substring(at), ""));
        return pieces;
    }

    private List<Wording.Run> runs(boolean mine) {
        return Wording.of(here.exact(), there.exact()).runs().stream()
                .filter(run -> span(run, mine).isPresent())
                .sorted(Comparator.comparingInt(
                        run -> span(run, mine).orElseThrow().start()))
                .toList();
    }

    private static Optional<Span> span(Wording.Run run, boolean mine) {
        return mine ? run.here() : run.there();
    }

    private static String mark(Wording.Kind kind) {
        return switch (kind) {
            case SAME -> "";
            case SPELLING, FORM -> "w a";
            case OTHER, ONLY_HERE, ONLY_THERE -> "w d";
        };
    }
}
