package collate.core.claim;

import collate.core.text.Span;
import java.util.Optional;

/**
 * Why a value of a claim is what it is.
 *
 * @param field the value's name as the page shows it: "speaker", "population", "place"
 * @param words where the article says so, if it does
 * @param reason in words, for the checker: "he: the last man named", "year of the reference date"
 */
public record Ground(String field, Optional<Span> words, String reason) {}
