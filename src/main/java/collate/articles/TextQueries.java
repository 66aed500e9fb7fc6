package collate.articles;

import static collate.db.schema.Tables.ACCOUNT;
import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.CARRY;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.CLAIM_SET;
import static collate.db.schema.Tables.CLAIM_SET_MEMBER;
import static collate.db.schema.Tables.CLAIM_SET_VERSION;
import static collate.db.schema.Tables.DOSSIER;
import static collate.db.schema.Tables.TEXT_VERSION;
import static org.jooq.Records.mapping;

import collate.core.text.Span;
import collate.core.text.TextChange;
import collate.web.Wording;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Reads an article's text versions and how its claims went from one to the next. */
final class TextQueries {
    private final DSLContext sql;

    TextQueries(DSLContext sql) {
        this.sql = sql;
    }

    List<TextsPage.Version> versions(long article) {
        return sql.select(
                        TEXT_VERSION.ID,
                        TEXT_VERSION.NUMBER,
                        TEXT_VERSION.MADE_AT,
                        TEXT_VERSION.CAPTURE_ID,
                        TEXT_VERSION.SHA256)
                .from(TEXT_VERSION)
                .where(TEXT_VERSION.ARTICLE_ID.eq(article))
                .orderBy(TEXT_VERSION.NUMBER.desc())
                .fetch(mapping(TextsPage.Version::new));
    }

    String body(long text) {
        return sql.select(TEXT_VERSION.BODY)
                .from(TEXT_VERSION)
                .where(TEXT_VERSION.ID.eq(text))
                .fetchSingle(TEXT_VERSION.BODY);
    }

    /** @param wanted the number of the newer text; the newest when there is none of that number */
    Optional<TextsPage> page(long article, Optional<Integer> wanted) {
        var versions = versions(article);
        if (versions.isEmpty()) {
            return Optional.empty();
        }
        var to = versions.stream()
                .filter(version ->
                        wanted.filter(number -> number == version.number()).isPresent())
                .findFirst()
                .orElse(versions.getFirst());
        var from = versions.stream()
                .filter(version -> version.number() == to.number() - 1)
                .findFirst()
                .orElse(to);
        var after = body(to.id());
        var changes = from.id() == to.id() ? List.<TextChange>of() : TextChange.between(body(from.id()), after);
        return sql.select(ARTICLE.HEADLINE, ARTICLE.URL, ARTICLE.WITHDRAWN_AT, DOSSIER.ID, DOSSIER.NAME)
                .from(ARTICLE)
                .join(DOSSIER)
                .on(DOSSIER.ID.eq(ARTICLE.DOSSIER_ID))
                .where(ARTICLE.ID.eq(article))
                .fetchOptional(row -> new TextsPage(
                        article,
                        row.get(ARTICLE.HEADLINE),
                        row.get(ARTICLE.URL),
                        row.get(DOSSIER.ID),
                        row.get(DOSSIER.NAME),
                        row.get(ARTICLE.WITHDRAWN_AT) != null,
                        from,
                        to,
                        changes,
                        carries(to.id(), after),
                        versions,
                        sets(to.id())));
    }

    private List<TextsPage.Carried> carries(long text, String after) {
        return sql.select(CARRY.asterisk(), CLAIM.ID, CLAIM.KIND, CLAIM.LABEL, ACCOUNT.NAME, TEXT_VERSION.NUMBER)
                .from(CARRY)
                .join(TEXT_VERSION)
                .on(TEXT_VERSION.ID.eq(CARRY.FROM_TEXT))
                .join(APPEARANCE)
                .on(APPEARANCE.ID.eq(CARRY.APPEARANCE_ID))
                .join(CLAIM)
                .on(CLAIM.ID.eq(APPEARANCE.CLAIM_ID))
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.ID.eq(CARRY.DECIDED_BY))
                .where(CARRY.TO_TEXT.eq(text))
                .orderBy(CARRY.FROM_START, CARRY.ID)
                .fetch(row -> carried(row, after));
    }

    private static TextsPage.Carried carried(Record row, String after) {
        var start = row.get(CARRY.TO_START);
        var to = start == null ? Optional.<Span>empty() : Optional.of(new Span(start, row.get(CARRY.TO_END)));
        var later = row.get(CARRY.HOW).equals("LATER");
        var orphan = later || row.get(CARRY.HOW).equals("ORPHAN");
        return new TextsPage.Carried(
                row.get(CARRY.ID),
                row.get(CLAIM.ID),
                row.get(CLAIM.KIND),
                row.get(CLAIM.LABEL),
                row.get(TEXT_VERSION.NUMBER),
                row.get(CARRY.HOW),
                row.get(CARRY.WHY),
                row.get(CARRY.FROM_START) + "–" + row.get(CARRY.FROM_END),
                orphan
                        ? "none"
                        : to.map(span -> span.start() + "–" + span.end()).orElse("none"),
                row.get(CARRY.WORDS),
                to.map(span -> span.of(after)),
                later ? Optional.of("Looked for again in the next text.") : decision(row));
    }

    private static Optional<String> decision(Record row) {
        return Optional.ofNullable(row.get(CARRY.DECISION))
                .map(OrphanChoiceDesk.Choice::valueOf)
                .map(choice ->
                        choice.words + ", " + row.get(ACCOUNT.NAME) + ", " + Wording.time(row.get(CARRY.DECIDED_AT)));
    }

    private List<TextsPage.Holding> sets(long text) {
        return sql.selectDistinct(CLAIM_SET.ID, CLAIM_SET.NAME, CLAIM_SET_VERSION.NUMBER, APPEARANCE.CLAIM_ID)
                .from(CARRY)
                .join(APPEARANCE)
                .on(APPEARANCE.ID.eq(CARRY.APPEARANCE_ID))
                .join(CLAIM_SET_MEMBER)
                .on(CLAIM_SET_MEMBER.CLAIM_ID.eq(APPEARANCE.CLAIM_ID))
                .join(CLAIM_SET_VERSION)
                .on(CLAIM_SET_VERSION.ID.eq(CLAIM_SET_MEMBER.VERSION_ID))
                .join(CLAIM_SET)
                .on(CLAIM_SET.ID.eq(CLAIM_SET_VERSION.SET_ID))
                .where(CARRY.TO_TEXT.eq(text))
                .and(CARRY.HOW.eq("ORPHAN"))
                .orderBy(CLAIM_SET.ID, CLAIM_SET_VERSION.NUMBER)
                .fetch(mapping(TextsPage.Holding::new));
    }
}
