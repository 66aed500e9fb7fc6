package collate.families;

import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.DOSSIER;
import static collate.db.schema.Tables.FAMILY;
import static collate.db.schema.Tables.ORIGIN;
import static collate.db.schema.Tables.TEXT_VERSION;
import static org.jooq.Records.mapping;

import collate.articles.Arrival;
import collate.claims.DueDesk;
import collate.claims.NamesDesk;
import collate.record.Actor;
import collate.record.Change;
import collate.record.Recorder;
import collate.reviews.RecheckDesk;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Finds families as articles come in, and says whose story each is. */
public final class FamilyDesk implements Arrival {
    private final DSLContext sql;
    private final Recorder recorder;
    private final SettlingDesk settling;
    private final RecheckDesk recheck;
    private final NamesDesk names = new NamesDesk();

    public FamilyDesk(DSLContext sql, Clock clock, Recorder recorder) {
        this.sql = sql;
        this.recorder = recorder;
        settling = new SettlingDesk(clock, recorder);
        recheck = new RecheckDesk(clock, recorder);
    }

    @Override
    public void of(DSLContext tx, Arrived article) {
        SignatureDesk.keep(tx, article);
        settling.settle(tx, List.of(article.article()), new SettlingDesk.Cause(article.dossier(), Actor.COLLATE, ""));
    }

    /** The others are one story without it, or with it again. */
    @Override
    public void cameOrWent(DSLContext tx, long dossier, long article, String why, Actor by) {
        settling.settle(tx, List.of(article), new SettlingDesk.Cause(dossier, by, why));
    }

    /** The first article after this one that came in before families were looked for as they are now. */
    OptionalLong nextWithout(long after) {
        return sql
                .select(ARTICLE.ID)
                .from(ARTICLE)
                .where(ARTICLE.ID.gt(after))
                .andNot(SignatureDesk.isOf(ARTICLE.ID))
                .orderBy(ARTICLE.ID)
                .limit(1)
                .fetch(ARTICLE.ID)
                .stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    /** Looks at an article that came in before, unless somebody has meanwhile. */
    void late(long article) {
        sql.transaction(tx -> {
            hold(
                    tx.dsl(),
                    tx.dsl()
                            .select(ARTICLE.DOSSIER_ID)
                            .from(ARTICLE)
                            .where(ARTICLE.ID.eq(article))
                            .fetchSingle(ARTICLE.DOSSIER_ID));
            if (!tx.dsl().fetchExists(ARTICLE, ARTICLE.ID.eq(article).and(SignatureDesk.isOf(ARTICLE.ID)))) {
                arrived(tx.dsl(), article).ifPresent(of -> of(tx.dsl(), of));
            }
        });
    }

    private static Optional<Arrived> arrived(DSLContext tx, long article) {
        return tx.select(ARTICLE.DOSSIER_ID, ARTICLE.ID, TEXT_VERSION.ID, TEXT_VERSION.BODY)
                .from(ARTICLE)
                .join(TEXT_VERSION)
                .on(TEXT_VERSION.ARTICLE_ID.eq(ARTICLE.ID))
                .where(ARTICLE.ID.eq(article))
                .orderBy(TEXT_VERSION.NUMBER.desc())
                .limit(1)
                .fetchOptional(mapping(Arrived::new));
    }

    /** One change after the other in a dossier. */
    static void hold(DSLContext tx, long dossier) {
        tx.selectOne().from(DOSSIER).where(DOSSIER.ID.eq(dossier)).forUpdate().fetch();
    }

    /** Says whom the story is by; the rules leave it at that. What was verified on the old one is looked at again. */
    Outcome nameOrigin(long family, String origin, String why, Actor by) {
        return sql.transactionResult(tx -> {
            var dossier = held(tx.dsl(), family);
            var named = names.chosenOrigin(tx.dsl(), dossier, Optional.of(origin));
            if (named == null) {
                return new Outcome.Refused(
                        "origin", "“" + origin + "” does not say whose they are: name whom the story is by.");
            }
            var before = originOf(tx.dsl(), family);
            tx.dsl()
                    .update(FAMILY)
                    .set(FAMILY.ORIGIN_ID, named)
                    .set(FAMILY.ORIGIN_SET_BY, by.account().orElse(null))
                    .set(FAMILY.ORIGIN_BASIS, "set by " + by.name() + ": " + why)
                    .where(FAMILY.ID.eq(family))
                    .execute();
            var now = originOf(tx.dsl(), family);
            var change = Change.of("edited", "family", family).value("origin", before, now);
            recorder.write(tx.dsl(), dossier, by, change.because(why));
            return new Outcome.Done(Optional.of(family), rested(tx.dsl(), family, now, by));
        });
    }

    static @Nullable String originOf(DSLContext tx, long family) {
        return tx.select(ORIGIN.NAME)
                .from(FAMILY)
                .join(ORIGIN)
                .on(ORIGIN.ID.eq(FAMILY.ORIGIN_ID))
                .where(FAMILY.ID.eq(family))
                .fetchOne(ORIGIN.NAME);
    }

    private int rested(DSLContext tx, long family, @Nullable String origin, Actor by) {
        var articles = tx.select(ARTICLE.ID)
                .from(ARTICLE)
                .where(ARTICLE.FAMILY_ID.eq(family))
                .fetch(ARTICLE.ID);
        DueDesk.dueOfArticles(tx, articles);
        var what = "the origin of its story was set to “" + origin + "”";
        return recheck.recheck(tx, SettlingDesk.claimsOf(tx, articles), what, by);
    }

    static long held(DSLContext tx, long family) {
        var dossier = tx.select(FAMILY.DOSSIER_ID)
                .from(FAMILY)
                .where(FAMILY.ID.eq(family))
                .fetchSingle(FAMILY.DOSSIER_ID);
        hold(tx, dossier);
        return dossier;
    }
}
