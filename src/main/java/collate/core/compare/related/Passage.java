package collate.core.compare.related;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A claim as an archive holds it.
 *
 * @param text the assertion itself
 * @param title its headline, or empty
 * @param subtitle what else is said of it, or empty
 * @param day when it was published
 */
public record Passage(String id, String text, String title, String subtitle, Optional<LocalDate> day) {
    List<String> fields() {
        return List.of(text, title, subtitle);
    }
}
