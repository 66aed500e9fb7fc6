package collate.record;

import static collate.db.schema.Tables.RECORD_CHAIN;
import static collate.db.schema.Tables.RECORD_ENTRY;

import collate.db.Moments;
import collate.db.schema.tables.records.RecordChainRecord;
import java.time.Clock;
import java.util.Optional;
import org.jooq.DSLContext;

/** Writes the record. Always inside the transaction of the change, so that neither stands without the other. */
public final class Recorder {
    private final Clock clock;

    public Recorder(Clock clock) {
        this.clock = clock;
    }

    /** Appends to a dossier's chain; waits for whoever is appending to it. */
    public void write(DSLContext tx, long dossier, Actor actor, Change change) {
        append(tx, Optional.of(dossier), actor, change);
    }

    /** Appends to the house's chain: people, settings. */
    public void writeHouse(DSLContext tx, Actor actor, Change change) {
        append(tx, Optional.empty(), actor, change);
    }

    private void append(DSLContext tx, Optional<Long> dossier, Actor actor, Change change) {
        var chain = chain(tx, dossier);
        var at = Moments.now(clock);
        var link =
                new Link(Link.chain(dossier), chain.getEntries() + 1, at.toInstant(), actor, change, chain.getHead());
        var hash = link.hash();
        tx.insertInto(RECORD_ENTRY)
                .set(RECORD_ENTRY.CHAIN_ID, chain.getId())
                .set(RECORD_ENTRY.NUMBER, link.number())
                .set(RECORD_ENTRY.AT, at)
                .set(RECORD_ENTRY.ACCOUNT_ID, actor.account().orElse(null))
                .set(RECORD_ENTRY.ACTOR, actor.name())
                .set(RECORD_ENTRY.ACTION, change.action())
                .set(RECORD_ENTRY.SUBJECT_KIND, change.subjectKind())
                .set(RECORD_ENTRY.SUBJECT_ID, change.subject())
                .set(RECORD_ENTRY.FIELD, change.field())
                .set(RECORD_ENTRY.OLD_WORDS, change.before())
                .set(RECORD_ENTRY.NEW_WORDS, change.after())
                .set(RECORD_ENTRY.WHY, change.why())
                .set(RECORD_ENTRY.PREVIOUS, link.previous())
                .set(RECORD_ENTRY.HASH, hash)
                .execute();
        tx.update(RECORD_CHAIN)
                .set(RECORD_CHAIN.ENTRIES, link.number())
                .set(RECORD_CHAIN.HEAD, hash)
                .where(RECORD_CHAIN.ID.eq(chain.getId()))
                .execute();
    }

    private static RecordChainRecord chain(DSLContext tx, Optional<Long> dossier) {
        var ofDossier = dossier.map(RECORD_CHAIN.DOSSIER_ID::eq).orElseGet(RECORD_CHAIN.DOSSIER_ID::isNull);
        var held = tx.selectFrom(RECORD_CHAIN).where(ofDossier).forUpdate().fetchOne();
        if (held != null) {
            return held;
        }
        tx.insertInto(RECORD_CHAIN)
                .set(RECORD_CHAIN.DOSSIER_ID, dossier.orElse(null))
                .set(RECORD_CHAIN.HEAD, Link.START)
                .execute();
        return tx.selectFrom(RECORD_CHAIN).where(ofDossier).forUpdate().fetchSingle();
    }
}
