package collate.reviews;

import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Finds a dossier's origin by its name, or adds it; the claims feature knows how. */
@FunctionalInterface
public interface Origins {
    /** Nothing when the words name none. */
    @Nullable
    Long origin(DSLContext tx, long dossier, Optional<String> words);
}
