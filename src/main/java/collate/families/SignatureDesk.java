package collate.families;

import static collate.db.schema.Tables.COPY_PAIR;
import static collate.db.schema.Tables.SIGNATURE;
import static collate.db.schema.Tables.SIGNATURE_ANCHOR;
import static org.jooq.Records.mapping;

import collate.articles.Arrival.Arrived;
import collate.core.compare.copy.AgencyCredit;
import collate.core.compare.copy.Furniture;
import collate.core.compare.copy.Kin;
import collate.core.compare.copy.Likeness;
import collate.core.compare.copy.Lookout;
import collate.core.compare.copy.Signature;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Query;

/** Keeps of each article what others are compared with, and which pairs are alike. No text is read again. */
final class SignatureDesk {
    private SignatureDesk() {}

    static void keep(DSLContext tx, Arrived article) {
        forget(tx, article.article());
        var signature = Signature.of(article.body());
        var anchors = signature.anchors();
        var holders = holders(tx, article.dossier(), anchors);
        var lookout = Lookout.of(anchors, holders, sentences(tx, holders.values()));
        store(tx, article, signature, anchors);
        var others = signatures(tx, lookout.leads());
        others.forEach((other, theirs) -> keep(
                tx,
                other < article.article()
                        ? new Kin(other, article.article(), Likeness.of(theirs, signature, lookout.furniture()))
                        : new Kin(article.article(), other, Likeness.of(signature, theirs, lookout.furniture()))));
        compareAgain(tx, lookout.furnished(), lookout.furniture());
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
        var asked = new ArrayList<Integer>();
        for (var anchor : anchors) {
            asked.add(anchor);
        }
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
                .set(SIGNATURE.AGENCY, AgencyCredit.in(article.body()).orElse(""))
                .execute();
        var rows = new ArrayList<Query>();
        for (var anchor : anchors) {
            rows.add(tx.insertInto(SIGNATURE_ANCHOR)
                    .set(SIGNATURE_ANCHOR.DOSSIER_ID, article.dossier())
                    .set(SIGNATURE_ANCHOR.ANCHOR, anchor)
                    .set(SIGNATURE_ANCHOR.ARTICLE_ID, article.article()));
        }
        tx.batch(rows).execute();
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
        for (var pair : pairs) {
            var one = signatures.get(pair[0]);
            var other = signatures.get(pair[1]);
            if (one != null && other != null) {
                tx.deleteFrom(COPY_PAIR)
                        .where(COPY_PAIR.ARTICLE_ID.eq(pair[0]))
                        .and(COPY_PAIR.OTHER_ID.eq(pair[1]))
                        .execute();
                keep(tx, new Kin(pair[0], pair[1], Likeness.of(one, other, furniture)));
            }
        }
    }

    private static void keep(DSLContext tx, Kin kin) {
        if (kin.likeness().value() > 0) {
            tx.insertInto(COPY_PAIR)
                    .set(COPY_PAIR.ARTICLE_ID, kin.article())
                    .set(COPY_PAIR.OTHER_ID, kin.other())
                    .set(COPY_PAIR.SHARED, kin.likeness().shared())
                    .set(COPY_PAIR.MINE, kin.likeness().mine())
                    .set(COPY_PAIR.THEIRS, kin.likeness().theirs())
                    .execute();
        }
    }
}
