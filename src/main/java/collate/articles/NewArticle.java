package collate.articles;

import collate.fetch.WarcPage;
import collate.read.Document;
import collate.read.Item;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An article about to come in.
 *
 * @param document its text and what is known of it, each value with its basis
 * @param capture the bytes that it was read from
 */
public record NewArticle(long dossier, Document document, Capture capture) {
    /** @param published what somebody says of the date; goes before what the document says */
    public static NewArticle of(long dossier, Item.Readable item, Optional<LocalDate> published) {
        return new NewArticle(dossier, item.document().publishedOn(published), Capture.of(item.original()));
    }

    /** The same, of an address: the whole fetch is kept as its capture. */
    public NewArticle fetched(Item.Readable item, byte[] warc, WarcPage page) {
        return new NewArticle(dossier, document, Capture.fetched(item.original(), warc, page));
    }

    NewArticle asOf(LocalDate today) {
        return new NewArticle(dossier, document.asOf(today), capture);
    }

    NewArticle setBy(String name) {
        return new NewArticle(dossier, document.setBy(name), capture);
    }

    String text() {
        return document.text();
    }
}
