package collate.origins;

import static collate.db.schema.Tables.GROUND;
import static collate.db.schema.Tables.ORIGIN;

import collate.claims.NamesDesk;
import collate.record.Actor;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Finds, or makes, the origin that a person chose, and keeps on a claim why. */
final class ChoiceDesk {
    static final Outcome UNKNOWN = new Outcome.Refused(
            "name",
            "Choose an origin of this dossier, or name one: whoever is called no more than “officials” or “witnesses” may be"
                    + " others in each article.");

    private final NamesDesk names = new NamesDesk();

    /**
     * Whom to set.
     *
     * @param known one of the dossier's origins
     * @param name of a new one, or of one under any of its names
     */
    record Choice(Optional<Long> known, Optional<String> name, String why) {
        /** As it stands beside what rests on it. */
        String basis(Actor by) {
            return cut("set by " + by.name() + ": " + why);
        }
    }

    record Chosen(long id, String name) {}

    /** Empty where nobody is chosen whom the dossier knows, or can know by that name. */
    Optional<Chosen> chosen(DSLContext tx, long dossier, Choice choice) {
        if (choice.name().isPresent()) {
            var id = names.chosenOrigin(tx, dossier, choice.name());
            return Optional.ofNullable(id).map(found -> new Chosen(found, name(tx, found)));
        }
        return choice.known()
                .flatMap(known -> tx.select(ORIGIN.ID, ORIGIN.NAME)
                        .from(ORIGIN)
                        .where(ORIGIN.ID.eq(known))
                        .and(ORIGIN.DOSSIER_ID.eq(dossier))
                        .and(ORIGIN.MERGED_INTO.isNull())
                        .fetchOptional(row -> new Chosen(row.value1(), row.value2())));
    }

    /** Empty for none. */
    static String name(DSLContext tx, @Nullable Long origin) {
        return Optional.ofNullable(origin)
                .flatMap(id -> tx.select(ORIGIN.NAME)
                        .from(ORIGIN)
                        .where(ORIGIN.ID.eq(id))
                        .fetchOptional(ORIGIN.NAME))
                .orElse("");
    }

    static void ground(DSLContext tx, long claim, Chosen chosen, Choice choice, Actor by) {
        tx.insertInto(GROUND)
                .set(GROUND.CLAIM_ID, claim)
                .set(GROUND.FIELD, "origin")
                .set(GROUND.REASON, cut(chosen.name() + ": " + choice.why()))
                .set(GROUND.SET_BY, by.account().orElse(null))
                .execute();
    }

    private static String cut(String words) {
        return words.length() <= 500 ? words : words.substring(0, 499) + "…";
    }
}
