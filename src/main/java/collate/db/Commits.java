package collate.db;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jooq.TransactionContext;
import org.jooq.TransactionListener;

/** Tells whoever wants to know that a transaction is done. */
final class Commits implements TransactionListener {
    private final List<Runnable> told = new CopyOnWriteArrayList<>();

    void tell(Runnable one) {
        told.add(one);
    }

    @Override
    public void commitEnd(TransactionContext transaction) {
        told.forEach(Runnable::run);
    }
}
