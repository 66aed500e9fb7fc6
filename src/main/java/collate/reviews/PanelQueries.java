package collate.reviews;

import static collate.db.Appearances.inArticles;
import static collate.db.schema.Tables.ACCOUNT;
import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.DISPUTE;
import static collate.db.schema.Tables.DOSSIER;
import static collate.db.schema.Tables.EVIDENCE;
import static collate.db.schema.Tables.ORIGIN;
import static collate.db.schema.Tables.RECORD_CHAIN;
import static collate.db.schema.Tables.REMARK;
import static collate.db.schema.Tables.REVIEW;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import collate.core.review.Answers;
import collate.core.review.Policy;
import collate.core.review.Role;
import collate.db.Stands;
import collate.web.SignedIn;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;

/** The one statement behind {@link ReviewPanel}. It reads all; {@link PanelFacts} keeps from the reader what is sealed. */
final class PanelQueries {
    private static final collate.db.schema.tables.Account ASKED = ACCOUNT.as("asked");

    private static final Field<List<GivenReview>> REVIEWS = multiset(select(
                            REVIEW.ID,
                            ACCOUNT.ID,
                            ACCOUNT.NAME,
                            REVIEW.CLAIM_VERSION,
                            REVIEW.SAID,
                            REVIEW.SO,
                            REVIEW.SAID_WORDS,
                            REVIEW.REASONS,
                            REVIEW.OVERRIDE_WHY,
                            REVIEW.SIGNED_AT,
                            REVIEW.STALE_WHY)
                    .from(REVIEW)
                    .join(ACCOUNT)
                    .on(ACCOUNT.ID.eq(REVIEW.ACCOUNT_ID))
                    .where(REVIEW.CLAIM_ID.eq(CLAIM.ID))
                    .and(REVIEW.REPLACED_BY.isNull())
                    .orderBy(REVIEW.ID))
            .convertFrom(rows -> rows.map(row -> new GivenReview(
                    row.value1(),
                    new Colleague(row.value2(), row.value3()),
                    row.value4(),
                    new Answers(Optional.ofNullable(row.value5()), Optional.ofNullable(row.value6())),
                    row.value7(),
                    row.value8(),
                    row.value9(),
                    row.value10().toInstant(),
                    Optional.ofNullable(row.value11()))));

    private static final Field<List<Objection>> DISPUTES = multiset(
                    select(DISPUTE.ID, ACCOUNT.ID, ACCOUNT.NAME, DISPUTE.REASONS, DISPUTE.RAISED_AT)
                            .from(DISPUTE)
                            .join(ACCOUNT)
                            .on(ACCOUNT.ID.eq(DISPUTE.ACCOUNT_ID))
                            .where(DISPUTE.CLAIM_ID.eq(CLAIM.ID))
                            .and(DISPUTE.SETTLED_AT.isNull())
                            .orderBy(DISPUTE.ID))
            .convertFrom(rows -> rows.map(row -> new Objection(
                    row.value1(),
                    new Colleague(row.value2(), row.value3()),
                    row.value4(),
                    row.value5().toInstant())));

    private static final Field<Boolean> SAME_ORIGIN = field(EVIDENCE.ORIGIN_ID.in(select(Stands.origin())
            .from(inArticles())
            .where(APPEARANCE.CLAIM_ID.eq(EVIDENCE.CLAIM_ID))
            .and(Stands.appearance())));

    private static final Field<List<EvidenceLink>> LINKS = multiset(select(
                            EVIDENCE.ID,
                            EVIDENCE.URL,
                            EVIDENCE.TITLE,
                            EVIDENCE.PUBLISHER,
                            EVIDENCE.WORDS,
                            EVIDENCE.STANCE,
                            ORIGIN.NAME,
                            ORIGIN.PARTY,
                            SAME_ORIGIN,
                            EVIDENCE.SHA256,
                            ACCOUNT.ID,
                            ACCOUNT.NAME,
                            EVIDENCE.ADDED_AT,
                            EVIDENCE.WITH_REVIEW)
                    .from(EVIDENCE)
                    .join(ACCOUNT)
                    .on(ACCOUNT.ID.eq(EVIDENCE.ADDED_BY))
                    .leftJoin(ORIGIN)
                    .on(ORIGIN.ID.eq(EVIDENCE.ORIGIN_ID))
                    .where(EVIDENCE.CLAIM_ID.eq(CLAIM.ID))
                    .and(EVIDENCE.WITHDRAWN_AT.isNull())
                    .orderBy(EVIDENCE.ID))
            .convertFrom(rows -> rows.map(row -> new EvidenceLink(
                    row.value1(),
                    row.value2(),
                    row.value3(),
                    row.value4(),
                    row.value5(),
                    row.value6(),
                    row.value7(),
                    Boolean.TRUE.equals(row.value8()),
                    Boolean.TRUE.equals(row.value9()),
                    row.value10(),
                    new Colleague(row.value11(), row.value12()),
                    row.value13().toInstant(),
                    row.value14())));

    private static final Field<List<Remark>> TALK = multiset(
                    select(ACCOUNT.ID, ACCOUNT.NAME, REMARK.WORDS, ASKED.ID, ASKED.NAME, REMARK.AT)
                            .from(REMARK)
                            .join(ACCOUNT)
                            .on(ACCOUNT.ID.eq(REMARK.ACCOUNT_ID))
                            .leftJoin(ASKED)
                            .on(ASKED.ID.eq(REMARK.ASKS))
                            .where(REMARK.CLAIM_ID.eq(CLAIM.ID))
                            .orderBy(REMARK.ID))
            .convertFrom(rows -> rows.map(row -> new Remark(
                    new Colleague(row.value1(), row.value2()),
                    row.value3(),
                    Optional.ofNullable(row.value4())
                            .map(asked -> new Colleague(asked, Objects.requireNonNull(row.value5()))),
                    row.value6().toInstant())));

    private static final Field<List<Colleague>> COLLEAGUES = multiset(select(ACCOUNT.ID, ACCOUNT.NAME)
                    .from(ACCOUNT)
                    .where(ACCOUNT.CLOSED_AT.isNull())
                    .and(ACCOUNT.ACCOUNT_ROLE.ne(Role.VIEWER))
                    .orderBy(ACCOUNT.NAME))
            .convertFrom(rows -> rows.map(mapping(Colleague::new)));

    private static final Field<Long> READ_TO = coalesce(
            field(select(RECORD_CHAIN.ENTRIES).from(RECORD_CHAIN).where(RECORD_CHAIN.DOSSIER_ID.eq(CLAIM.DOSSIER_ID))),
            0L);

    private PanelQueries() {}

    static Optional<ReviewPanel> panel(DSLContext sql, long claim, SignedIn who, Instant now) {
        return sql.select(
                        CLAIM.VERSION,
                        READ_TO,
                        CLAIM.ATTRIBUTED,
                        CLAIM.STANDING,
                        CLAIM.ENTERED_BY,
                        CLAIM.ASSIGNED_TO,
                        DOSSIER.SIGNATURES,
                        DOSSIER.ORIGINS,
                        DOSSIER.BLIND,
                        CLAIM.DOSSIER_ID,
                        REVIEWS,
                        DISPUTES,
                        LINKS,
                        TALK,
                        COLLEAGUES)
                .from(CLAIM)
                .join(DOSSIER)
                .on(DOSSIER.ID.eq(CLAIM.DOSSIER_ID))
                .where(CLAIM.ID.eq(claim))
                .fetchOptional(row -> new PanelFacts(
                        claim,
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        Optional.ofNullable(row.value5()),
                        Optional.ofNullable(row.value6()),
                        new Policy(row.value7(), row.value8(), row.value9()),
                        VoicesQueries.heard(sql, row.value10(), claim),
                        row.value11(),
                        row.value12(),
                        row.value13(),
                        row.value14(),
                        row.value15()))
                .map(facts -> facts.panel(who, now));
    }
}
