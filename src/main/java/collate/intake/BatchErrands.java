package collate.intake;

import collate.reviews.Errands;
import collate.web.Wording;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** Tells whoever handed a batch in, or added the feed that brought it, that some of it waits for them. */
public final class BatchErrands implements Errands {
    private final BatchQueries queries;

    public BatchErrands(DSLContext sql) {
        this.queries = new BatchQueries(sql);
    }

    @Override
    public List<Errand> of(long account) {
        return queries.needing(Optional.of(account)).stream()
                .map(batch -> new Errand(
                        Wording.count(batch.items(), "item", "items")
                                + (batch.fed() ? " of a feed that you added to “" : " that you handed in for “")
                                + batch.dossier()
                                + (batch.items() == 1 ? "” needs you." : "” need you."),
                        "Open batch " + batch.batch(),
                        "/batches/" + batch.batch()))
                .toList();
    }
}
