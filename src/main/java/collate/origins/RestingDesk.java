package collate.origins;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.GROUND;
import static collate.db.schema.Tables.ORIGIN;

import collate.claims.DueDesk;
import collate.claims.NamesDesk;
import collate.db.Stands;
import collate.record.Actor;
import collate.record.Change;
import collate.record.Recorder;
import collate.reviews.RecheckDesk;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Takes a person's word on what an article, or one place in it, rests on. */
final class RestingDesk {
    private static final Outcome UNKNOWN = new Outcome.Refused(
            "name", "Choose an origin of this dossier, or name one: “officials” does not say whose they are.");

    private final DSLContext sql;
    private final Recorder recorder;
    private final RecheckDesk recheck;
    private final NamesDesk names = new NamesDesk();

    RestingDesk(DSLContext sql, Clock clock, Recorder recorder) {
        this.sql = sql;
        this.recorder = recorder;
        this.recheck = new RecheckDesk(clock, recorder);
    }

    /**
     * Whom to set.
     *
     * @param known one of the dossier's origins
     * @param name of a new one, or of one under any of its names
     */
    record Choice(Optional<Long> known, Optional<String> name, String why) {}

    Outcome setForAppearance(long appearance, Choice choice, Actor by) {
        return sql.transactionResult(tx -> {
            var place = tx.dsl()
                    .select(APPEARANCE.CLAIM_ID, APPEARANCE.ARTICLE_ID, APPEARANCE.ORIGIN_ID, CLAIM.DOSSIER_ID)
                    .from(APPEARANCE)
                    .join(CLAIM)
                    .on(CLAIM.ID.eq(APPEARANCE.CLAIM_ID))
                    .where(APPEARANCE.ID.eq(appearance))
                    .and(Stands.claim())
                    .fetchOptional();
            if (place.isEmpty()) {
                return new Outcome.Overtaken();
            }
            var claim = place.get().value1();
            var dossier = place.get().value4();
            var chosen = chosen(tx.dsl(), dossier, choice);
            if (chosen.isEmpty()) {
                return UNKNOWN;
            }
            var origin = chosen.get().id();
            tx.dsl()
                    .update(APPEARANCE)
                    .set(APPEARANCE.ORIGIN_ID, origin)
                    .set(APPEARANCE.ORIGIN_BASIS, cut("set by " + by.name() + ": " + choice.why()))
                    .set(APPEARANCE.ORIGIN_SET_BY, by.account().orElse(null))
                    .where(APPEARANCE.ID.eq(appearance))
                    .execute();
            ground(tx.dsl(), claim, chosen.get(), choice, by);
            var before = name(tx.dsl(), place.get().value3());
            var change = Change.of("edited", "claim", claim)
                    .value(
                            "origin in article " + place.get().value2(),
                            before,
                            chosen.get().name());
            recorder.write(tx.dsl(), dossier, by, change.because(choice.why()));
            return done(tx.dsl(), claim, List.of(claim), chosen.get(), by);
        });
    }

    Outcome setForArticle(long article, Choice choice, Actor by) {
        return sql.transactionResult(tx -> {
            var row = tx.dsl()
                    .selectFrom(ARTICLE)
                    .where(ARTICLE.ID.eq(article))
                    .and(ARTICLE.WITHDRAWN_AT.isNull())
                    .forUpdate()
                    .fetchOptional();
            if (row.isEmpty()) {
                return new Outcome.Overtaken();
            }
            var dossier = row.get().getDossierId();
            var chosen = chosen(tx.dsl(), dossier, choice);
            if (chosen.isEmpty()) {
                return UNKNOWN;
            }
            var before = name(tx.dsl(), row.get().getOriginId());
            tx.dsl()
                    .update(ARTICLE)
                    .set(ARTICLE.ORIGIN_ID, chosen.get().id())
                    .set(ARTICLE.ORIGIN_BASIS, cut("set by " + by.name() + ": " + choice.why()))
                    .where(ARTICLE.ID.eq(article))
                    .execute();
            recorder.write(
                    tx.dsl(),
                    dossier,
                    by,
                    Change.of("edited", "article", article)
                            .value("origin", before, chosen.get().name())
                            .because(choice.why()));
            var claims = tx.dsl()
                    .selectDistinct(APPEARANCE.CLAIM_ID)
                    .from(APPEARANCE)
                    .where(APPEARANCE.ARTICLE_ID.eq(article))
                    .fetch(APPEARANCE.CLAIM_ID);
            return done(tx.dsl(), article, claims, chosen.get(), by);
        });
    }

    /** For all places of these articles that rest on one origin and say so themselves; an article's own credit stays. */
    Outcome setForPlaces(long origin, List<Long> articles, Choice choice, Actor by) {
        return sql.transactionResult(tx -> {
            var from = tx.dsl()
                    .selectFrom(ORIGIN)
                    .where(ORIGIN.ID.eq(origin))
                    .and(ORIGIN.MERGED_INTO.isNull())
                    .forUpdate()
                    .fetchOptional();
            if (from.isEmpty()) {
                return new Outcome.Overtaken();
            }
            var dossier = from.get().getDossierId();
            tx.dsl()
                    .select(APPEARANCE.ID)
                    .from(APPEARANCE)
                    .where(APPEARANCE.ORIGIN_ID.eq(origin))
                    .and(APPEARANCE.ARTICLE_ID.in(articles))
                    .orderBy(APPEARANCE.ID)
                    .forUpdate()
                    .fetch();
            var moved = tx.dsl()
                    .select(APPEARANCE.ID, APPEARANCE.CLAIM_ID, APPEARANCE.ARTICLE_ID)
                    .from(APPEARANCE)
                    .join(CLAIM)
                    .on(CLAIM.ID.eq(APPEARANCE.CLAIM_ID))
                    .where(APPEARANCE.ORIGIN_ID.eq(origin))
                    .and(APPEARANCE.ARTICLE_ID.in(articles))
                    .and(Stands.claim())
                    .fetch();
            if (moved.isEmpty()) {
                return new Outcome.Overtaken();
            }
            var chosen = chosen(tx.dsl(), dossier, choice);
            if (chosen.isEmpty() || Objects.equals(chosen.get().id(), origin)) {
                return UNKNOWN;
            }
            tx.dsl()
                    .update(APPEARANCE)
                    .set(APPEARANCE.ORIGIN_ID, chosen.get().id())
                    .set(APPEARANCE.ORIGIN_BASIS, cut("set by " + by.name() + ": " + choice.why()))
                    .set(APPEARANCE.ORIGIN_SET_BY, by.account().orElse(null))
                    .where(APPEARANCE.ID.in(moved.getValues(APPEARANCE.ID)))
                    .execute();
            var places = new TreeMap<Long, Set<Long>>();
            moved.forEach(row ->
                    places.computeIfAbsent(row.value2(), _ -> new TreeSet<>()).add(row.value3()));
            places.forEach((claim, where) -> {
                ground(tx.dsl(), claim, chosen.get(), choice, by);
                where.forEach(article -> recorder.write(
                        tx.dsl(),
                        dossier,
                        by,
                        Change.of("edited", "claim", claim)
                                .value(
                                        "origin in article " + article,
                                        from.get().getName(),
                                        chosen.get().name())
                                .because(choice.why())));
            });
            DueDesk.dueOfOrigins(tx.dsl(), List.of(origin));
            var claims = List.copyOf(places.keySet());
            return done(tx.dsl(), origin, claims, chosen.get(), by);
        });
    }

    private static void ground(DSLContext tx, long claim, Chosen chosen, Choice choice, Actor by) {
        tx.insertInto(GROUND)
                .set(GROUND.CLAIM_ID, claim)
                .set(GROUND.FIELD, "origin")
                .set(GROUND.REASON, cut(chosen.name() + ": " + choice.why()))
                .set(GROUND.SET_BY, by.account().orElse(null))
                .execute();
    }

    private record Chosen(@Nullable Long id, String name) {}

    private Optional<Chosen> chosen(DSLContext tx, long dossier, Choice choice) {
        if (choice.name().isPresent()) {
            var id = names.origin(tx, dossier, choice.name());
            return Optional.ofNullable(id).map(found -> new Chosen(found, name(tx, found)));
        }
        return choice.known()
                .flatMap(known -> tx.select(ORIGIN.ID, ORIGIN.NAME)
                        .from(ORIGIN)
                        .where(ORIGIN.ID.eq(known))
                        .and(ORIGIN.DOSSIER_ID.eq(dossier))
                        .and(ORIGIN.MERGED_INTO.isNull())
                        .fetchOptional(row -> new Chosen(row.value1(), row.value2())));
    }

    private static String name(DSLContext tx, @Nullable Long origin) {
        return Optional.ofNullable(origin)
                .flatMap(id -> tx.select(ORIGIN.NAME)
                        .from(ORIGIN)
                        .where(ORIGIN.ID.eq(id))
                        .fetchOptional(ORIGIN.NAME))
                .orElse("");
    }

    private Outcome done(DSLContext tx, long id, List<Long> claims, Chosen chosen, Actor by) {
        DueDesk.due(tx, claims);
        var what = "its origin was set to “" + chosen.name() + "”";
        return new Outcome.Done(id, recheck.recheck(tx, claims, what, by));
    }

    private static String cut(String words) {
        return words.length() <= 500 ? words : words.substring(0, 499) + "…";
    }
}
