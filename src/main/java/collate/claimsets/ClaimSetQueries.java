package collate.claimsets;

import static collate.db.schema.Tables.ACCOUNT;
import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.CAPTURE_BYTES;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.CLAIM_SET;
import static collate.db.schema.Tables.CLAIM_SET_MEMBER;
import static collate.db.schema.Tables.CLAIM_SET_VERSION;
import static collate.db.schema.Tables.DOSSIER;
import static collate.db.schema.Tables.EVIDENCE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;

import collate.claimsets.StoredFile.Form;
import collate.core.review.Standing;
import collate.db.Stands;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;

/** Reads claim sets and what may go into them. */
public final class ClaimSetQueries {
    private final DSLContext sql;

    public ClaimSetQueries(DSLContext sql) {
        this.sql = sql;
    }

    EventQueries events() {
        return new EventQueries(sql);
    }

    /** A claim that may leave the house. */
    static Condition decided() {
        return CLAIM.STANDING.eq(Standing.DECIDED).and(Stands.claim());
    }

    /** Of dossiers that are not withdrawn, and of withdrawn ones that have sets. */
    ClaimSetsPage sets() {
        var sets = newest();
        var decided = field(
                selectCount().from(CLAIM).where(CLAIM.DOSSIER_ID.eq(DOSSIER.ID)).and(decided()));
        return new ClaimSetsPage(sql
                .select(DOSSIER.ID, DOSSIER.NAME, decided, DOSSIER.WITHDRAWN_AT)
                .from(DOSSIER)
                .orderBy(DOSSIER.ID)
                .fetch()
                .stream()
                .filter(row -> row.value4() == null || sets.containsKey(row.value1()))
                .map(row -> new ClaimSetsPage.OfDossier(
                        row.value1(), row.value2(), row.value3(), sets.getOrDefault(row.value1(), List.of())))
                .toList());
    }

    private Map<Long, List<ClaimSetsPage.Newest>> newest() {
        return sql.select()
                .from(CLAIM_SET)
                .join(CLAIM_SET_VERSION)
                .on(CLAIM_SET_VERSION.SET_ID.eq(CLAIM_SET.ID))
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(CLAIM_SET_VERSION.FROZEN_BY))
                .where(CLAIM_SET_VERSION.NUMBER.eq(newestNumber()))
                .orderBy(CLAIM_SET_VERSION.FROZEN_AT.desc(), CLAIM_SET.ID.desc())
                .fetchGroups(
                        CLAIM_SET.DOSSIER_ID,
                        row -> new ClaimSetsPage.Newest(
                                row.get(CLAIM_SET.ID),
                                row.get(CLAIM_SET.NAME),
                                row.get(CLAIM_SET_VERSION.NUMBER),
                                row.get(CLAIM_SET_VERSION.CLAIMS),
                                row.get(CLAIM_SET_VERSION.FROZEN_AT),
                                row.get(ACCOUNT.NAME)));
    }

    private static Field<Integer> newestNumber() {
        var versions = CLAIM_SET_VERSION.as("versions");
        return field(select(max(versions.NUMBER)).from(versions).where(versions.SET_ID.eq(CLAIM_SET.ID)));
    }

    Optional<DraftPage.Dossier> dossier(long id) {
        return sql.select(DOSSIER.ID, DOSSIER.NAME)
                .from(DOSSIER)
                .where(DOSSIER.ID.eq(id))
                .and(DOSSIER.WITHDRAWN_AT.isNull())
                .fetchOptional(mapping(DraftPage.Dossier::new));
    }

    Optional<DraftPage.Dossier> dossierOf(long set) {
        return sql.select(DOSSIER.ID, DOSSIER.NAME)
                .from(DOSSIER)
                .join(CLAIM_SET)
                .on(CLAIM_SET.DOSSIER_ID.eq(DOSSIER.ID))
                .where(CLAIM_SET.ID.eq(set))
                .fetchOptional(mapping(DraftPage.Dossier::new));
    }

    /** The newest version of a set, for the draft of the next. */
    Optional<DraftPage.Base> base(long set) {
        return sql.select(CLAIM_SET.NAME, CLAIM_SET_VERSION.NUMBER, CLAIM_SET_VERSION.ID)
                .from(CLAIM_SET)
                .join(CLAIM_SET_VERSION)
                .on(CLAIM_SET_VERSION.SET_ID.eq(CLAIM_SET.ID))
                .where(CLAIM_SET.ID.eq(set))
                .and(CLAIM_SET_VERSION.NUMBER.eq(newestNumber()))
                .fetchOptional(row -> new DraftPage.Base(set, row.value1(), row.value2(), members(row.value3())));
    }

    private Map<Long, Integer> members(long version) {
        return sql.selectFrom(CLAIM_SET_MEMBER)
                .where(CLAIM_SET_MEMBER.VERSION_ID.eq(version))
                .fetchMap(CLAIM_SET_MEMBER.CLAIM_ID, CLAIM_SET_MEMBER.CLAIM_VERSION);
    }

    List<DraftClaim> decided(long dossier) {
        var articles = field(select(countDistinct(APPEARANCE.ARTICLE_ID))
                .from(APPEARANCE)
                .join(ARTICLE)
                .on(ARTICLE.ID.eq(APPEARANCE.ARTICLE_ID))
                .where(APPEARANCE.CLAIM_ID.eq(CLAIM.ID))
                .and(ARTICLE.WITHDRAWN_AT.isNull())
                .and(Stands.appearance()));
        var links = field(selectCount()
                .from(EVIDENCE)
                .where(EVIDENCE.CLAIM_ID.eq(CLAIM.ID))
                .and(EVIDENCE.WITHDRAWN_AT.isNull()));
        return sql.select(
                        CLAIM.ID,
                        CLAIM.KIND,
                        CLAIM.LABEL,
                        CLAIM.SAID_VERDICT,
                        CLAIM.SO_VERDICT,
                        CLAIM.VERSION,
                        articles,
                        links)
                .from(CLAIM)
                .where(CLAIM.DOSSIER_ID.eq(dossier))
                .and(decided())
                .orderBy(CLAIM.KIND, CLAIM.ID)
                .fetch(mapping(DraftClaim::new));
    }

    /** How claims stand now, by id. */
    Map<Long, ClaimNow> now(List<Long> claims) {
        return sql.select(
                        CLAIM.ID,
                        CLAIM.VERSION,
                        CLAIM.STANDING,
                        CLAIM.SAID_VERDICT,
                        CLAIM.SO_VERDICT,
                        field(CLAIM.WITHDRAWN_AT.isNotNull()),
                        CLAIM.MERGED_INTO)
                .from(CLAIM)
                .where(CLAIM.ID.in(claims))
                .fetchMap(CLAIM.ID, mapping(ClaimNow::new));
    }

    /** Newest first; empty when there is no such set. */
    List<VersionPage.Version> versions(long set) {
        var json = CAPTURE_BYTES.as("json");
        var csv = CAPTURE_BYTES.as("csv");
        return sql.select(
                        CLAIM_SET_VERSION.NUMBER,
                        CLAIM_SET_VERSION.FROZEN_AT,
                        ACCOUNT.NAME,
                        CLAIM_SET_VERSION.CLAIMS,
                        CLAIM_SET_VERSION.JSON_SHA256,
                        CLAIM_SET_VERSION.CSV_SHA256,
                        json.LENGTH,
                        csv.LENGTH)
                .from(CLAIM_SET_VERSION)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(CLAIM_SET_VERSION.FROZEN_BY))
                .join(json)
                .on(json.SHA256.eq(CLAIM_SET_VERSION.JSON_SHA256))
                .join(csv)
                .on(csv.SHA256.eq(CLAIM_SET_VERSION.CSV_SHA256))
                .where(CLAIM_SET_VERSION.SET_ID.eq(set))
                .orderBy(CLAIM_SET_VERSION.NUMBER.desc())
                .fetch(mapping(VersionPage.Version::new));
    }

    /** The file as it was written when the version was frozen. */
    public Optional<StoredFile> file(long set, int version, Form form) {
        var sha256 = form == Form.JSON ? CLAIM_SET_VERSION.JSON_SHA256 : CLAIM_SET_VERSION.CSV_SHA256;
        return sql.select(CLAIM_SET.NAME, CAPTURE_BYTES.SHA256, CAPTURE_BYTES.BYTES)
                .from(CLAIM_SET_VERSION)
                .join(CLAIM_SET)
                .on(CLAIM_SET.ID.eq(CLAIM_SET_VERSION.SET_ID))
                .join(CAPTURE_BYTES)
                .on(CAPTURE_BYTES.SHA256.eq(sha256))
                .where(CLAIM_SET.ID.eq(set))
                .and(CLAIM_SET_VERSION.NUMBER.eq(version))
                .fetchOptional(row -> new StoredFile(
                        FileName.of(row.value1(), version, form.ending()),
                        form.mediaType(),
                        row.value2(),
                        row.value3()));
    }

    /** Each frozen version of each set as a line: "12 version 3: Tolls, 9 claims, frozen …". */
    public List<String> lines() {
        return sql.select()
                .from(CLAIM_SET)
                .join(CLAIM_SET_VERSION)
                .on(CLAIM_SET_VERSION.SET_ID.eq(CLAIM_SET.ID))
                .orderBy(CLAIM_SET.ID, CLAIM_SET_VERSION.NUMBER)
                .fetch(row -> row.get(CLAIM_SET.ID) + " version " + row.get(CLAIM_SET_VERSION.NUMBER) + ": "
                        + row.get(CLAIM_SET.NAME) + ", " + row.get(CLAIM_SET_VERSION.CLAIMS) + " claims, frozen "
                        + row.get(CLAIM_SET_VERSION.FROZEN_AT).toInstant());
    }
}
