package collate.origins;

import collate.core.claim.Label;
import collate.core.compare.pair.Revisions.Step;
import collate.web.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an origin said of one thing, first, then, last.
 *
 * @param what it counts: "Killed, people, Arden"
 * @param event on whose page all of it stands, if it is in one
 */
public record Changed(String what, List<Stage> stages, Optional<Statement.InEvent> event) {

    /**
     * A figure, as long as the origin kept to it.
     *
     * @param places where it was printed, the first first
     * @param link what people made of the change to it; empty for the first
     */
    public record Stage(Step step, List<Statement.Place> places, Optional<Link> link) {
        public String figure() {
            return Label.figure(step.figure());
        }

        public LocalDate since() {
            return step.since();
        }

        /** The claim that gave it first. */
        public long claim() {
            return step.claims().getFirst();
        }

        public Statement.Place first() {
            return places.getFirst();
        }

        /** How many more articles print it. */
        public long others() {
            return places.stream().map(Statement.Place::article).distinct().count() - 1;
        }
    }

    /**
     * @param by who confirmed that it replaces the one before; empty while nobody judged it
     * @param denied whether somebody said that it does not
     * @param asked on whose page that is asked; empty where it is not
     */
    public record Link(Optional<String> by, boolean denied, Optional<Long> asked) {
        public String words() {
            return by.map(name -> "replaces the one before, confirmed by " + name)
                    .orElse(
                            denied && asked.isEmpty()
                                    ? "does not replace the one before, somebody found"
                                    : "not judged yet");
        }
    }

    /** "1,400, then 1,200"; for those who hear it. */
    public String inShort() {
        return String.join(", then ", stages.stream().map(Stage::figure).toList());
    }

    /** "8 Oct 2024 to 2 Nov 2024". */
    public String days() {
        return Wording.day(stages.getFirst().since()) + " to "
                + Wording.day(stages.getLast().since());
    }
}
