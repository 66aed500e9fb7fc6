package collate.claims;

import collate.reviews.Origins;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The origins that people name in their source links. */
public final class ChosenOrigins implements Origins {
    private final NamesDesk names = new NamesDesk();

    @Override
    public @Nullable Long origin(DSLContext tx, long dossier, Optional<String> words) {
        return names.chosenOrigin(tx, dossier, words);
    }

    @Override
    public boolean isNew(DSLContext tx, long dossier, String words) {
        return names.isNewOrigin(tx, dossier, words);
    }
}
