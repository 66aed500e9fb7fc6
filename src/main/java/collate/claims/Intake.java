package collate.claims;

import java.util.Optional;

/**
 * Where found claims go.
 *
 * @param text the stored text that their offsets count in
 * @param enteredBy who entered them; nobody when a rule found them
 */
public record Intake(long dossier, long article, long textId, String text, Optional<Long> enteredBy) {}
