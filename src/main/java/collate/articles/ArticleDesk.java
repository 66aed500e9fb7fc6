package collate.articles;

import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.DOSSIER;
import static collate.db.schema.Tables.TEXT_VERSION;

import collate.claims.ClaimIntakeDesk;
import collate.claims.Intake;
import collate.core.extract.Extractor;
import collate.core.extract.ReferenceDate;
import collate.db.Moments;
import collate.db.Sums;
import collate.read.DayCandidate;
import collate.read.Stated;
import collate.record.Actor;
import collate.record.Change;
import collate.record.Recorder;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** Takes articles in: the bytes, the text, its noise and its claims, all or nothing. */
public final class ArticleDesk {
    private final DSLContext sql;
    private final Clock clock;
    private final Recorder recorder;
    private final ClaimIntakeDesk claims;
    private final List<Arrival> arrivals;
    private final CaptureDesk captures;
    private final TextDesk texts;
    private final ReadingDesk readings;
    private final Extractor extractor = new Extractor();

    /** @param arrivals what else is done for every article that comes in, in this order */
    public ArticleDesk(DSLContext sql, Clock clock, Recorder recorder, ClaimIntakeDesk claims, List<Arrival> arrivals) {
        this.sql = sql;
        this.clock = clock;
        this.recorder = recorder;
        this.claims = claims;
        this.arrivals = List.copyOf(arrivals);
        this.captures = new CaptureDesk(clock);
        this.texts = new TextDesk(clock);
        this.readings = new ReadingDesk(recorder);
    }

    /** What became of an article that came in. */
    public sealed interface Outcome {
        long article();

        /** @param claims how many were found in it */
        record Added(long article, int claims) implements Outcome {}

        /** The dossier holds the very same text already. */
        record Known(long article) implements Outcome {}
    }

    /** For articles whose text changes; what is done for each that comes in is done then too. */
    public VersionDesk versions() {
        return new VersionDesk(sql, clock, recorder, claims, arrivals);
    }

    public WithdrawalDesk withdrawal() {
        return new WithdrawalDesk(sql, clock, recorder, arrivals);
    }

    public PutBackDesk puttingBack() {
        return new PutBackDesk(sql, recorder, arrivals);
    }

    /** Outside any transaction, for it takes a while. */
    public FirstSight look(NewArticle article) {
        return FirstSight.of(article.asOf(LocalDate.now(clock)), extractor);
    }

    public Outcome add(NewArticle article, Actor by) {
        var sight = look(article);
        return sql.transactionResult(tx -> add(tx.dsl(), sight, by));
    }

    /** The same inside the caller's transaction. */
    public Outcome add(DSLContext tx, FirstSight sight, Actor by) {
        holdDossier(tx, sight.article().dossier());
        var known = withText(tx, sight.article());
        return known.isPresent() ? new Outcome.Known(known.get()) : store(tx, sight, by);
    }

    /** One article after the other in a dossier: of the same text sent twice at once, the second finds the first. */
    static void holdDossier(DSLContext tx, long dossier) {
        tx.selectOne().from(DOSSIER).where(DOSSIER.ID.eq(dossier)).forUpdate().fetch();
    }

    private static Optional<Long> withText(DSLContext tx, NewArticle article) {
        return tx.select(ARTICLE.ID)
                .from(ARTICLE)
                .join(TEXT_VERSION)
                .on(TEXT_VERSION.ARTICLE_ID.eq(ARTICLE.ID))
                .where(ARTICLE.DOSSIER_ID.eq(article.dossier()))
                .and(ARTICLE.WITHDRAWN_AT.isNull())
                .and(TEXT_VERSION.SHA256.eq(Sums.sha256(article.text())))
                .limit(1)
                .fetchOptional(ARTICLE.ID);
    }

    private Outcome store(DSLContext tx, FirstSight sight, Actor by) {
        var article = sight.article().setBy(by.name());
        var document = article.document();
        var reference = sight.reference();
        var id = article(tx, article, sight.language(), reference, by);
        var capture = captures.keep(tx, id, article.capture(), by);
        var text = texts.keep(tx, id, capture, 1, article.text(), sight.noise());
        readings.keep(tx, article, id, text, by);
        CandidateDesk.keep(tx, id, document.days(), reference, LocalDate.now(clock));
        var into = new Intake(article.dossier(), id, text, article.text(), Optional.empty());
        var found = claims.store(tx, into, sight.claims()).added();
        var arrived = new Arrival.Arrived(article.dossier(), id, text, article.text());
        arrivals.forEach(arrival -> arrival.of(tx, arrived));
        recorder.write(
                tx,
                article.dossier(),
                by,
                Change.of("added", "article", id)
                        .to(document.headline().words())
                        .because(found + (found == 1 ? " claim found" : " claims found")));
        return new Outcome.Added(id, found);
    }

    private long article(DSLContext tx, NewArticle article, String language, ReferenceDate reference, Actor by) {
        var document = article.document();
        return tx.insertInto(ARTICLE)
                .set(ARTICLE.DOSSIER_ID, article.dossier())
                .set(ARTICLE.HEADLINE, document.headline().words())
                .set(ARTICLE.PUBLISHER, document.publisher().words())
                .set(ARTICLE.AUTHOR, document.author().words())
                .set(ARTICLE.URL, document.url().words())
                .set(ARTICLE.LANGUAGE, language)
                .set(
                        ARTICLE.PUBLISHED_ON,
                        document.published().map(DayCandidate::day).orElse(null))
                .set(
                        ARTICLE.PUBLISHED_BASIS,
                        document.published().map(DayCandidate::basis).orElse(""))
                .set(ARTICLE.REFERENCE_ON, reference.day().orElse(null))
                .set(ARTICLE.REFERENCE_BASIS, Stated.setBy(reference.conflict().orElse(reference.basis()), by.name()))
                .set(ARTICLE.ADDED_BY, by.account().orElse(null))
                .set(ARTICLE.ADDED_AT, Moments.now(clock))
                .returning(ARTICLE.ID)
                .fetchSingle()
                .getId();
    }
}
