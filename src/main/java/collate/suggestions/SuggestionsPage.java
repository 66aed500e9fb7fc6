package collate.suggestions;

import collate.claims.Question;
import collate.web.Chip;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The questions of a dossier.
 *
 * @param total how many fit the filter
 * @param alike how many more ask what one that is asked or answered asks, of the same two figures of the same articles or of a copy
 * @param due how many claims wait to be compared
 * @param stories how many questions are asked of the copies of a story at once
 * @param urgent how many of all others are asked before these
 * @param copies those of them that this page shows
 * @param alone by family how many questions are asked one by one, because somebody wanted it
 * @param questions those that this page shows of all others
 * @param judged the newest answers
 * @param tallies what was answered so far, by relation
 */
public record SuggestionsPage(
        SuggestionFilter filter,
        String dossier,
        long total,
        long alike,
        long due,
        List<Chip> chips,
        List<Chip> kinds,
        long stories,
        long urgent,
        List<CopyQuestion> copies,
        Map<Long, Long> alone,
        List<Question> questions,
        List<Question> judged,
        List<Tally> tallies) {
    static final int ROWS = 20;
    /** Each is as long as many others. */
    static final int STORIES = 3;

    /** How many pages there are: one of which one list is at its end goes on with the other. */
    static int pages(UrgencyQueries.Totals totals, int stories) {
        var ofCopies = pageOfCopies(totals.urgent()) - 1 + Math.ceilDiv(stories, STORIES);
        return Math.toIntExact(Math.max(1, Math.max(Math.ceilDiv(totals.all(), ROWS), ofCopies)));
    }

    /** The page on which what is more urgent than copies ends. */
    static int pageOfCopies(long urgent) {
        return Math.toIntExact(Math.max(1, Math.ceilDiv(urgent, ROWS)));
    }

    /** How many questions of a relation got which answer. */
    public record Tally(String relation, long yes, long no, long unsure) {}

    /** Those before the copies. */
    public List<Question> first() {
        return questions.subList(0, Math.toIntExact(Math.clamp(urgent - before(), 0, questions.size())));
    }

    /** Those behind the copies. */
    public List<Question> then() {
        return questions.subList(first().size(), questions.size());
    }

    /** Where the list goes on when a question is answered: at the next one; nowhere where that is one about copies. */
    public Optional<Long> after(Question question) {
        var at = questions.indexOf(question) + 1;
        return at < questions.size() && (copies.isEmpty() || at != first().size())
                ? Optional.of(questions.get(at).id())
                : Optional.empty();
    }

    public boolean isCurrent(Question question) {
        var isTop = (copies.isEmpty() || !first().isEmpty()) && questions.getFirst() == question;
        return at().map(at -> at == question.id()).orElse(isTop);
    }

    public boolean isCurrent(CopyQuestion copy) {
        return at().isEmpty() && first().isEmpty() && copies.getFirst() == copy;
    }

    private Optional<Long> at() {
        return filter.at().filter(at -> questions.stream().anyMatch(one -> one.id() == at));
    }

    public boolean isEmpty() {
        return copies.isEmpty() && questions.isEmpty();
    }

    /** Of a question among all that are asked, from 1. */
    public long number(Question question) {
        var number = before() + questions.indexOf(question) + 1;
        return number > urgent ? stories + number : number;
    }

    /** Shows those about the same figures too, or leaves them out again. */
    public String otherView() {
        return filter.withAlike(!filter.alike()).url();
    }

    private int before() {
        return (filter.page() - 1) * ROWS;
    }

    public Optional<String> next() {
        var more = stories + before() + ROWS < total
                || (long) (filter.page() - pageOfCopies(urgent) + 1) * STORIES < stories;
        return more ? Optional.of(filter.on(filter.page() + 1).url()) : Optional.empty();
    }

    public Optional<String> previous() {
        return filter.page() > 1 ? Optional.of(filter.on(filter.page() - 1).url()) : Optional.empty();
    }
}
