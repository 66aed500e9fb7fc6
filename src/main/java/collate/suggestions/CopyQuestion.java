package collate.suggestions;

import collate.claims.Question;
import collate.core.claim.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One question for the copies of a story: their claims that stand word for word in each other.
 *
 * @param kind when only claims of one kind are shown
 * @param number among the questions that are asked, from 1
 * @param articles in which they stand
 * @param claims how many stand in more than one of them
 * @param rows one for each claim, as many as fit one form
 */
public record CopyQuestion(
        long family, Optional<Kind> kind, long number, List<Paper> articles, long claims, List<Row> rows) {
    private static final List<String> WORDS = List.of("no", "one", "two", "three", "four", "five", "six", "seven");

    /** @param name publisher and day, or headline */
    public record Paper(long id, String name) {}

    /**
     * A claim, and the copies of it.
     *
     * @param first in whichever article came in first
     */
    public record Row(Kind kind, Question.Side first, List<Copy> copies) {
        public List<Question.Piece> words() {
            return CopyQuestion.words(copies.getFirst().question(), first);
        }
    }

    /** @param question that a yes confirms; {@code side} is the copy in it */
    public record Copy(Question question, Question.Side side) {
        /** As the form carries it. */
        public String value() {
            return question.id() + "." + question.version();
        }

        public List<Question.Piece> words() {
            return CopyQuestion.words(question, side);
        }
    }

    /** "10 claims stand word for word in both. Join them?" */
    public String heading() {
        var count = articles.size();
        var papers = count < WORDS.size() ? WORDS.get(count) : "" + count;
        var where = count == 2 ? "both" : "more than one";
        return "These " + papers + " articles tell one story: " + claims + " "
                + (claims == 1 ? "claim stands" : "claims stand") + " word for word in " + where + ". Join "
                + (claims == 1 ? "it?" : "them?");
    }

    /** Claims that are asked about once these are answered. */
    public long more() {
        return claims - rows.size();
    }

    /** As the form carries it. */
    public String kindWord() {
        return kind.map(one -> one.name().toLowerCase(Locale.ROOT)).orElse("");
    }

    private static List<Question.Piece> words(Question question, Question.Side side) {
        return side == question.here() ? question.hereWords() : question.thereWords();
    }
}
