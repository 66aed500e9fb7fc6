package collate.claims;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.DATED;
import static collate.db.schema.Tables.PERSON;
import static collate.db.schema.Tables.QUOTE;
import static collate.db.schema.Tables.TOLL;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;

import collate.core.claim.Field;
import collate.core.claim.Figure;
import collate.core.claim.Harm;
import collate.core.compare.Overlap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;

/** Finds other claims that a reader of one should know: of other articles, and the same passage again in its own. */
final class RelatedQueries {
    /** This many times as many is no other wording of the same count. */
    private static final int FAR = 5;

    private static final int MOST = 12;
    /** So many are looked at when only Java can tell which of them fit. */
    private static final int CANDIDATES = 60;
    /** More than both figures' "about" can reach. */
    private static final double WIDER = 1.25;

    private final DSLContext sql;

    RelatedQueries(DSLContext sql) {
        this.sql = sql;
    }

    List<ClaimPage.Related> to(ClaimHead head, String exact) {
        var all = new ArrayList<>(elsewhere(head));
        all.addAll(again(head, exact));
        return List.copyOf(all);
    }

    /** Claims of other articles that say something of the same; none for statements. */
    private List<ClaimPage.Related> elsewhere(ClaimHead head) {
        return switch (head.kind()) {
            case QUOTE -> sameSpeaker(head);
            case TOLL -> sameFigure(head);
            case DATE -> sameDay(head);
            case STATEMENT -> List.of();
        };
    }

    private List<ClaimPage.Related> sameSpeaker(ClaimHead head) {
        var speaker = head.values().text(Field.SPEAKER);
        var theirs = select(QUOTE.CLAIM_ID)
                .from(QUOTE)
                .join(PERSON)
                .on(PERSON.ID.eq(QUOTE.SPEAKER_ID))
                .where(PERSON.DOSSIER_ID.eq(head.dossier().id()))
                .and(PERSON.NAME.eq(speaker));
        return speaker.isEmpty() ? List.of() : others(head, theirs, row -> Optional.of("same speaker, " + speaker));
    }

    private List<ClaimPage.Related> sameFigure(ClaimHead head) {
        var mine = head.values().figure();
        var near = select(TOLL.CLAIM_ID)
                .from(TOLL)
                .where(TOLL.HARM.eq(head.values().constant(Field.HARM, Harm.class)))
                .and(TOLL.MAX_COUNT.isNull().or(TOLL.MAX_COUNT.ge((long) (mine.lowest() / WIDER))))
                .and(
                        mine.max() == null
                                ? TOLL.HARM.isNotNull()
                                : TOLL.MIN_COUNT.isNull().or(TOLL.MIN_COUNT.le((long) (mine.highest() * WIDER))));
        return others(
                head,
                near,
                row -> Optional.of(figure(row))
                        .filter(mine::agreesWith)
                        .filter(other -> isNear(mine, other))
                        .map(other -> "same harm; " + new Overlap(mine, other).words() + people(head, row)));
    }

    /** Two figures without an upper bound always agree; far apart they count different things. */
    private static boolean isNear(Figure mine, Figure other) {
        var open = mine.max() == null && other.max() == null;
        var low = Math.max(1, Math.min(mine.lowest(), other.lowest()));
        return !open || Math.max(mine.lowest(), other.lowest()) / low < FAR;
    }

    private static Figure figure(Record row) {
        return new Figure(
                row.get(TOLL.MIN_COUNT),
                row.get(TOLL.MAX_COUNT),
                row.get(TOLL.QUALIFIER),
                row.get(TOLL.QUALIFIER_WORDS));
    }

    /** Figures of different people must not be taken for the same. */
    private static String people(ClaimHead head, Record other) {
        var here = head.values().text(Field.POPULATION);
        var there = other.get(TOLL.POPULATION);
        var same = here.isEmpty() || there.isEmpty() || here.equalsIgnoreCase(there);
        return same ? "" : "; other people are counted: “" + here + "” here, “" + there + "” there";
    }

    private List<ClaimPage.Related> sameDay(ClaimHead head) {
        var first = head.values().day(Field.FIRST_ON);
        var last = head.values().day(Field.LAST_ON).or(() -> first);
        if (first.isEmpty() || last.isEmpty()) {
            return List.of();
        }
        var then = select(DATED.CLAIM_ID)
                .from(DATED)
                .where(DATED.FIRST_ON.eq(first.get()))
                .and(DATED.LAST_ON.eq(last.get()));
        var why = "same day, " + FieldWords.days(head.values());
        return others(head, then, row -> Optional.of(why));
    }

    /** @param why it is related; empty when a closer look shows that it is not */
    private List<ClaimPage.Related> others(
            ClaimHead head, Select<Record1<Long>> which, Function<Record, Optional<String>> why) {
        var here = select(APPEARANCE.CLAIM_ID)
                .from(APPEARANCE)
                .where(APPEARANCE.ARTICLE_ID.eq(head.place().article()));
        return rows(head, CLAIM.ID.in(which).and(CLAIM.ID.notIn(here)), CANDIDATES).stream()
                .flatMap(row -> why.apply(row).map(words -> related(row, words, false)).stream())
                .limit(MOST)
                .toList();
    }

    /** The same passage again in its own article, as a claim of its own. */
    private List<ClaimPage.Related> again(ClaimHead head, String exact) {
        var here = select(APPEARANCE.CLAIM_ID)
                .from(APPEARANCE)
                .where(APPEARANCE.ARTICLE_ID.eq(head.place().article()));
        return rows(head, CLAIM.ID.in(here).and(CLAIM.KIND.eq(head.kind())), Integer.MAX_VALUE).stream()
                .filter(row -> plain(row.get(APPEARANCE.EXACT)).equals(plain(exact)))
                .map(row -> related(row, "also in this article", true))
                .toList();
    }

    private static String plain(String words) {
        return words.replaceAll("\\W+", " ").strip();
    }

    private static ClaimPage.Related related(Record row, String why, boolean here) {
        var article = Articles.name(
                row.get(ARTICLE.PUBLISHER),
                row.get(ARTICLE.HEADLINE),
                Optional.ofNullable(row.get(ARTICLE.PUBLISHED_ON)));
        return new ClaimPage.Related(row.get(CLAIM.ID), row.get(CLAIM.LABEL), article, why, here);
    }

    private List<? extends Record> rows(ClaimHead head, Condition which, int most) {
        var first = APPEARANCE.as("first");
        return sql.select(CLAIM.ID, CLAIM.LABEL, ARTICLE.HEADLINE, ARTICLE.PUBLISHER, ARTICLE.PUBLISHED_ON)
                .select(TOLL.MIN_COUNT, TOLL.MAX_COUNT, TOLL.QUALIFIER, TOLL.QUALIFIER_WORDS, TOLL.POPULATION)
                .select(APPEARANCE.EXACT)
                .from(CLAIM)
                .join(APPEARANCE)
                .on(APPEARANCE.ID.eq(select(min(first.ID)).from(first).where(first.CLAIM_ID.eq(CLAIM.ID))))
                .join(ARTICLE)
                .on(ARTICLE.ID.eq(APPEARANCE.ARTICLE_ID))
                .leftJoin(TOLL)
                .on(TOLL.CLAIM_ID.eq(CLAIM.ID))
                .where(which)
                .and(CLAIM.DOSSIER_ID.eq(head.dossier().id()))
                .and(CLAIM.ID.ne(head.id()))
                .and(CLAIM.WITHDRAWN_AT.isNull())
                .and(CLAIM.MERGED_INTO.isNull())
                .orderBy(CLAIM.ID)
                .limit(most)
                .fetch();
    }
}
