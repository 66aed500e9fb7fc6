package collate.articles;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.CAPTURE;
import static collate.db.schema.Tables.CARRY;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.TEXT_VERSION;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import collate.claims.ClaimIntakeDesk;
import collate.claims.Intake;
import collate.core.claim.Claim;
import collate.core.extract.Extractor;
import collate.core.extract.Reading;
import collate.core.extract.ReferenceDate;
import collate.core.extract.Reviewable;
import collate.core.text.Carry;
import collate.core.text.Noise;
import collate.core.text.Reanchoring;
import collate.core.text.Span;
import collate.db.Stands;
import collate.db.Sums;
import collate.db.schema.tables.records.AppearanceRecord;
import collate.db.schema.tables.records.ArticleRecord;
import collate.db.schema.tables.records.TextVersionRecord;
import collate.read.Document;
import collate.record.Actor;
import collate.record.Change;
import collate.record.Recorder;
import collate.web.Wording;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/**
 * Gives an article a new text version: what stayed is carried over, what did not is left as an orphan for a person, and what the
 * rules find anew is added. The old version stays as it is.
 */
public final class VersionDesk {
    private final DSLContext sql;
    private final Clock clock;
    private final Recorder recorder;
    private final ClaimIntakeDesk claims;
    private final CaptureDesk captures;
    private final TextDesk texts;
    private final CarryDesk carries;
    private final List<Arrival> arrivals;
    private final Extractor extractor = new Extractor();

    /** @param arrivals what else is done for every text that comes in, in this order */
    VersionDesk(DSLContext sql, Clock clock, Recorder recorder, ClaimIntakeDesk claims, List<Arrival> arrivals) {
        this.sql = sql;
        this.clock = clock;
        this.recorder = recorder;
        this.claims = claims;
        this.captures = new CaptureDesk(clock);
        this.texts = new TextDesk(clock);
        this.carries = new CarryDesk(clock);
        this.arrivals = List.copyOf(arrivals);
    }

    /** What became of a text that came in again. */
    public sealed interface Outcome {
        /** The article's newest text is this very one. */
        record Unchanged() implements Outcome {}

        /** The article has been withdrawn; nothing was changed. */
        record Withdrawn() implements Outcome {}

        /**
         * @param number of the new version
         * @param found claims that the article did not state before
         */
        record Added(int number, int carried, int orphans, int found) implements Outcome {
            /** "Text 2: 17 appearances carried, 2 orphans to decide, 1 new claim." */
            public String words() {
                return "Text " + number + ": " + Wording.count(carried, "appearance", "appearances") + " carried, "
                        + Wording.count(orphans, "orphan", "orphans") + " to decide, "
                        + Wording.count(found, "new claim", "new claims") + ".";
            }
        }
    }

    /** @param fresh read like an article that comes in; of what it says besides its text only days are kept */
    public Outcome add(long article, Document fresh, Capture capture, Actor by) {
        return sql.transactionResult(tx -> add(tx.dsl(), article, fresh, capture, by));
    }

    /** The same inside the caller's transaction. */
    public Outcome add(DSLContext tx, long article, Document again, Capture capture, Actor by) {
        var today = LocalDate.now(clock);
        var document = again.asOf(today);
        var text = document.text();
        var row = held(tx, article);
        if (row.getWithdrawnAt() != null) {
            return new Outcome.Withdrawn();
        }
        var old = newest(tx, article);
        if (old.getSha256().equals(Sums.sha256(text))) {
            return new Outcome.Unchanged();
        }
        var noise = FirstSight.noise(document);
        var kept = captures.keep(tx, article, capture, by);
        var fresh = texts.keep(tx, article, kept, old.getNumber() + 1, text, noise);
        ReadingDesk.repairs(tx, fresh, document.repairs());
        CandidateDesk.keep(tx, article, document.days(), reference(row, text), today);
        var moved = new Moved(new Reanchoring(old.getBody(), text), old.getId(), fresh, text);
        var carried = carry(tx, row, moved) + lookAgain(tx, row, moved);
        var found = find(tx, row, fresh, text, noise, moved.taken);
        var arrived = new Arrival.Arrived(row.getDossierId(), article, fresh, text);
        arrivals.forEach(arrival -> arrival.of(tx, arrived));
        var added = new Outcome.Added(old.getNumber() + 1, carried, moved.orphans, found);
        recorder.write(
                tx,
                row.getDossierId(),
                by,
                Change.of("gave a new text to", "article", article).to(added.words()));
        return added;
    }

    /** The dossier before its article, as everybody who takes something in does. */
    private static ArticleRecord held(DSLContext tx, long article) {
        ArticleDesk.holdDossier(
                tx,
                tx.select(ARTICLE.DOSSIER_ID)
                        .from(ARTICLE)
                        .where(ARTICLE.ID.eq(article))
                        .fetchSingle(ARTICLE.DOSSIER_ID));
        return tx.selectFrom(ARTICLE).where(ARTICLE.ID.eq(article)).forUpdate().fetchSingle();
    }

    /** The days that the new text names, beside the published date as it is. */
    private static ReferenceDate reference(ArticleRecord row, String text) {
        return FirstSight.reference(
                text, Optional.ofNullable(row.getPublishedOn()), row.getPublishedBasis(), Optional.empty());
    }

    /** The dossier's article from one of these addresses. */
    public Optional<Long> from(DSLContext tx, long dossier, List<String> addresses) {
        return tx.select(ARTICLE.ID)
                .from(ARTICLE)
                .where(ARTICLE.DOSSIER_ID.eq(dossier))
                .and(ARTICLE.WITHDRAWN_AT.isNull())
                .and(ARTICLE.URL
                        .in(addresses)
                        .or(exists(selectOne()
                                .from(CAPTURE)
                                .where(CAPTURE.ARTICLE_ID.eq(ARTICLE.ID))
                                .and(CAPTURE.FETCHED_URL.in(addresses)))))
                .orderBy(ARTICLE.ID)
                .limit(1)
                .fetchOptional(ARTICLE.ID);
    }

    static TextVersionRecord newest(DSLContext tx, long article) {
        return tx.selectFrom(TEXT_VERSION)
                .where(TEXT_VERSION.ARTICLE_ID.eq(article))
                .orderBy(TEXT_VERSION.NUMBER.desc())
                .limit(1)
                .fetchSingle();
    }

    /** One way from a version to the next, and what it did so far. */
    static final class Moved {
        final Reanchoring reanchoring;
        final long from;
        final long to;
        final String text;
        /** Where claims stand in the new text, or could. */
        final List<Span> taken;

        int orphans;

        private Moved(Reanchoring reanchoring, long from, long to, String text, List<Span> taken) {
            this.reanchoring = reanchoring;
            this.from = from;
            this.to = to;
            this.text = text;
            this.taken = taken;
        }

        Moved(Reanchoring reanchoring, long from, long to, String text) {
            this(reanchoring, from, to, text, new ArrayList<>());
        }

        /** The way to the same text from an older one. */
        Moved since(String body, long older) {
            return new Moved(new Reanchoring(body, text), older, to, text, taken);
        }
    }

    private int carry(DSLContext tx, ArticleRecord article, Moved moved) {
        var appearances = tx.select(APPEARANCE.asterisk())
                .from(APPEARANCE)
                .join(CLAIM)
                .on(CLAIM.ID.eq(APPEARANCE.CLAIM_ID))
                .where(APPEARANCE.TEXT_ID.eq(moved.from))
                .and(APPEARANCE.ORPHANED_WHY.isNull())
                .and(Stands.claim())
                .orderBy(APPEARANCE.ID)
                .forUpdate()
                .fetchInto(AppearanceRecord.class);
        var carried = 0;
        for (var appearance : appearances) {
            carried += place(tx, article, appearance, moved) ? 1 : 0;
        }
        return carried;
    }

    /** Orphans of earlier texts that nobody has decided: their words may be back, or something else stands for them now. */
    private int lookAgain(DSLContext tx, ArticleRecord article, Moved moved) {
        var open = tx.select(APPEARANCE.asterisk())
                .from(APPEARANCE)
                .join(CARRY)
                .on(CARRY.APPEARANCE_ID.eq(APPEARANCE.ID))
                .join(CLAIM)
                .on(CLAIM.ID.eq(APPEARANCE.CLAIM_ID))
                .where(APPEARANCE.ARTICLE_ID.eq(article.getId()))
                .and(CARRY.HOW.eq("ORPHAN"))
                .and(CARRY.DECISION.isNull())
                .and(CARRY.TO_TEXT.ne(moved.to))
                .and(Stands.claim())
                .orderBy(APPEARANCE.ID)
                .fetchInto(AppearanceRecord.class);
        var since = new HashMap<Long, Moved>();
        var carried = 0;
        for (var orphan : open) {
            var own = since.computeIfAbsent(orphan.getTextId(), text -> moved.since(body(tx, text), text));
            carries.passOn(tx, orphan, moved.to);
            carried += place(tx, article, orphan, own) ? 1 : 0;
        }
        since.values().forEach(own -> moved.orphans += own.orphans);
        return carried;
    }

    private static String body(DSLContext tx, long text) {
        return tx.select(TEXT_VERSION.BODY)
                .from(TEXT_VERSION)
                .where(TEXT_VERSION.ID.eq(text))
                .fetchSingle(TEXT_VERSION.BODY);
    }

    /** Whether its words are in the new text. */
    private boolean place(DSLContext tx, ArticleRecord article, AppearanceRecord appearance, Moved moved) {
        var span = new Span(appearance.getSpanStart(), appearance.getSpanEnd());
        switch (moved.reanchoring.carry(span)) {
            case Carry.Orphan orphan -> {
                carries.leave(tx, article, appearance, orphan, moved);
                moved.orphans++;
                orphan.instead().ifPresent(moved.taken::add);
                return false;
            }
            case Carry.Same(var to) -> {
                carries.move(tx, appearance, to, "", moved);
                moved.taken.add(to);
            }
            case Carry.Reworded(var to, var how) -> {
                carries.move(tx, appearance, to, how, moved);
                moved.taken.add(to);
            }
        }
        return true;
    }

    private int find(
            DSLContext tx, ArticleRecord article, long textId, String text, List<Noise> noise, List<Span> taken) {
        var reading = new Reading(
                text,
                Optional.ofNullable(article.getReferenceOn()),
                noise.stream().map(Noise::span).toList(),
                Optional.of(article.getLanguage()));
        var fresh = Reviewable.of(extractor.claimsIn(reading)).stream()
                .filter(claim -> taken.stream().noneMatch(span -> isThere(claim, span)))
                .toList();
        return claims.store(
                        tx, new Intake(article.getDossierId(), article.getId(), textId, text, Optional.empty()), fresh)
                .added();
    }

    /** A claim whose value stands in words that a carried claim has, or that wait for a person, is not new. */
    private static boolean isThere(Claim claim, Span span) {
        return claim.value().overlaps(span);
    }
}
