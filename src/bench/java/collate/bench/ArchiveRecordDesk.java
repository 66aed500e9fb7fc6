package collate.bench;

import collate.db.Database;

/** Gives a made archive its record: an entry for each claim, half a minute apart, as if they had come in over the last year. */
final class ArchiveRecordDesk {
    private ArchiveRecordDesk() {}

    static void fill(Database database) {
        database.sql().transaction(tx -> {
            tx.dsl().execute("""
                    insert into record_chain (dossier_id, entries, head)
                    select dossier.id, 0, repeat('0', 64) from dossier
                    where not exists (select 1 from record_chain where record_chain.dossier_id = dossier.id)
                    """);
            tx.dsl().execute("""
                    insert into record_entry (chain_id, number, at, actor, action, subject_kind, subject_id, previous, hash)
                    select record_chain.id,
                        record_chain.entries + row_number() over (partition by claim.dossier_id order by claim.id),
                        current_timestamp - ((select max(id) from claim) - claim.id) * interval '30' second,
                        'Collate', 'found', 'claim', claim.id, repeat('0', 64), repeat('0', 64)
                    from claim join record_chain on record_chain.dossier_id = claim.dossier_id
                    where claim.rule = 'made'
                    """);
            tx.dsl().execute("""
                    update record_chain set entries =
                        (select coalesce(max(number), 0) from record_entry where record_entry.chain_id = record_chain.id)
                    """);
        });
    }
}
