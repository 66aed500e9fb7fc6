package collate.intake;

import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.BATCH_ITEM;
import static collate.db.schema.Tables.DATE_CANDIDATE;
import static collate.db.schema.Tables.NOISE;
import static collate.db.schema.Tables.TEXT_VERSION;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import collate.core.text.Noise;
import collate.read.PublishedDay;
import collate.web.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Reads the items of batches as their page draws them. */
final class ItemRowQueries {
    private final DSLContext sql;

    ItemRowQueries(DSLContext sql) {
        this.sql = sql;
    }

    /** What lay in a file comes right after it. */
    List<ItemRow> rows(Condition which, int most, int from) {
        var found = sql.select(BATCH_ITEM.asterisk(), ARTICLE.asterisk())
                .from(BATCH_ITEM)
                .leftJoin(ARTICLE)
                .on(ARTICLE.ID.eq(BATCH_ITEM.ARTICLE_ID))
                .where(which)
                .orderBy(coalesce(BATCH_ITEM.PARENT_ID, BATCH_ITEM.ID), BATCH_ITEM.ID)
                .limit(most)
                .offset(from)
                .fetch();
        var articles = found.stream()
                .map(row -> row.get(BATCH_ITEM.ARTICLE_ID))
                .filter(id -> id != null)
                .toList();
        var noise = noise(articles);
        var candidates = candidates(articles);
        var disbelieved = disbelieved(articles);
        return found.map(row -> row(row, noise, candidates, disbelieved));
    }

    /** Of the newest text of each, which is the one that is read. */
    private Map<Long, List<String>> noise(List<Long> articles) {
        var later = TEXT_VERSION.as("later");
        return sql.select(TEXT_VERSION.ARTICLE_ID, NOISE.RULE, count())
                .from(NOISE)
                .join(TEXT_VERSION)
                .on(TEXT_VERSION.ID.eq(NOISE.TEXT_ID))
                .where(TEXT_VERSION.ARTICLE_ID.in(articles))
                .and(NOISE.UNMARKED_AT.isNull())
                .and(notExists(selectOne()
                        .from(later)
                        .where(later.ARTICLE_ID.eq(TEXT_VERSION.ARTICLE_ID))
                        .and(later.NUMBER.gt(TEXT_VERSION.NUMBER))))
                .groupBy(TEXT_VERSION.ARTICLE_ID, NOISE.RULE)
                .orderBy(NOISE.RULE)
                .fetchGroups(TEXT_VERSION.ARTICLE_ID, row -> row.value3() + " × " + Noise.words(row.value2()));
    }

    private Map<Long, List<ItemRow.Candidate>> candidates(List<Long> articles) {
        return sql
                .select(
                        DATE_CANDIDATE.ARTICLE_ID,
                        DATE_CANDIDATE.MEANT_ON,
                        DATE_CANDIDATE.BASIS,
                        DATE_CANDIDATE.CONFLICT)
                .from(DATE_CANDIDATE)
                .where(DATE_CANDIDATE.ARTICLE_ID.in(articles))
                .orderBy(DATE_CANDIDATE.MEANT_ON)
                .stream()
                .filter(row -> !PublishedDay.isImpossible(row.value4()))
                .collect(groupingBy(
                        row -> row.value1(),
                        mapping(row -> new ItemRow.Candidate(row.value2(), row.value3()), toList())));
    }

    /** "It says 14 Mar 1020 (head of the file): before 1800, so it is not believed." */
    private Map<Long, List<String>> disbelieved(List<Long> articles) {
        return sql
                .select(
                        DATE_CANDIDATE.ARTICLE_ID,
                        DATE_CANDIDATE.MEANT_ON,
                        DATE_CANDIDATE.BASIS,
                        DATE_CANDIDATE.CONFLICT)
                .from(DATE_CANDIDATE)
                .where(DATE_CANDIDATE.ARTICLE_ID.in(articles))
                .orderBy(DATE_CANDIDATE.MEANT_ON)
                .stream()
                .filter(row -> PublishedDay.isImpossible(row.value4()))
                .collect(groupingBy(
                        row -> row.value1(),
                        mapping(
                                row -> "It says " + Wording.day(row.value2()) + " (" + row.value3() + "): "
                                        + PublishedDay.reason(row.value4()) + ", so it is not believed.",
                                toList())));
    }

    private static ItemRow row(
            Record row,
            Map<Long, List<String>> noise,
            Map<Long, List<ItemRow.Candidate>> candidates,
            Map<Long, List<String>> disbelieved) {
        var article = Optional.ofNullable(row.get(BATCH_ITEM.ARTICLE_ID))
                .map(id -> new ItemRow.Article(
                        id,
                        row.get(ARTICLE.HEADLINE),
                        row.get(ARTICLE.PUBLISHER),
                        Optional.ofNullable(row.get(ARTICLE.PUBLISHED_ON)),
                        row.get(ARTICLE.PUBLISHED_BASIS),
                        Optional.ofNullable(row.get(ARTICLE.REFERENCE_ON)),
                        row.get(ARTICLE.REFERENCE_BASIS)));
        var id = row.get(BATCH_ITEM.ARTICLE_ID, Long.class);
        return new ItemRow(
                row.get(BATCH_ITEM.ID),
                row.get(BATCH_ITEM.NAME),
                !row.get(BATCH_ITEM.URL).isEmpty(),
                look(row, article),
                row.get(BATCH_ITEM.STEP),
                row.get(BATCH_ITEM.REASON),
                article,
                row.get(BATCH_ITEM.CLAIMS),
                id == null ? List.of() : noise.getOrDefault(id, List.of()),
                id == null ? List.of() : candidates.getOrDefault(id, List.of()),
                id == null ? List.of() : disbelieved.getOrDefault(id, List.of()));
    }

    private static ItemRow.Look look(Record row, Optional<ItemRow.Article> article) {
        var withdrawn = row.get(ARTICLE.WITHDRAWN_AT) != null;
        var state = ItemState.valueOf(row.get(BATCH_ITEM.STATE)).now(withdrawn);
        var undated = article.filter(made -> made.reference().isEmpty()).isPresent() && !row.get(BATCH_ITEM.UNDATED);
        return switch (state) {
            case WAITING -> ItemRow.Look.WAITING;
            case WORKING -> ItemRow.Look.WORKING;
            case ADDED -> added(article, undated);
            case KNOWN -> ItemRow.Look.KNOWN;
            case OPENED -> ItemRow.Look.OPENED;
            case REFUSED -> ItemRow.Look.REFUSED;
            case STOPPED, REMOVED -> ItemRow.Look.STOPPED;
            case UNDONE -> ItemRow.Look.UNDONE;
        };
    }

    private static ItemRow.Look added(Optional<ItemRow.Article> article, boolean undated) {
        if (!undated) {
            return ItemRow.Look.ADDED;
        }
        return article.flatMap(ItemRow.Article::published).isPresent()
                ? ItemRow.Look.DATE_IN_DOUBT
                : ItemRow.Look.NO_DATE;
    }
}
