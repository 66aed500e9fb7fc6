package collate.events;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.CLAIM_LINK;
import static collate.db.schema.Tables.DOSSIER;
import static collate.db.schema.Tables.EVENT_CLAIM;
import static collate.db.schema.Tables.ORIGIN;
import static collate.db.schema.Tables.PERSON;
import static collate.db.schema.Tables.QUOTE;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import collate.claims.Articles;
import collate.claims.Older;
import collate.claims.OlderQueries;
import collate.claims.RenderingQueries;
import collate.core.claim.Kind;
import collate.core.compare.pair.Judgement;
import collate.core.compare.pair.Reason;
import collate.core.compare.pair.Relation;
import collate.db.Stands;
import collate.db.schema.tables.Claim;
import collate.db.schema.tables.Person;
import collate.reviews.PartyQueries;
import collate.reviews.ReviewQueries;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;

/** Reads what an event holds besides figures: what was said, the days that are given, and the links between its claims. */
final class ContentQueries {
    private static final Field<Integer> SIGNATURES = ReviewQueries.signatures().as("signatures");
    private static final Field<Boolean> STALE = ReviewQueries.stale().as("stale");
    private static final Person SPEAKER = PERSON.as("speaker");
    private static final Person ADDRESSEE = PERSON.as("addressee");

    private final DSLContext sql;

    ContentQueries(DSLContext sql) {
        this.sql = sql;
    }

    List<EventPage.Utterance> utterances(long event) {
        var rows = sql.select(CLAIM.asterisk(), QUOTE.asterisk(), SPEAKER.NAME, ADDRESSEE.NAME, SIGNATURES, STALE)
                .select(DOSSIER.SIGNATURES)
                .select(RenderingQueries.COLUMNS)
                .from(ReportQueries.PLACES)
                .join(QUOTE)
                .on(QUOTE.CLAIM_ID.eq(CLAIM.ID))
                .leftJoin(SPEAKER)
                .on(SPEAKER.ID.eq(QUOTE.SPEAKER_ID))
                .leftJoin(ADDRESSEE)
                .on(ADDRESSEE.ID.eq(QUOTE.ADDRESSEE_ID))
                .where(ReportQueries.isStatedNow(event))
                .orderBy(CLAIM.ID, ARTICLE.ID, APPEARANCE.SPAN_START)
                .fetch();
        var sides = PartyQueries.sides(sql, rows.getValues(ORIGIN.ID));
        var claims = new LinkedHashMap<Long, List<Record>>();
        rows.forEach(row -> claims.computeIfAbsent(row.get(CLAIM.ID), id -> new ArrayList<>())
                .add(row));
        return claims.values().stream()
                .map(its -> utterance(its, sides))
                .sorted(Comparator.comparingLong((EventPage.Utterance one) ->
                                one.renderings().told().articles())
                        .reversed())
                .toList();
    }

    private static EventPage.Utterance utterance(List<Record> rows, Set<Long> sides) {
        var first = rows.getFirst();
        return new EventPage.Utterance(
                first.get(CLAIM.ID),
                Optional.ofNullable(first.get(SPEAKER.NAME)).orElse(""),
                Optional.ofNullable(first.get(ADDRESSEE.NAME)).orElse(""),
                Optional.ofNullable(first.get(QUOTE.SAID_ON)),
                first.get(QUOTE.CHANNEL),
                RenderingQueries.of(rows, sides),
                ReportQueries.state(first));
    }

    /** Each once an article, where its newest text states it rather than where it was kept on an older one. */
    List<EventPage.Statement> statements(long event) {
        var seen = new HashSet<String>();
        return sql
                .select(CLAIM.ID, CLAIM.LABEL, ARTICLE.ID, ARTICLE.PUBLISHER, ARTICLE.HEADLINE, ARTICLE.PUBLISHED_ON)
                .select(APPEARANCE.ORPHANED_WHY)
                .from(ReportQueries.PLACES)
                .where(ReportQueries.isStatedNow(event))
                .and(CLAIM.KIND.eq(Kind.STATEMENT))
                .orderBy(
                        CLAIM.ID.asc(),
                        ARTICLE.ID.asc(),
                        APPEARANCE.ORPHANED_WHY.asc().nullsFirst())
                .fetch(row -> new EventPage.Statement(
                        row.get(CLAIM.ID),
                        row.get(CLAIM.LABEL),
                        row.get(ARTICLE.ID),
                        Articles.name(
                                row.get(ARTICLE.PUBLISHER),
                                row.get(ARTICLE.HEADLINE),
                                Optional.ofNullable(row.get(ARTICLE.PUBLISHED_ON))),
                        Optional.ofNullable(row.get(APPEARANCE.ORPHANED_WHY))))
                .stream()
                .filter(one -> seen.add(one.claim() + " " + one.article()))
                .toList();
    }

    List<Older> older(long event) {
        return OlderQueries.older(sql, in(event));
    }

    /** Links whose both ends are in the event, each once, rejected ones left out. */
    List<EventPage.Tie> ties(long event) {
        var from = CLAIM.as("from_end");
        var to = CLAIM.as("to_end");
        var same = CLAIM_LINK.as("same");
        return sql.select(
                        CLAIM_LINK.FROM_NOW,
                        from.LABEL,
                        CLAIM_LINK.TO_NOW,
                        to.LABEL,
                        CLAIM_LINK.RELATION,
                        CLAIM_LINK.JUDGEMENT,
                        CLAIM_LINK.REASONS)
                .from(CLAIM_LINK)
                .join(from)
                .on(from.ID.eq(CLAIM_LINK.FROM_NOW))
                .join(to)
                .on(to.ID.eq(CLAIM_LINK.TO_NOW))
                .where(CLAIM_LINK.FROM_NOW.in(in(event)))
                .and(CLAIM_LINK.TO_NOW.in(in(event)))
                .and(CLAIM_LINK.JUDGEMENT.ne("REJECTED"))
                .and(stands(from))
                .and(stands(to))
                .and(from.ID.ne(to.ID))
                .and(notExists(selectOne()
                        .from(same)
                        .where(same.FROM_NOW.eq(CLAIM_LINK.FROM_NOW))
                        .and(same.TO_NOW.eq(CLAIM_LINK.TO_NOW))
                        .and(same.RELATION.eq(CLAIM_LINK.RELATION))
                        .and(same.JUDGEMENT.ne("REJECTED"))
                        .and(same.ID.lt(CLAIM_LINK.ID))))
                .orderBy(CLAIM_LINK.ID)
                .fetch(row -> new EventPage.Tie(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        Relation.valueOf(row.value5()),
                        Judgement.valueOf(row.value6()),
                        row.value7().lines().map(Reason::of).toList()));
    }

    private static org.jooq.Condition stands(Claim claim) {
        return Stands.claim(claim);
    }

    private static Select<Record1<Long>> in(long event) {
        return select(EVENT_CLAIM.CLAIM_ID).from(EVENT_CLAIM).where(EVENT_CLAIM.EVENT_ID.eq(event));
    }
}
