package collate.index;

import collate.core.claim.Harm;
import collate.core.claim.Kind;
import collate.core.review.Said;
import collate.core.review.So;
import collate.core.review.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the index keeps of one row: words to find, facts to narrow by.
 *
 * @param passages its words without noise, each a text of its own
 * @param named words of one field, by {@link Documents}' names
 * @param of the claim that evidence is on; 0 for all else
 */
record Card(
        Group group,
        long id,
        long dossier,
        String title,
        List<String> passages,
        Map<String, List<String>> named,
        Facts facts,
        long of) {

    /**
     * What it can be narrowed by; nulls and empty sets where that says nothing of this one.
     *
     * @param printed in which article which origin is made to say it, as {@link Reaching} reads them
     * @param told the same by story: copies of one are one
     */
    record Facts(
            @Nullable Kind kind,
            @Nullable Standing standing,
            @Nullable Said said,
            @Nullable So so,
            @Nullable Harm harm,
            List<Long> figures,
            Set<Long> speakers,
            Set<Long> origins,
            Set<Long> articles,
            Set<Long> printed,
            Set<Long> told,
            @Nullable LocalDate published,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            Instant added) {

        static Facts none(Instant added) {
            return of(Set.of(), Set.of(), null, added);
        }

        static Facts of(Set<Long> origins, Set<Long> articles, @Nullable LocalDate published, Instant added) {
            return new Facts(
                    null, null, null, null, null, List.of(), Set.of(), origins, articles, Set.of(), Set.of(), published,
                    null, null, added);
        }
    }
}
