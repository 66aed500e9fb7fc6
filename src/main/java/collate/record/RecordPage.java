package collate.record;

import collate.record.ChainCheck.Finding;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One chain of the record, newest entries first.
 *
 * @param chains all there are, to choose from
 * @param entries those of this page that fit the filter
 * @param matching how many fit the filter in all
 * @param actors everybody who wrote to the chain
 * @param checked what came out when the reader asked to have the chain read from its start
 */
public record RecordPage(
        RecordFilter filter,
        List<Chain> chains,
        List<Entry> entries,
        long matching,
        List<String> actors,
        Optional<Finding> checked) {
    static final int ROWS = 50;

    /**
     * A dossier's chain or the house's.
     *
     * @param dossier as the filter in the address names it: its id, or "house"
     * @param head hash of the newest entry
     */
    public record Chain(String dossier, String name, long entries, String head) {}

    /** One change; {@code sealed} when its words are not for this reader yet, and then they are not here. */
    public record Entry(
            long number,
            OffsetDateTime at,
            String actor,
            String action,
            String subjectKind,
            long subject,
            @Nullable String field,
            @Nullable String before,
            @Nullable String after,
            @Nullable String why,
            String hash,
            boolean sealed) {

        Entry withoutWords() {
            return new Entry(number, at, actor, action, subjectKind, subject, null, null, null, null, hash, true);
        }

        /** Where the thing has a page; empty where it has none. */
        public String url() {
            return switch (subjectKind) {
                case "claim" -> "/claims/" + subject;
                case "article" -> "/articles/" + subject;
                case "dossier" -> "/dossiers/" + subject;
                case "event" -> "/events/" + subject;
                case "family" -> "/families/" + subject;
                case "origin" -> "/origins/" + subject;
                case "person" -> "/persons/" + subject;
                case "feed" -> "/feeds/" + subject;
                case "claim set" -> "/claim-sets/" + subject;
                case "account", "invitation" -> "/people";
                default -> "";
            };
        }
    }

    /** The one that is shown. */
    public Optional<Chain> chain() {
        return chains.stream()
                .filter(chain -> chain.dossier().equals(filter.dossier()))
                .findFirst();
    }

    public boolean hasOlder() {
        return (long) filter.page() * ROWS < matching;
    }
}
