package collate.suggestions;

import collate.claims.Question;
import java.util.List;

/**
 * One question for the copies of a story: their claims that stand word for word in each other.
 *
 * @param number among the questions that are asked, from 1
 * @param articles in which they stand
 * @param claims how many stand in more than one of them
 * @param rows one for each claim, as many as fit one form
 */
public record CopyQuestion(long family, long number, List<Paper> articles, long claims, List<Row> rows) {
    private static final List<String> WORDS = List.of("no", "one", "two", "three", "four", "five", "six", "seven");

    /** @param name publisher and day, or headline */
    public record Paper(long id, String name) {}

    /**
     * A claim, and the copies of it.
     *
     * @param first in whichever article came in first
     */
    public record Row(Copy first, List<Copy> copies) {
        /** It is not asked about with the first: a yes joins it with another copy, and by way of that one. */
        public boolean isByWayOfAnother(Copy copy) {
            return copy.other() != first.side().claim();
        }
    }

    /** @param question that a yes confirms; {@code side} is the copy in it */
    public record Copy(Question question, Question.Side side) {
        /** The side of a claim in a question about it. */
        static Copy of(Question question, long claim) {
            return new Copy(question, question.here().claim() == claim ? question.here() : question.there());
        }

        /** The claim with which a yes joins it. */
        public long other() {
            return side == question.here()
                    ? question.there().claim()
                    : question.here().claim();
        }

        /** As the form carries it. */
        public String value() {
            return question.id() + "." + question.version();
        }

        public List<Question.Piece> words() {
            return side == question.here() ? question.hereWords() : question.thereWords();
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
}
