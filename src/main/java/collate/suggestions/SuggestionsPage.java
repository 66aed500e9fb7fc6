package collate.suggestions;

import collate.claims.Question;
import java.util.List;
import java.util.Optional;

/**
 * The questions of a dossier.
 *
 * @param total how many fit the filter
 * @param alike how many more compare the same two figures of the same articles as one that is asked or answered
 * @param due how many claims wait to be compared
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
        List<Question> questions,
        List<Question> judged,
        List<Tally> tallies) {
    static final int ROWS = 20;

    /** A link that filters. */
    public record Chip(String words, String icon, long count, String url, boolean on) {}

    /** How many questions of a relation got which answer. */
    public record Tally(String relation, long yes, long no, long unsure) {}

    /** Where the list goes on when a question is answered: at the next one. */
    public Optional<Long> after(Question question) {
        var at = questions.indexOf(question) + 1;
        return at < questions.size() ? Optional.of(questions.get(at).id()) : Optional.empty();
    }

    public boolean isCurrent(Question question) {
        var first = questions.getFirst() == question;
        return filter.at()
                .filter(at -> questions.stream().anyMatch(one -> one.id() == at))
                .map(at -> at == question.id())
                .orElse(first);
    }

    /** Shows those about the same figures too, or leaves them out again. */
    public String otherView() {
        return filter.withAlike(!filter.alike()).url();
    }

    public int first() {
        return (filter.page() - 1) * ROWS;
    }

    public Optional<String> next() {
        return first() + ROWS < total ? Optional.of(filter.on(filter.page() + 1).url()) : Optional.empty();
    }

    public Optional<String> previous() {
        return filter.page() > 1 ? Optional.of(filter.on(filter.page() - 1).url()) : Optional.empty();
    }
}
