package collate.origins;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.ORIGIN;
import static collate.db.schema.Tables.ORIGIN_ALIAS;

import collate.claims.NamesDesk;
import collate.db.schema.tables.records.OriginRecord;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record3;

/** Reads the places of a dossier again that name an origin by an alias, and takes back what the alias gave them. */
final class AliasDesk {
    /** Those without an origin whose words are the alias; the claims that they are of, one for each place. */
    List<Long> give(DSLContext tx, OriginRecord origin, String alias) {
        var key = NamesDesk.key(alias);
        var places = tx
                .select(APPEARANCE.ID, APPEARANCE.CLAIM_ID, APPEARANCE.ORIGIN_WORDS)
                .from(APPEARANCE)
                .join(CLAIM)
                .on(CLAIM.ID.eq(APPEARANCE.CLAIM_ID))
                .where(CLAIM.DOSSIER_ID.eq(origin.getDossierId()))
                .and(APPEARANCE.ORIGIN_ID.isNull())
                .and(APPEARANCE.ORIGIN_SET_BY.isNull())
                .and(APPEARANCE.ORIGIN_WORDS.ne(""))
                .orderBy(APPEARANCE.ID)
                .fetch()
                .stream()
                .filter(row -> NamesDesk.key(row.value3()).equals(key))
                .toList();
        tx.update(APPEARANCE)
                .set(APPEARANCE.ORIGIN_ID, origin.getId())
                .set(APPEARANCE.ORIGIN_BASIS, basis(alias))
                .where(APPEARANCE.ID.in(places.stream().map(Record3::value1).toList()))
                .execute();
        return places.stream().map(Record3::value2).toList();
    }

    List<Long> take(DSLContext tx, OriginRecord origin, String alias) {
        var given = APPEARANCE
                .ORIGIN_ID
                .eq(origin.getId())
                .and(APPEARANCE.ORIGIN_SET_BY.isNull())
                .and(APPEARANCE.ORIGIN_BASIS.eq(basis(alias)));
        var claims = tx.select(APPEARANCE.CLAIM_ID)
                .from(APPEARANCE)
                .where(given)
                .orderBy(APPEARANCE.ID)
                .fetch(APPEARANCE.CLAIM_ID);
        tx.update(APPEARANCE)
                .setNull(APPEARANCE.ORIGIN_ID)
                .set(APPEARANCE.ORIGIN_BASIS, "")
                .where(given)
                .execute();
        return claims;
    }

    /** As it was first written; empty when the origin is not written so. */
    Optional<String> written(DSLContext tx, OriginRecord origin, String alias) {
        return tx.select(ORIGIN_ALIAS.WRITTEN)
                .from(ORIGIN_ALIAS)
                .where(ORIGIN_ALIAS.ORIGIN_ID.eq(origin.getId()))
                .and(ORIGIN_ALIAS.ALIAS.eq(alias))
                .fetchOptional(ORIGIN_ALIAS.WRITTEN)
                .map(words -> words.isEmpty() ? alias : words);
    }

    boolean isOfMerged(DSLContext tx, OriginRecord origin, String alias) {
        return tx.selectFrom(ORIGIN).where(ORIGIN.MERGED_INTO.eq(origin.getId())).fetch().stream()
                .anyMatch(merged -> NamesDesk.key(merged.getName()).equals(alias));
    }

    void remove(DSLContext tx, OriginRecord origin, String alias) {
        tx.deleteFrom(ORIGIN_ALIAS)
                .where(ORIGIN_ALIAS.DOSSIER_ID.eq(origin.getDossierId()))
                .and(ORIGIN_ALIAS.ORIGIN_ID.eq(origin.getId()))
                .and(ORIGIN_ALIAS.ALIAS.eq(alias))
                .execute();
    }

    private static String basis(String alias) {
        return "the alias “" + alias + "”";
    }
}
