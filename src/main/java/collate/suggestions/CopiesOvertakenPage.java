package collate.suggestions;

import collate.claims.Question;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Somebody answered all that was asked at once about the copies of a story, while another had it open.
 *
 * @param mine the answer that was not written
 * @param questions as they stand now; those that are asked no more are not among them
 * @param alone those of them that are asked one by one now
 * @param back where it came from
 */
public record CopiesOvertakenPage(long family, String mine, List<Question> questions, Set<Long> alone, String back) {

    /** "Same claim, suggested, asked by itself". */
    public String state(Question question) {
        return question.state() + (alone.contains(question.id()) ? ", asked by itself" : "");
    }

    /** "Ines Varga answered while you did". */
    public String heading() {
        var who = questions.stream()
                .flatMap(question -> question.answer().stream())
                .map(Question.Answer::by)
                .distinct()
                .sorted()
                .collect(Collectors.joining(" and "));
        if (who.isEmpty() && !alone.isEmpty()) {
            return "Somebody wanted these asked one by one while you answered";
        }
        return (who.isEmpty() ? "Somebody" : who) + " answered while you did";
    }
}
