package collate.record;

import collate.db.Sums;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One entry as the chain seals it. Its hash is the SHA-256 of the hash before it and of every field, each written as its length
 * in UTF-16 code units, a colon and itself (a dash where there is none), so that no two entries can be confused.
 */
record Link(String chain, long number, Instant at, Actor actor, Change change, String previous) {
    static final String START = "0".repeat(64);

    String hash() {
        var sealed = new StringBuilder();
        append(sealed, previous);
        append(sealed, chain);
        append(sealed, Long.toString(number));
        append(sealed, at.toString());
        append(sealed, actor.account().map(Object::toString).orElse(null));
        append(sealed, actor.name());
        append(sealed, change.action());
        append(sealed, change.subjectKind());
        append(sealed, Long.toString(change.subject()));
        append(sealed, change.field());
        append(sealed, change.before());
        append(sealed, change.after());
        append(sealed, change.why());
        return Sums.sha256(sealed.toString());
    }

    /** The chain's name inside the hash: an entry cannot be moved to another dossier. */
    static String chain(Optional<Long> dossier) {
        return dossier.map(id -> "dossier " + id).orElse("house");
    }

    private static void append(StringBuilder sealed, @Nullable String field) {
        if (field == null) {
            sealed.append('-');
        } else {
            sealed.append(field.length()).append(':').append(field);
        }
    }
}
