package collate.articles;

import static collate.db.schema.Tables.ARTICLE;

import collate.claims.DueDesk;
import collate.db.schema.tables.records.ArticleRecord;
import collate.record.Actor;
import collate.record.Change;
import collate.record.Recorder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;

/** Changes what is known of an article as a whole, each change on the record with its reason. */
public final class DetailsDesk {
    private final DSLContext sql;
    private final Recorder recorder;

    public DetailsDesk(DSLContext sql, Recorder recorder) {
        this.sql = sql;
        this.recorder = recorder;
    }

    /** What somebody says of an article; an absent value stays as it is. */
    public record Details(
            Optional<String> headline,
            Optional<String> publisher,
            Optional<String> author,
            Optional<LocalDate> published) {}

    /** What became of it. */
    public sealed interface Outcome {
        /** @param changed how many values are another now */
        record Done(int changed) implements Outcome {}

        /** Somebody else changed the article since the form was drawn. */
        record Overtaken() implements Outcome {}
    }

    /**
     * The reference date is a choice of its own and stays.
     *
     * @param seen the article's version when the form was drawn
     */
    public Outcome edit(long article, int seen, Details details, String why, Actor by) {
        return sql.transactionResult(tx -> {
            var row = tx.dsl()
                    .selectFrom(ARTICLE)
                    .where(ARTICLE.ID.eq(article))
                    .forUpdate()
                    .fetchSingle();
            if (row.getVersion() != seen) {
                return new Outcome.Overtaken();
            }
            var published = row.getPublishedOn();
            var changes = changes(row, details, by);
            if (!Objects.equals(published, row.getPublishedOn())) {
                DueDesk.dueOfArticles(tx.dsl(), List.of(article));
            }
            if (!changes.isEmpty()) {
                tx.dsl()
                        .update(ARTICLE)
                        .set(ARTICLE.HEADLINE, row.getHeadline())
                        .set(ARTICLE.PUBLISHER, row.getPublisher())
                        .set(ARTICLE.AUTHOR, row.getAuthor())
                        .set(ARTICLE.PUBLISHED_ON, row.getPublishedOn())
                        .set(ARTICLE.PUBLISHED_BASIS, row.getPublishedBasis())
                        .set(ARTICLE.VERSION, seen + 1)
                        .where(ARTICLE.ID.eq(article))
                        .execute();
                changes.forEach(change -> recorder.write(tx.dsl(), row.getDossierId(), by, change.because(why)));
            }
            return new Outcome.Done(changes.size());
        });
    }

    private static List<Change> changes(ArticleRecord row, Details details, Actor by) {
        var changes = new ArrayList<Change>();
        var id = row.getId();
        details.headline().filter(words -> !words.equals(row.getHeadline())).ifPresent(words -> {
            changes.add(Change.of("edited", "article", id).value("headline", row.getHeadline(), words));
            row.setHeadline(words);
        });
        details.publisher().filter(words -> !words.equals(row.getPublisher())).ifPresent(words -> {
            changes.add(Change.of("edited", "article", id).value("publisher", row.getPublisher(), words));
            row.setPublisher(words);
        });
        details.author().filter(words -> !words.equals(row.getAuthor())).ifPresent(words -> {
            changes.add(Change.of("edited", "article", id).value("author", row.getAuthor(), words));
            row.setAuthor(words);
        });
        details.published().filter(day -> !day.equals(row.getPublishedOn())).ifPresent(day -> {
            var before = row.getPublishedOn();
            changes.add(Change.of("edited", "article", id)
                    .value("published date", before == null ? "not known" : before.toString(), day.toString()));
            row.setPublishedOn(day);
            row.setPublishedBasis("set by " + by.name());
        });
        return changes;
    }
}
