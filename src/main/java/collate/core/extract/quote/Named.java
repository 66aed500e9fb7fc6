package collate.core.extract.quote;

import collate.core.text.Span;
import java.util.Optional;

/**
 * Whom a mention means.
 *
 * @param name the resolved name, empty when the text does not say
 * @param role the role given where the person is introduced, may be empty
 * @param words where the text names them
 * @param reason why, in words for the checker
 */
record Named(Optional<String> name, String role, Optional<Span> words, String reason) {
    static final Named NOBODY = new Named(Optional.empty(), "", Optional.empty(), "the text does not say who");
}
