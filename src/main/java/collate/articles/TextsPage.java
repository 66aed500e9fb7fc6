package collate.articles;

import collate.core.claim.Kind;
import collate.core.text.TextChange;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What changed from one text version of an article to the next, and what became of its claims.
 *
 * @param from the older of the two shown; the same as {@code to} for an article that has one
 * @param carries all appearances that stood on the older one
 * @param texts all versions, newest first
 * @param sets frozen claim sets that hold a claim of an orphan
 */
public record TextsPage(
        long article,
        String headline,
        String url,
        long dossier,
        String dossierName,
        boolean withdrawn,
        Version from,
        Version to,
        List<TextChange> changes,
        List<Carried> carries,
        List<Version> texts,
        List<Holding> sets) {

    /** How many appearances, none of them carried, tell of another article. */
    private static final int TELLING = 3;

    /** @param capture the one that it was read from */
    public record Version(long id, int number, OffsetDateTime madeAt, long capture, String sha256) {}

    /**
     * An appearance on its way.
     *
     * @param text the number of the older text, which may not be the last before: an orphan is looked for in every later one
     * @param how SAME, REWORDED, ORPHAN, or LATER for an orphan that was looked for again in a later text
     * @param words as they were
     * @param instead what stands in their place now; empty when nothing does
     * @param decision what a person said of an orphan, with their name; empty while it waits
     */
    public record Carried(
            long id,
            long claim,
            Kind kind,
            String label,
            int text,
            String how,
            String why,
            String before,
            String after,
            String words,
            Optional<String> instead,
            Optional<String> decision) {

        public boolean isOrphan() {
            return how.equals("ORPHAN") || how.equals("LATER");
        }

        public boolean isOpen() {
            return isOrphan() && decision.isEmpty();
        }
    }

    /** A frozen version of a set that holds a claim. */
    public record Holding(long set, String name, int version, long claim) {}

    /** Whether nothing of what claims stand on is in the newer text, so that it may be another article’s. */
    public boolean isAnother() {
        return carries.size() >= TELLING && carries.stream().allMatch(Carried::isOrphan);
    }

    public List<Carried> open() {
        return carries.stream().filter(Carried::isOpen).toList();
    }

    /** Orphans and reworded ones first, the rest need no eye. */
    public List<Carried> notable() {
        return carries.stream().filter(one -> !one.how().equals("SAME")).toList();
    }

    public List<Carried> same() {
        return carries.stream().filter(one -> one.how().equals("SAME")).toList();
    }

    public int places() {
        return changes.stream()
                .mapToInt(change -> switch (change) {
                    case TextChange.Changed changed -> changed.places();
                    case TextChange.Unchanged _ -> 0;
                })
                .sum();
    }

    public boolean isFirst() {
        return from.id() == to.id();
    }
}
