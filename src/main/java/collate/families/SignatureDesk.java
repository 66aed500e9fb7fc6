package collate.families;

import static collate.db.schema.Tables.COPY_PAIR;
import static collate.db.schema.Tables.SIGNATURE;
import static collate.db.schema.Tables.SIGNATURE_ANCHOR;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import collate.articles.Arrival.Arrived;
import collate.core.compare.copy.Furniture;
import collate.core.compare.copy.Kin;
import collate.core.compare.copy.Likeness;
import collate.core.compare.copy.Lookout;
import collate.core.compare.copy.Signature;
import collate.core.text.AgencyCredit;
import collate.db.Rows;
import collate.db.schema.tables.records.CopyPairRecord;
import collate.db.schema.tables.records.SignatureAnchorRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Keeps of each article what others are compared with, and which pairs are alike. No text is read again. */
final class SignatureDesk {
    /** Grows by one whenever what a signature holds changes: those of before are made anew at the next start. */
    private static final int SHAPE = 2;

    private SignatureDesk() {}

    /** Whether an article has a signature that needs not be made anew; the column of its id may be that of an outer query. */
    static Condition isOf(Field<Long> article) {
        return exists(selectOne()
                .from(SIGNATURE)
                .where(SIGNATURE.ARTICLE_ID.eq(article))
                .and(SIGNATURE.SHAPE.eq(SHAPE)));
    }

    /** What is furniture was found out before this article came, but for what it is the last straw to. */
    static void keep(DSLContext tx, Arrived article) {
        forget(tx, article.article());
        var signature = Signature.of(article.body());
        var anchors = signature.anchors();
        var known = FurnitureDesk.among(tx, article.dossier(), anchors);
        var own =
                Arrays.stream(anchors).filter(anchor -> !known.contains(anchor)).toArray();
        var holders = holders(tx, article.dossier(), own);
        var lookout = Lookout.of(own, holders, sentences(tx, holders.values()));
        store(tx, article, signature, anchors);
        known.addAll(lookout.furniture());
        var furniture = new Furniture(known);
        var kin = new ArrayList<Kin>();
        signatures(tx, lookout.leads())
                .forEach((other, theirs) -> kin.add(
                        other < article.article()
                                ? new Kin(other, article.article(), Likeness.of(theirs, signature, furniture))
                                : new Kin(article.article(), other, Likeness.of(signature, theirs, furniture))));
        keep(tx, kin);
        if (!lookout.furniture().isEmpty()) {
            FurnitureDesk.keep(tx, article.dossier(), lookout.furniture());
            compareAgain(tx, lookout.furnished(), new Furniture(FurnitureDesk.all(tx, article.dossier())));
        }
    }

    /** An article's newer text takes the place of the one before. */
    private static void forget(DSLContext tx, long article) {
        tx.deleteFrom(COPY_PAIR)
                .where(COPY_PAIR.ARTICLE_ID.eq(article).or(COPY_PAIR.OTHER_ID.eq(article)))
                .execute();
        tx.deleteFrom(SIGNATURE).where(SIGNATURE.ARTICLE_ID.eq(article)).execute();
    }

    /** For each anchor the other articles of the dossier that have it. */
    private static Map<Integer, List<Long>> holders(DSLContext tx, long dossier, int[] anchors) {
        // written out, H2 looks a row up among them; as parameters, it casts and compares all of them for every row
        var asked = Arrays.stream(anchors).mapToObj(DSL::inline).toList();
        return tx.select(SIGNATURE_ANCHOR.ANCHOR, SIGNATURE_ANCHOR.ARTICLE_ID)
                .from(SIGNATURE_ANCHOR)
                .where(SIGNATURE_ANCHOR.DOSSIER_ID.eq(dossier))
                .and(SIGNATURE_ANCHOR.ANCHOR.in(asked))
                .orderBy(SIGNATURE_ANCHOR.ARTICLE_ID)
                .fetchGroups(SIGNATURE_ANCHOR.ANCHOR, SIGNATURE_ANCHOR.ARTICLE_ID);
    }

    private static Map<Long, Integer> sentences(DSLContext tx, Collection<List<Long>> holders) {
        var articles =
                holders.stream().flatMap(List::stream).distinct().sorted().toList();
        return tx.select(SIGNATURE.ARTICLE_ID, SIGNATURE.ANCHORS)
                .from(SIGNATURE)
                .where(SIGNATURE.ARTICLE_ID.in(articles))
                .fetchMap(SIGNATURE.ARTICLE_ID, SIGNATURE.ANCHORS);
    }

    private static void store(DSLContext tx, Arrived article, Signature signature, int[] anchors) {
        tx.insertInto(SIGNATURE)
                .set(SIGNATURE.ARTICLE_ID, article.article())
                .set(SIGNATURE.DOSSIER_ID, article.dossier())
                .set(SIGNATURE.TEXT_ID, article.text())
                .set(SIGNATURE.SENTENCES, signature.bytes())
                .set(SIGNATURE.ANCHORS, anchors.length)
                .set(SIGNATURE.SHAPE, SHAPE)
                .set(
                        SIGNATURE.AGENCY,
                        AgencyCredit.in(article.body())
                                .map(AgencyCredit::agency)
                                .orElse(""))
                .execute();
        var rows = new ArrayList<SignatureAnchorRecord>();
        for (var anchor : anchors) {
            var row = new SignatureAnchorRecord();
            row.setDossierId(article.dossier());
            row.setAnchor(anchor);
            row.setArticleId(article.article());
            rows.add(row);
        }
        Rows.insert(tx, rows);
    }

    private static Map<Long, Signature> signatures(DSLContext tx, List<Long> articles) {
        var signatures = new HashMap<Long, Signature>();
        tx.select(SIGNATURE.ARTICLE_ID, SIGNATURE.SENTENCES)
                .from(SIGNATURE)
                .where(SIGNATURE.ARTICLE_ID.in(articles))
                .fetch(mapping((article, bytes) -> signatures.put(article, Signature.of(bytes))));
        return signatures;
    }

    /** When a sentence turns out to be furniture, pairs that it had made look alike are no longer so. */
    private static void compareAgain(DSLContext tx, List<Long> furnished, Furniture furniture) {
        var pairs = tx.select(COPY_PAIR.ARTICLE_ID, COPY_PAIR.OTHER_ID)
                .from(COPY_PAIR)
                .where(COPY_PAIR.ARTICLE_ID.in(furnished))
                .and(COPY_PAIR.OTHER_ID.in(furnished))
                .fetch(mapping((one, other) -> new long[] {one, other}));
        var signatures = signatures(tx, pairs.isEmpty() ? List.of() : furnished);
        var again = new ArrayList<Kin>();
        for (var pair : pairs) {
            var one = signatures.get(pair[0]);
            var other = signatures.get(pair[1]);
            if (one != null && other != null) {
                again.add(new Kin(pair[0], pair[1], Likeness.of(one, other, furniture)));
            }
        }
        tx.deleteFrom(COPY_PAIR)
                .where(COPY_PAIR.ARTICLE_ID.in(furnished))
                .and(COPY_PAIR.OTHER_ID.in(furnished))
                .execute();
        keep(tx, again);
    }

    private static void keep(DSLContext tx, List<Kin> alike) {
        Rows.insert(
                tx,
                alike.stream()
                        .filter(kin -> kin.likeness().value() > 0)
                        .map(SignatureDesk::row)
                        .toList());
    }

    private static CopyPairRecord row(Kin kin) {
        var row = new CopyPairRecord();
        row.setArticleId(kin.article());
        row.setOtherId(kin.other());
        row.setShared(kin.likeness().shared());
        row.setMine(kin.likeness().mine());
        row.setTheirs(kin.likeness().theirs());
        return row;
    }
}
