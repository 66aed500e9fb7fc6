package collate.intake;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is said of all items of a batch.
 *
 * @param published goes before what an item says of itself
 * @param publisher empty when each item is to say its own
 * @param feed that listed its addresses
 */
record NewBatch(long dossier, Way way, Optional<LocalDate> published, String publisher, Optional<Long> feed) {}
