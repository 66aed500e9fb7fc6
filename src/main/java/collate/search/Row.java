package collate.search;

import collate.core.claim.Kind;
import collate.core.review.Said;
import collate.core.review.So;
import collate.core.review.Standing;
import collate.index.Marking;
import java.util.List;
import java.util.Optional;

/** One hit as the page shows it: marked words, and what it is. */
public sealed interface Row {
    long id();

    /** @param where its article, how many others and whose word it is */
    record ClaimRow(
            long id,
            Kind kind,
            List<Marking.Piece> label,
            List<Marking.Piece> words,
            Standing standing,
            Optional<Said> said,
            Optional<So> so,
            int signatures,
            int needed,
            boolean stale,
            String where)
            implements Row {}

    record ArticleRow(long id, List<Marking.Piece> headline, List<Marking.Piece> words, String about) implements Row {}

    record PersonRow(long id, List<Marking.Piece> name, String role, long quotes) implements Row {}

    record OriginRow(long id, List<Marking.Piece> name, boolean party, long claims) implements Row {}

    record EvidenceRow(
            long id, List<Marking.Piece> title, List<Marking.Piece> words, String url, long claim, String label)
            implements Row {}
}
