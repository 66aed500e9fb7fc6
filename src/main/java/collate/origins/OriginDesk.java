package collate.origins;

import static collate.db.schema.Tables.ORIGIN;
import static collate.db.schema.Tables.ORIGIN_ALIAS;

import collate.claims.DueDesk;
import collate.claims.NamesDesk;
import collate.db.schema.tables.records.OriginRecord;
import collate.record.Actor;
import collate.record.Change;
import collate.record.Recorder;
import collate.reviews.PartyQueries;
import collate.reviews.RecheckDesk;
import collate.web.Wording;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Renames origins, gives them aliases, and marks them as parties to the conflict. */
final class OriginDesk implements NameForms.Naming {
    private final DSLContext sql;
    private final Recorder recorder;
    private final RecheckDesk recheck;
    private final NamesDesk names = new NamesDesk();
    private final AliasDesk named = new AliasDesk();

    OriginDesk(DSLContext sql, Clock clock, Recorder recorder) {
        this.sql = sql;
        this.recorder = recorder;
        this.recheck = new RecheckDesk(clock, recorder);
    }

    /** @param seen the name that the form showed; the old name stays an alias */
    @Override
    public Outcome rename(long id, String seen, String name, Actor by) {
        return sql.transactionResult(tx -> {
            var origin = held(tx.dsl(), id);
            if (origin == null || !origin.getName().equals(seen)) {
                return new Outcome.Overtaken();
            }
            if (name.equals(seen)) {
                return new Outcome.Done(id, 0);
            }
            var dossier = origin.getDossierId();
            var taken =
                    tx.dsl().fetchExists(ORIGIN, ORIGIN.DOSSIER_ID.eq(dossier).and(ORIGIN.NAME.eq(name)));
            var other = holder(tx.dsl(), dossier, name);
            if (taken || other.isPresent() && other.get() != id) {
                return new Outcome.Refused("name", "Another origin of this dossier has that name: merge the two.");
            }
            names.addOriginAlias(tx.dsl(), dossier, id, name);
            tx.dsl()
                    .update(ORIGIN)
                    .set(ORIGIN.NAME, name)
                    .where(ORIGIN.ID.eq(id))
                    .execute();
            record(tx.dsl(), dossier, by, Change.of("renamed", "origin", id).value("name", seen, name));
            DueDesk.dueOfOrigins(tx.dsl(), List.of(id));
            return new Outcome.Done(id, 0);
        });
    }

    @Override
    public Outcome addAlias(long id, String alias, Actor by) {
        return sql.transactionResult(tx -> {
            var origin = held(tx.dsl(), id);
            if (origin == null) {
                return new Outcome.Overtaken();
            }
            var dossier = origin.getDossierId();
            var other = holder(tx.dsl(), dossier, alias);
            if (other.isPresent()) {
                return new Outcome.Refused(
                        "alias",
                        other.get() == id
                                ? "It is known under that name already."
                                : "Another origin of this dossier is written so: merge the two.");
            }
            names.addOriginAlias(tx.dsl(), dossier, id, alias);
            record(tx.dsl(), dossier, by, Change.of("edited", "origin", id).value("alias", null, alias));
            var given = named.give(tx.dsl(), origin, alias);
            var what = "“" + alias + "” is “" + origin.getName() + "” now";
            return moved(tx.dsl(), origin, given, null, ", named “" + alias + "”", what, by);
        });
    }

    /** What the alias alone had given an origin has none again; what the text, a person or an earlier reading gave stays. */
    @Override
    public Outcome removeAlias(long id, String alias, Actor by) {
        return sql.transactionResult(tx -> {
            var origin = held(tx.dsl(), id);
            var written = Optional.ofNullable(origin).flatMap(held -> named.written(tx.dsl(), held, alias));
            if (origin == null || written.isEmpty()) {
                return new Outcome.Overtaken();
            }
            if (NamesDesk.key(origin.getName()).equals(alias)) {
                return new Outcome.Refused("alias", "It is the origin’s own name: rename it first.");
            }
            if (named.isOfMerged(tx.dsl(), origin, alias)) {
                return new Outcome.Refused(
                        "alias", "“" + written.get() + "” came with a merge: split it off to undo that.");
            }
            named.remove(tx.dsl(), origin, alias);
            record(
                    tx.dsl(),
                    origin.getDossierId(),
                    by,
                    Change.of("edited", "origin", id).value("alias", written.get(), null));
            var taken = named.take(tx.dsl(), origin, written.get());
            var what = "“" + written.get() + "” is no longer “" + origin.getName() + "”";
            return moved(tx.dsl(), origin, taken, ", named “" + written.get() + "”", null, what, by);
        });
    }

    /** On the record how many places moved; their claims are compared anew and looked at again. */
    private Outcome moved(
            DSLContext tx,
            OriginRecord origin,
            List<Long> claims,
            @Nullable String before,
            @Nullable String after,
            String what,
            Actor by) {
        if (claims.isEmpty()) {
            return new Outcome.Done(origin.getId(), 0);
        }
        var count = Wording.count(claims.size(), "place", "places");
        record(
                tx,
                origin.getDossierId(),
                by,
                Change.of("edited", "origin", origin.getId())
                        .value(
                                "appearances",
                                before == null ? null : count + before,
                                after == null ? null : count + after));
        DueDesk.due(tx, claims);
        return new Outcome.Done(origin.getId(), recheck.recheck(tx, claims, what, by), claims.size());
    }

    /**
     * Says whether it is a party to the conflict. Claims that were signed as verified, and that now only parties state, are not
     * moved: their reviews go stale with the reason.
     */
    Outcome party(long id, boolean seen, boolean party, String why, Actor by) {
        return sql.transactionResult(tx -> {
            var origin = held(tx.dsl(), id);
            if (origin == null || isParty(tx.dsl(), origin) != seen) {
                return new Outcome.Overtaken();
            }
            if (party == seen) {
                return new Outcome.Refused("party", "That is how it is marked already.");
            }
            tx.dsl()
                    .update(ORIGIN)
                    .set(ORIGIN.PARTY, party)
                    .set(ORIGIN.NO_PARTY, !party)
                    .where(ORIGIN.ID.eq(id))
                    .execute();
            record(
                    tx.dsl(),
                    origin.getDossierId(),
                    by,
                    Change.of("edited", "origin", id)
                            .value("party to the conflict", seen ? "yes" : "no", party ? "yes" : "no")
                            .because(why));
            var what = "“" + origin.getName() + "” is " + (party ? "now" : "no longer")
                    + " marked as a party to the conflict";
            var claims = recheck.restingOn(tx.dsl(), List.of(id));
            return new Outcome.Done(id, recheck.recheck(tx.dsl(), claims, what, by));
        });
    }

    /** Marked so, or below one by its name. */
    private static boolean isParty(DSLContext tx, OriginRecord origin) {
        return PartyQueries.of(tx, origin.getDossierId())
                .ofOrigins(List.of(origin.getId()))
                .containsKey(origin.getId());
    }

    private static @Nullable OriginRecord held(DSLContext tx, long origin) {
        return tx.selectFrom(ORIGIN)
                .where(ORIGIN.ID.eq(origin))
                .and(ORIGIN.MERGED_INTO.isNull())
                .forUpdate()
                .fetchOne();
    }

    /** Whichever origin of the dossier is written so. */
    private static Optional<Long> holder(DSLContext tx, long dossier, String name) {
        return tx.select(ORIGIN_ALIAS.ORIGIN_ID)
                .from(ORIGIN_ALIAS)
                .where(ORIGIN_ALIAS.DOSSIER_ID.eq(dossier))
                .and(ORIGIN_ALIAS.ALIAS.eq(NamesDesk.key(name)))
                .fetchOptional(ORIGIN_ALIAS.ORIGIN_ID);
    }

    private void record(DSLContext tx, long dossier, Actor by, Change change) {
        recorder.write(tx, dossier, by, change);
    }
}
