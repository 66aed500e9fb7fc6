package collate.reviews;

import collate.web.Wording;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The desk of one person.
 *
 * @param errands what else waits for them
 * @param turns what waits for them, one row a claim
 * @param untaken what waits for anyone who may sign
 * @param unreviewed how many claims have no review and belong to nobody
 * @param news saved searches that find something new
 * @param discrepancies what may contradict each other, as nobody has judged yet
 * @param others what waits for others on claims that they had a hand in
 */
public record DeskPage(
        List<Errands.Errand> errands,
        List<Waiting> turns,
        List<Waiting> untaken,
        long unreviewed,
        List<Discrepancies.Discrepancy> discrepancies,
        List<Waiting> others,
        List<News> news,
        List<Progress> dossiers,
        VerdictPlot plot,
        List<FeedLine> feed,
        Instant now) {

    /** "Your turn: 6 claims". */
    public String heading() {
        if (!turns.isEmpty()) {
            return "Your turn: " + Wording.count(turns.size(), "claim", "claims");
        }
        return untaken.isEmpty()
                ? "No claim needs you"
                : Wording.count(untaken.size(), "claim waits", "claims wait") + " for a signature you may give";
    }

    public String lateness() {
        var late = turns.stream().filter(Waiting::isLate).count();
        return late == 0
                ? "None has waited for more than a day."
                : Wording.number(late) + (late == 1 ? " has" : " have") + " waited for more than a day.";
    }

    /** Where somebody starts who has nothing to do yet. */
    public Optional<Progress> firstDossier() {
        return dossiers.stream()
                .filter(Progress::sample)
                .findFirst()
                .or(() -> dossiers.stream().findFirst());
    }
}
