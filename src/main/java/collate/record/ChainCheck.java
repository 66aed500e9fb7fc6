package collate.record;

import static collate.db.schema.Tables.RECORD_CHAIN;
import static collate.db.schema.Tables.RECORD_ENTRY;

import collate.db.schema.tables.records.RecordChainRecord;
import collate.db.schema.tables.records.RecordEntryRecord;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** Reads every chain of the record from its start and says where one is broken, if any. */
public final class ChainCheck {
    private static final int PAGE = 1_000;

    private final DSLContext sql;

    public ChainCheck(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * What came out for one chain.
     *
     * @param chain "house" or "dossier 1"
     * @param entries how many entries hold
     * @param broken what is wrong with the entry after those; empty when the chain is whole
     */
    public record Finding(String chain, long entries, Optional<String> broken) {}

    public List<Finding> findings() {
        return sql.selectFrom(RECORD_CHAIN).orderBy(RECORD_CHAIN.ID).fetch().map(this::check);
    }

    /** Of a dossier's chain, or the house's; empty when there is no such chain. */
    Optional<Finding> finding(Optional<Long> dossier) {
        var ofDossier = dossier.map(RECORD_CHAIN.DOSSIER_ID::eq).orElseGet(RECORD_CHAIN.DOSSIER_ID::isNull);
        return sql.selectFrom(RECORD_CHAIN).where(ofDossier).fetchOptional().map(this::check);
    }

    private Finding check(RecordChainRecord chain) {
        var name = Link.chain(Optional.ofNullable(chain.getDossierId()));
        var previous = Link.START;
        var number = 0L;
        for (var page = page(chain, number); !page.isEmpty(); page = page(chain, number)) {
            for (var entry : page) {
                var link = link(name, entry);
                if (entry.getNumber() != number + 1) {
                    return broken(name, number, "entry " + (number + 1) + " is missing");
                }
                if (!entry.getPrevious().equals(previous) || !entry.getHash().equals(link.hash())) {
                    return broken(name, number, "entry " + entry.getNumber() + " was changed");
                }
                previous = entry.getHash();
                number = entry.getNumber();
            }
        }
        var whole = chain.getEntries() == number && chain.getHead().equals(previous);
        return whole
                ? new Finding(name, number, Optional.empty())
                : broken(name, number, "entries after it were removed");
    }

    private static Finding broken(String chain, long entries, String why) {
        return new Finding(chain, entries, Optional.of(why));
    }

    private List<RecordEntryRecord> page(RecordChainRecord chain, long after) {
        return sql.selectFrom(RECORD_ENTRY)
                .where(RECORD_ENTRY.CHAIN_ID.eq(chain.getId()))
                .and(RECORD_ENTRY.NUMBER.gt(after))
                .orderBy(RECORD_ENTRY.NUMBER)
                .limit(PAGE)
                .fetch();
    }

    private static Link link(String chain, RecordEntryRecord entry) {
        return new Link(
                chain,
                entry.getNumber(),
                entry.getAt().toInstant(),
                new Actor(Optional.ofNullable(entry.getAccountId()), entry.getActor()),
                new Change(
                        entry.getAction(),
                        entry.getSubjectKind(),
                        entry.getSubjectId(),
                        entry.getField(),
                        entry.getOldWords(),
                        entry.getNewWords(),
                        entry.getWhy()),
                entry.getPrevious());
    }
}
