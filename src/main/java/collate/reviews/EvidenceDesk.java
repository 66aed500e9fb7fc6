package collate.reviews;

import static collate.db.schema.Tables.EVIDENCE;

import collate.core.review.Refusal;
import collate.core.review.Words;
import collate.db.Moments;
import collate.record.Actor;
import collate.record.Change;
import collate.record.Recorder;
import collate.web.SignedIn;
import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jooq.DSLContext;

/** Adds source links to claims and withdraws them; either makes the reviews of the claim stale. */
public final class EvidenceDesk {
    private final DSLContext sql;
    private final Clock clock;
    private final Recorder recorder;
    private final StalenessDesk staleness;
    private final Origins origins;

    public EvidenceDesk(DSLContext sql, Clock clock, Recorder recorder, StalenessDesk staleness, Origins origins) {
        this.sql = sql;
        this.clock = clock;
        this.recorder = recorder;
        this.staleness = staleness;
        this.origins = origins;
    }

    /** @return why it was not added; empty when it was */
    List<Refusal> add(long claim, SignedIn who, Source source) {
        return sql.transactionResult(tx -> {
            var held = HoldDesk.hold(tx.dsl(), claim);
            var no = refusals(tx.dsl(), held, source, Source.Fields.ALONE);
            if (no.isEmpty()) {
                var by = Actor.person(who.id(), who.name());
                insert(tx.dsl(), held, by, source, false);
                staleness.changed(tx.dsl(), claim, "evidence was added, " + source.name(), by);
            }
            return no;
        });
    }

    /** A name that nobody knows would count as one more independent origin, and lift the rule about parties. */
    List<Refusal> refusals(DSLContext tx, Held held, Source source, Source.Fields fields) {
        return source
                .origin()
                .filter(name -> !source.ofNewOrigin() && origins.isNew(tx, held.dossier(), name))
                .map(name -> new Refusal(
                        fields.tick(),
                        "“" + name + "” is new here and will count as an independent origin that is no party to the"
                                + " conflict. Tick that it is one, or name one that is known."))
                .stream()
                .toList();
    }

    /** As part of a review that is being signed: stales nobody, is sealed with it, and is left out where it stands already. */
    void attach(DSLContext tx, Held held, Actor by, Source source) {
        var stands = tx.fetchExists(tx.selectFrom(EVIDENCE)
                .where(EVIDENCE.CLAIM_ID.eq(held.id()))
                .and(EVIDENCE.URL.eq(source.url()))
                .and(EVIDENCE.STANCE.eq(source.stance()))
                .and(EVIDENCE.WITH_REVIEW
                        .isFalse()
                        .or(EVIDENCE.ADDED_BY.eq(by.account().orElseThrow())))
                .and(EVIDENCE.WITHDRAWN_AT.isNull()));
        if (!stands) {
            insert(tx, held, by, source, true);
        }
    }

    private void insert(DSLContext tx, Held held, Actor by, Source source, boolean withReview) {
        tx.insertInto(EVIDENCE)
                .set(EVIDENCE.CLAIM_ID, held.id())
                .set(EVIDENCE.URL, source.url())
                .set(EVIDENCE.TITLE, source.title())
                .set(EVIDENCE.PUBLISHER, source.publisher())
                .set(EVIDENCE.WORDS, source.words())
                .set(EVIDENCE.STANCE, source.stance())
                .set(EVIDENCE.ORIGIN_ID, origins.origin(tx, held.dossier(), source.origin()))
                .set(EVIDENCE.ADDED_BY, by.account().orElseThrow())
                .set(EVIDENCE.ADDED_AT, Moments.now(clock))
                .set(EVIDENCE.WITH_REVIEW, withReview)
                .execute();
        var change = Change.of(withReview ? Sealed.SOURCE : "added evidence", "claim", held.id())
                .value(Words.of(source.stance()).toLowerCase(Locale.ROOT), null, described(source));
        recorder.write(tx, held.dossier(), by, change);
    }

    private static String described(Source source) {
        return source.title().isEmpty() ? source.url() : source.title() + ", " + source.url();
    }

    void withdraw(long claim, long evidence, SignedIn who, String why) {
        sql.transaction(tx -> {
            var held = HoldDesk.hold(tx.dsl(), claim);
            var by = Actor.person(who.id(), who.name());
            var link = tx.dsl()
                    .selectFrom(EVIDENCE)
                    .where(EVIDENCE.ID.eq(evidence))
                    .and(EVIDENCE.CLAIM_ID.eq(claim))
                    .and(EVIDENCE.WITHDRAWN_AT.isNull())
                    .fetchOptional()
                    .orElseThrow(NotFoundResponse::new);
            link.setWithdrawnAt(Moments.now(clock));
            link.setWithdrawnWhy(why);
            link.update();
            var change = Change.of("withdrew evidence", "claim", claim)
                    .value("evidence", link.getUrl(), null)
                    .because(why);
            recorder.write(tx.dsl(), held.dossier(), by, change);
            var name = link.getTitle().isEmpty() ? link.getUrl() : link.getTitle();
            staleness.changed(tx.dsl(), claim, "evidence was withdrawn, " + name, by);
        });
    }
}
