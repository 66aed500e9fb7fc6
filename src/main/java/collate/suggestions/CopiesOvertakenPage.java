package collate.suggestions;

import collate.claims.Question;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Somebody answered all that was asked at once about the copies of a story, while another had it open.
 *
 * @param mine the answer that was not written
 * @param questions as they stand now; those that are asked no more are not among them
 * @param back where it came from
 */
public record CopiesOvertakenPage(long family, String mine, List<Question> questions, String back) {

    /** "Ines Varga answered while you did". */
    public String heading() {
        var who = questions.stream()
                .flatMap(question -> question.answer().stream())
                .map(Question.Answer::by)
                .distinct()
                .sorted()
                .collect(Collectors.joining(" and "));
        return (who.isEmpty() ? "Somebody" : who) + " answered while you did";
    }
}
