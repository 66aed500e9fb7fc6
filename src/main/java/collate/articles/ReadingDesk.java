package collate.articles;

import static collate.db.schema.Tables.ARTICLE;

import collate.claims.NamesDesk;
import collate.core.text.AgencyCredit;
import collate.core.text.Repair;
import collate.db.Rows;
import collate.db.schema.tables.records.ArticleBasisRecord;
import collate.db.schema.tables.records.TextRepairRecord;
import collate.read.Document;
import collate.read.Stated;
import collate.record.Actor;
import collate.record.Change;
import collate.record.Recorder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
        AgencyCredit.in(article.text())
                .or(() -> AgencyCredit.ofFeed(
                        article.text(), article.document().publisher().words()))
                .ifPresent(credit -> origin(tx, article, id, credit, by));
    }

    private static void bases(DSLContext tx, long article, Document document) {
        var said = new LinkedHashMap<String, Stated>();
        said.put("headline", document.headline());
        said.put("publisher", document.publisher());
        said.put("author", document.author());
        said.put("language", document.language());
        said.put("url", document.url());
        var rows = new ArrayList<ArticleBasisRecord>();
        said.forEach((field, value) -> rows.add(row(article, field, value)));
        document.notes().forEach(note -> rows.add(row(article, "note", new Stated(cut(note), ""))));
        rows.removeIf(row -> row.getWords().isEmpty());
        Rows.insert(tx, rows);
    }

    static void basis(DSLContext tx, long article, String field, Stated value) {
        if (!value.isEmpty()) {
            Rows.insert(tx, List.of(row(article, field, value)));
        }
    }

    private static ArticleBasisRecord row(long article, String field, Stated value) {
        var row = new ArticleBasisRecord();
        row.setArticleId(article);
        row.setField(field);
        row.setWords(value.words());
        row.setBasis(value.basis());
        return row;
    }

    static void repairs(DSLContext tx, long text, List<Repair> repairs) {
        Rows.insert(
                tx,
                repairs.stream()
                        .map(repair -> {
                            var row = new TextRepairRecord();
                            row.setTextId(text);
                            row.setSpanStart(repair.span().start());
                            row.setSpanEnd(repair.span().end());
                            row.setGarbled(cut(repair.garbled()));
                            return row;
                        })
                        .toList());
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
