package collate.claimsets;

import static collate.db.Appearances.onOrigins;
import static collate.db.schema.Tables.ACCOUNT;
import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.CAPTURE;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.EVIDENCE;
import static collate.db.schema.Tables.ORIGIN;
import static collate.db.schema.Tables.REVIEW;
import static collate.db.schema.Tables.TEXT_VERSION;

import collate.claimsets.ClaimContents.Appearance;
import collate.claimsets.ClaimContents.Evidence;
import collate.claimsets.ClaimContents.Origin;
import collate.claimsets.ClaimContents.Place;
import collate.claimsets.ClaimContents.Review;
import collate.claimsets.ClaimContents.Source;
import collate.core.review.Voices;
import collate.core.review.Words;
import collate.reviews.PartyQueries;
import collate.reviews.VoicesQueries;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Reads all that a claim takes along when it leaves the house; always in the same order. */
final class ContentQueries {
    private ContentQueries() {}

    static List<ClaimContents> claims(DSLContext sql, List<Long> ids) {
        var values = ValueQueries.values(sql, ids);
        var dossiers = sql.selectDistinct(CLAIM.DOSSIER_ID)
                .from(CLAIM)
                .where(CLAIM.ID.in(ids))
                .fetch(CLAIM.DOSSIER_ID);
        var voices = new HashMap<Long, Voices>();
        var sides = new HashSet<Long>();
        for (var dossier : dossiers) {
            voices.putAll(VoicesQueries.voices(sql, dossier, ids));
            sides.addAll(PartyQueries.of(sql, dossier).ofAllOrigins().keySet());
        }
        var appearances = appearances(sql, ids, sides);
        var evidence = evidence(sql, ids, sides);
        var reviews = reviews(sql, ids);
        var links = LinkQueries.links(sql, ids);
        return sql.select(CLAIM.asterisk(), ACCOUNT.NAME)
                .from(CLAIM)
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.ID.eq(CLAIM.ENTERED_BY))
                .where(CLAIM.ID.in(ids))
                .orderBy(CLAIM.ID)
                .fetch(row -> {
                    var id = row.get(CLAIM.ID);
                    return new ClaimContents(
                            id,
                            row.get(CLAIM.VERSION),
                            row.get(CLAIM.KIND),
                            row.get(CLAIM.LABEL),
                            row.get(CLAIM.ATTRIBUTED),
                            values.getOrDefault(id, Map.of()),
                            Optional.ofNullable(row.get(CLAIM.SAID_VERDICT)),
                            Optional.ofNullable(row.get(CLAIM.SO_VERDICT)),
                            words(row.get(CLAIM.OVERRIDDEN)),
                            voices.getOrDefault(id, Voices.NONE),
                            row.get(CLAIM.RULE),
                            words(row.get(ACCOUNT.NAME)),
                            appearances.getOrDefault(id, List.of()),
                            // two reviewers may give one link
                            evidence.getOrDefault(id, List.of()).stream()
                                    .distinct()
                                    .toList(),
                            reviews.getOrDefault(id, List.of()),
                            links.getOrDefault(id, List.of()));
                });
    }

    private static Map<Long, List<Appearance>> appearances(DSLContext sql, List<Long> ids, Set<Long> sides) {
        return sql.select()
                .from(onOrigins(APPEARANCE
                        .join(TEXT_VERSION)
                        .on(TEXT_VERSION.ID.eq(APPEARANCE.TEXT_ID))
                        .join(CAPTURE)
                        .on(CAPTURE.ID.eq(TEXT_VERSION.CAPTURE_ID))))
                .where(APPEARANCE.CLAIM_ID.in(ids))
                .orderBy(APPEARANCE.ARTICLE_ID, TEXT_VERSION.NUMBER, APPEARANCE.SPAN_START, APPEARANCE.ID)
                .fetchGroups(APPEARANCE.CLAIM_ID, row -> appearance(row, sides));
    }

    private static Appearance appearance(Record row, Set<Long> sides) {
        return new Appearance(
                source(row),
                row.get(APPEARANCE.EXACT),
                row.get(APPEARANCE.PREFIX),
                row.get(APPEARANCE.SUFFIX),
                new Place(row.get(APPEARANCE.POINT_START), row.get(APPEARANCE.POINT_END)),
                new Place(row.get(APPEARANCE.SPAN_START), row.get(APPEARANCE.SPAN_END)),
                new Place(row.get(APPEARANCE.VALUE_START), row.get(APPEARANCE.VALUE_END)),
                origin(row, sides),
                Optional.ofNullable(row.get(ARTICLE.FAMILY_ID)),
                words(row.get(APPEARANCE.ORPHANED_WHY)),
                row.get(APPEARANCE.ORPHANED_WHY) == null || row.get(APPEARANCE.KEPT));
    }

    private static Source source(Record row) {
        var published = row.get(ARTICLE.PUBLISHED_ON);
        return new Source(
                row.get(ARTICLE.ID),
                row.get(ARTICLE.HEADLINE),
                row.get(ARTICLE.PUBLISHER),
                row.get(ARTICLE.AUTHOR),
                row.get(ARTICLE.URL),
                row.get(ARTICLE.LANGUAGE),
                published == null ? "" : published.toString(),
                row.get(ARTICLE.PUBLISHED_BASIS),
                row.get(CAPTURE.SHA256),
                row.get(TEXT_VERSION.NUMBER),
                row.get(TEXT_VERSION.SHA256));
    }

    private static Map<Long, List<Evidence>> evidence(DSLContext sql, List<Long> ids, Set<Long> sides) {
        return sql.select()
                .from(EVIDENCE)
                .leftJoin(ORIGIN)
                .on(ORIGIN.ID.eq(EVIDENCE.ORIGIN_ID))
                .where(EVIDENCE.CLAIM_ID.in(ids))
                .and(EVIDENCE.WITHDRAWN_AT.isNull())
                .orderBy(EVIDENCE.ID)
                .fetchGroups(
                        EVIDENCE.CLAIM_ID,
                        row -> new Evidence(
                                row.get(EVIDENCE.URL),
                                row.get(EVIDENCE.TITLE),
                                row.get(EVIDENCE.PUBLISHER),
                                row.get(EVIDENCE.WORDS),
                                Words.of(row.get(EVIDENCE.STANCE)).toLowerCase(Locale.ROOT),
                                words(row.get(EVIDENCE.SHA256)),
                                origin(row, sides)));
    }

    private static Map<Long, List<Review>> reviews(DSLContext sql, List<Long> ids) {
        return sql.select()
                .from(REVIEW)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(REVIEW.ACCOUNT_ID))
                .where(REVIEW.CLAIM_ID.in(ids))
                .and(REVIEW.STALE_AT.isNull())
                .and(REVIEW.REPLACED_BY.isNull())
                .orderBy(REVIEW.ID)
                .fetchGroups(
                        REVIEW.CLAIM_ID,
                        row -> new Review(
                                row.get(ACCOUNT.NAME),
                                Optional.ofNullable(row.get(REVIEW.SAID)),
                                row.get(REVIEW.SAID_WORDS),
                                Optional.ofNullable(row.get(REVIEW.SO)),
                                row.get(REVIEW.REASONS),
                                row.get(REVIEW.OVERRIDE_WHY),
                                row.get(REVIEW.SIGNED_AT)));
    }

    private static Optional<Origin> origin(Record row, Set<Long> sides) {
        return Optional.ofNullable(row.get(ORIGIN.ID))
                .map(id -> new Origin(id, row.get(ORIGIN.NAME), sides.contains(id)));
    }

    private static String words(@Nullable String given) {
        return given == null ? "" : given;
    }
}
