package collate.events;

import collate.claims.Told;
import collate.core.claim.Kind;
import collate.web.Custody;
import java.util.List;
import java.util.Optional;

/**
 * All events, dossier by dossier, and those that the claims suggest.
 *
 * @param only the dossier whose events were asked for; empty for all
 * @param suggesting whether the claims were asked what they suggest
 */
public record EventsPage(List<InDossier> dossiers, Optional<Long> only, boolean suggesting) {

    /**
     * @param suggested what the claims of no event yet have in common
     * @param withdrawn the last one first
     */
    public record InDossier(long id, String name, List<Row> events, List<Guess> suggested, List<Gone> withdrawn) {}

    /** An event that was withdrawn: by whom, when and why. */
    public record Gone(Event event, Custody custody, Custody.Withdrawn how) {}

    public record Row(Event event, int tolls, int quotes, int dates, Told spread) {}

    /**
     * Claims that may be about one thing; a person names it.
     *
     * @param name what the rule would call it
     * @param claims no more than one form can take
     * @param all how many there are
     * @param reasons why they stand together, in words
     */
    public record Guess(
            String name,
            String place,
            Optional<java.time.LocalDate> day,
            List<Member> claims,
            int all,
            String reasons) {
        private static final int LISTED = 50;

        /** Those that are listed before it is named. */
        public List<Member> listed() {
            return claims.subList(0, Math.min(LISTED, claims.size()));
        }

        /** For the address of the form that opens it. */
        public String ids() {
            return String.join(
                    ",", claims.stream().map(claim -> "" + claim.id()).toList());
        }
    }

    /** A claim in a list. */
    public record Member(long id, Kind kind, String label, String article) {}
}
