package collate.articles;

import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.ARTICLE_BASIS;
import static collate.db.schema.Tables.TEXT_REPAIR;

import collate.claims.NamesDesk;
import collate.core.text.AgencyCredit;
import collate.core.text.Repair;
import collate.read.Document;
import collate.read.Stated;
import collate.record.Actor;
import collate.record.Change;
import collate.record.Recorder;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** Keeps beside an article how its values are known, what of its text was put right, and which agency it credits. */
final class ReadingDesk {
    private static final int LONGEST = 400;

    private final NamesDesk names = new NamesDesk();
    private final Recorder recorder;

    ReadingDesk(Recorder recorder) {
        this.recorder = recorder;
    }

    void keep(DSLContext tx, NewArticle article, long id, long text, Actor by) {
        bases(tx, id, article.document());
        repairs(tx, text, article.document().repairs());
        AgencyCredit.in(article.text()).ifPresent(credit -> origin(tx, article, id, credit, by));
    }

    private static void bases(DSLContext tx, long article, Document document) {
        basis(tx, article, "headline", document.headline());
        basis(tx, article, "publisher", document.publisher());
        basis(tx, article, "author", document.author());
        basis(tx, article, "language", document.language());
        basis(tx, article, "url", document.url());
        document.notes().forEach(note -> basis(tx, article, "note", new Stated(cut(note), "")));
    }

    static void basis(DSLContext tx, long article, String field, Stated value) {
        if (!value.isEmpty()) {
            tx.insertInto(ARTICLE_BASIS)
                    .set(ARTICLE_BASIS.ARTICLE_ID, article)
                    .set(ARTICLE_BASIS.FIELD, field)
                    .set(ARTICLE_BASIS.WORDS, value.words())
                    .set(ARTICLE_BASIS.BASIS, value.basis())
                    .execute();
        }
    }

    static void repairs(DSLContext tx, long text, List<Repair> repairs) {
        if (repairs.isEmpty()) {
            return;
        }
        tx.batch(repairs.stream()
                        .map(repair -> tx.insertInto(TEXT_REPAIR)
                                .set(TEXT_REPAIR.TEXT_ID, text)
                                .set(TEXT_REPAIR.SPAN_START, repair.span().start())
                                .set(TEXT_REPAIR.SPAN_END, repair.span().end())
                                .set(TEXT_REPAIR.GARBLED, cut(repair.garbled())))
                        .toList())
                .execute();
    }

    private static String cut(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST);
    }

    /** The agency is the primary source of what the article tells; a person can say otherwise. */
    private void origin(DSLContext tx, NewArticle article, long id, AgencyCredit credit, Actor by) {
        var origin = names.origin(tx, article.dossier(), Optional.of(credit.agency()));
        var words = cut(credit.words().of(article.text()));
        tx.update(ARTICLE)
                .set(ARTICLE.ORIGIN_ID, origin)
                .where(ARTICLE.ID.eq(id))
                .execute();
        basis(tx, id, "origin", new Stated(credit.agency(), "agency credit “" + words + "”"));
        recorder.write(
                tx,
                article.dossier(),
                by,
                Change.of("edited", "article", id)
                        .value("origin", null, credit.agency())
                        .because("agency credit “" + words + "”"));
    }
}
