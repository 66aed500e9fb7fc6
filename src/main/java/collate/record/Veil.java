package collate.record;

import java.util.Set;
import java.util.function.LongFunction;
import org.jooq.Condition;

/**
 * Which entries on claims keep their words from a reader. The record does not know why; the reviews say so.
 *
 * @param actions of entries that can be sealed
 * @param from on a row of CLAIM joined with DOSSIER, whether they are sealed from an account
 */
public record Veil(Set<String> actions, LongFunction<Condition> from) {}
