package collate.articles;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.CARRY;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.TEXT_VERSION;
import static org.jooq.impl.DSL.select;

import collate.claims.ClaimIntakeDesk;
import collate.claims.DueDesk;
import collate.claims.Intake;
import collate.core.claim.Claim;
import collate.core.claim.Label;
import collate.core.extract.Extractor;
import collate.core.extract.Reading;
import collate.core.extract.Reviewable;
import collate.core.text.Span;
import collate.db.Moments;
import collate.db.schema.tables.records.AppearanceRecord;
import collate.db.schema.tables.records.ArticleRecord;
import collate.db.schema.tables.records.CarryRecord;
import collate.db.schema.tables.records.TextVersionRecord;
import collate.record.Actor;
import collate.record.Change;
import collate.record.Recorder;
import collate.reviews.OrphanDesk;
import collate.reviews.RecheckDesk;
import collate.reviews.StalenessDesk;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** Does with an orphan what a person decides: a new claim, the same claim with its new words, or the old text's alone. */
final class OrphanChoiceDesk {
    private final DSLContext sql;
    private final Clock clock;
    private final Recorder recorder;
    private final ClaimIntakeDesk claims;
    private final StalenessDesk staleness;
    private final OrphanDesk orphans;
    private final RecheckDesk recheck;
    private final Extractor extractor = new Extractor();

    OrphanChoiceDesk(DSLContext sql, Clock clock, Recorder recorder, ClaimIntakeDesk claims) {
        this.sql = sql;
        this.clock = clock;
        this.recorder = recorder;
        this.claims = claims;
        this.staleness = new StalenessDesk(clock, recorder);
        this.orphans = new OrphanDesk(clock);
        this.recheck = new RecheckDesk(clock, recorder);
    }

    /** What a person may say of an orphan. */
    enum Choice {
        /** The new words are another claim; this one stays on the old text. */
        NEW_CLAIM("another claim"),
        /** The new words are this claim's; its reviews go stale. */
        CHANGED("same claim, other words"),
        /** The article said it in the old text, and that stands. */
        KEPT("kept on the old text"),
        /** The article took it back. */
        GONE("taken back by the article");

        final String words;

        Choice(String words) {
            this.words = words;
        }
    }

    /** How it went. */
    sealed interface Outcome {
        /**
         * @param claim to look at next
         * @param appearance whose words were decided on
         */
        record Done(long article, long claim, long appearance) implements Outcome {}

        /** The rules find no claim in the new words; a person enters it. */
        record NothingFound(long article) implements Outcome {}

        /** Its article has been withdrawn; nothing was changed. */
        record Withdrawn(long article) implements Outcome {}

        /** Somebody decided before, a newer text has come since, or nothing stands in the words' place. */
        record Overtaken(long article) implements Outcome {}

        record Unknown() implements Outcome {}
    }

    Outcome decide(long carry, Choice choice, Actor by) {
        return sql.transactionResult(tx -> {
            var row = tx.dsl()
                    .selectFrom(CARRY)
                    .where(CARRY.ID.eq(carry))
                    .forUpdate()
                    .fetchOne();
            if (row == null || !row.getHow().equals("ORPHAN") && !row.getHow().equals("LATER")) {
                return new Outcome.Unknown();
            }
            var appearance = tx.dsl()
                    .selectFrom(APPEARANCE)
                    .where(APPEARANCE.ID.eq(row.getAppearanceId()))
                    .fetchSingle();
            if (tx.dsl()
                    .fetchExists(
                            ARTICLE, ARTICLE.ID.eq(appearance.getArticleId()).and(ARTICLE.WITHDRAWN_AT.isNotNull()))) {
                return new Outcome.Withdrawn(appearance.getArticleId());
            }
            var needsWords = choice == Choice.NEW_CLAIM || choice == Choice.CHANGED;
            if (row.getDecision() != null
                    || row.getHow().equals("LATER")
                    || needsWords && (row.getToStart() == null || !isNewest(tx.dsl(), row, appearance))) {
                return new Outcome.Overtaken(appearance.getArticleId());
            }
            return act(tx.dsl(), row, appearance, choice, by);
        });
    }

    /** Words can be placed in the newest text only. */
    private static boolean isNewest(DSLContext tx, CarryRecord row, AppearanceRecord appearance) {
        return VersionDesk.newest(tx, appearance.getArticleId()).getId().equals(row.getToText());
    }

    private Outcome act(DSLContext tx, CarryRecord row, AppearanceRecord appearance, Choice choice, Actor by) {
        var article = tx.selectFrom(ARTICLE)
                .where(ARTICLE.ID.eq(appearance.getArticleId()))
                .fetchSingle();
        var text = tx.selectFrom(TEXT_VERSION)
                .where(TEXT_VERSION.ID.eq(row.getToText()))
                .fetchSingle();
        var next = Optional.of(appearance.getClaimId());
        switch (choice) {
            case NEW_CLAIM -> next = enter(tx, article, text, appearance.getClaimId(), instead(row));
            case CHANGED ->
                CarryDesk.place(tx, appearance.getId(), text.getId(), text.getBody(), instead(row), instead(row));
            case KEPT, GONE ->
                tx.update(APPEARANCE)
                        .set(APPEARANCE.ORPHANED_WHY, choice.words)
                        .set(APPEARANCE.KEPT, choice == Choice.KEPT)
                        .where(APPEARANCE.ID.eq(appearance.getId()))
                        .execute();
        }
        if (next.isEmpty()) {
            return new Outcome.NothingFound(article.getId());
        }
        settle(tx, row, article, appearance.getClaimId(), choice, by);
        return new Outcome.Done(article.getId(), next.get(), appearance.getId());
    }

    private static Span instead(CarryRecord row) {
        return new Span(row.getToStart(), row.getToEnd());
    }

    /** What the rules read in the new words, of the kind that the orphan is: its neighbours were carried, or wait themselves. */
    private Optional<Long> enter(
            DSLContext tx, ArticleRecord article, TextVersionRecord text, long orphan, Span words) {
        var reading = new Reading(
                text.getBody(),
                Optional.ofNullable(article.getReferenceOn()),
                List.of(),
                Optional.of(article.getLanguage()));
        var kind = tx.fetchValue(select(CLAIM.KIND).from(CLAIM).where(CLAIM.ID.eq(orphan)));
        var found = Reviewable.of(extractor.claimsIn(reading)).stream()
                .filter(claim -> ClaimIntakeDesk.kind(claim) == kind)
                .filter(claim -> claim.value().overlaps(words))
                .filter(claim -> !stands(tx, text.getId(), claim, text.getBody()))
                .toList();
        var intake =
                new Intake(article.getDossierId(), article.getId(), text.getId(), text.getBody(), Optional.empty());
        return claims.store(tx, intake, found).ids().stream().findFirst();
    }

    private static boolean stands(DSLContext tx, long text, Claim claim, String body) {
        return tx.fetchExists(APPEARANCE
                .join(CLAIM)
                .on(CLAIM.ID.eq(APPEARANCE.CLAIM_ID))
                .and(CLAIM.WITHDRAWN_AT.isNull())
                .and(APPEARANCE.TEXT_ID.eq(text))
                .and(APPEARANCE.SPAN_START.eq(claim.span().start()))
                .and(CLAIM.LABEL.eq(Label.of(claim, body))));
    }

    private void settle(DSLContext tx, CarryRecord row, ArticleRecord article, long claim, Choice choice, Actor by) {
        row.setDecision(choice.name());
        row.setDecidedBy(by.account().orElse(null));
        row.setDecidedAt(Moments.now(clock));
        row.store();
        orphans.decided(tx, claim);
        recorder.write(
                tx,
                article.getDossierId(),
                by,
                Change.of("decided orphan of", "claim", claim)
                        .value("words", row.getWords(), choice.words)
                        .because(row.getWhy()));
        switch (choice) {
            case CHANGED -> {
                DueDesk.changed(tx, claim);
                staleness.changed(tx, claim, row.getWhy(), by);
            }
            case KEPT -> DueDesk.due(tx, List.of(claim));
            case NEW_CLAIM, GONE ->
                recheck.recheck(tx, List.of(claim), "an article that said it has other words now", by);
        }
    }
}
