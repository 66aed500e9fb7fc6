package collate.claims;

import collate.core.review.Said;
import collate.core.review.So;
import collate.core.review.Standing;
import collate.web.Mark;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How far a claim is.
 *
 * @param version what it says, as a number
 * @param readTo the newest record entry that the page could show; a form carries it, to say what changed since
 * @param signatures how many people have signed it as it is now
 * @param needed how many must
 * @param stale whether a review of it went stale and was not given again
 */
public record State(
        int version,
        long readTo,
        Standing standing,
        Optional<Said> said,
        Optional<So> so,
        int signatures,
        int needed,
        boolean stale) {

    public List<Mark> marks() {
        return Mark.of(standing, said.orElse(null), so.orElse(null), signatures, needed, stale);
    }

    /** "decided: not said, not checkable", "in review, 1 of 2". */
    public String words() {
        var words = marks().stream()
                .filter(mark -> mark != Mark.STALE)
                .map(mark -> Character.toLowerCase(mark.words().charAt(0))
                        + mark.words().substring(1))
                .collect(Collectors.joining(", "));
        return standing == Standing.DECIDED ? "decided: " + words : words;
    }
}
