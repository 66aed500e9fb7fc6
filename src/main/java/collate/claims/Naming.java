package collate.claims;

import collate.core.extract.origin.SourceName;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The people and origins that one article names, each looked up once however often it is named. */
final class Naming {
    private final NamesDesk names = new NamesDesk();
    private final DSLContext tx;
    private final long dossier;
    private final Map<String, Optional<Long>> persons = new HashMap<>();
    private final Map<String, Optional<Long>> origins = new HashMap<>();

    /** Inside the caller's transaction, and not beyond it. */
    Naming(DSLContext tx, long dossier) {
        this.tx = tx;
        this.dossier = dossier;
    }

    @Nullable
    Long person(Optional<String> name, Optional<String> role) {
        return persons.computeIfAbsent(name.orElse(""), _ -> Optional.ofNullable(names.person(tx, dossier, name, role)))
                .orElse(null);
    }

    @Nullable
    Long origin(Optional<SourceName> meant, String words) {
        var key = meant.map(SourceName::name).orElse("") + "\n" + words;
        return origins.computeIfAbsent(key, _ -> Optional.ofNullable(names.origin(tx, dossier, meant, words)))
                .orElse(null);
    }
}
