package collate.claims;

import collate.core.text.Paragraphs;
import collate.core.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An article's newest text, as far as adding a claim to it needs.
 *
 * @param withdrawn whether it is in no list, and takes no claims any more
 * @param noise spans of page furniture
 */
record ArticleText(
        long article,
        long dossier,
        String dossierName,
        String name,
        Optional<LocalDate> reference,
        boolean withdrawn,
        long textId,
        String body,
        List<Span> noise) {

    /** The paragraphs that are read; the article's page numbers them so. */
    List<Span> paragraphs() {
        return Paragraphs.of(body).stream()
                .filter(line -> noise.stream().noneMatch(furniture -> furniture.covers(line)))
                .toList();
    }
}
