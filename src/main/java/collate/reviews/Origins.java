package collate.reviews;

import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Finds a dossier's origin by its name, or adds it; the claims feature knows how. */
public interface Origins {
    /** Nothing when the words name none. */
    @Nullable
    Long origin(DSLContext tx, long dossier, Optional<String> words);

    /** Whether these words name an origin that the dossier does not have, so that it would be added. */
    boolean isNew(DSLContext tx, long dossier, String words);
}
