package collate.articles;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An article about to come in.
 *
 * @param text the readable text drawn from the capture; line ends are \n
 * @param publishedBasis how the published date is known: "set by you", "page header"
 * @param language a tag that the file states; empty where the text is to tell
 */
public record NewArticle(
        long dossier,
        String headline,
        String publisher,
        String author,
        String url,
        Optional<LocalDate> published,
        String publishedBasis,
        Optional<String> language,
        String text,
        Capture capture) {}
