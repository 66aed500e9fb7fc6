package collate.articles;

import static collate.db.schema.Tables.ACCOUNT;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.CAPTURE;
import static collate.db.schema.Tables.CAPTURE_BYTES;
import static collate.db.schema.Tables.DOSSIER;
import static collate.db.schema.Tables.TEXT_VERSION;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import collate.db.Sums;
import collate.fetch.WarcPage;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** What is read of captures: what they are, their bytes, and whether those still are what they were. */
public final class CaptureQueries {
    private static final int LONGEST = Integer.MAX_VALUE - 100;

    private static final Field<List<Integer>> VERSIONS = multiset(select(TEXT_VERSION.NUMBER)
                    .from(TEXT_VERSION)
                    .where(TEXT_VERSION.CAPTURE_ID.eq(CAPTURE.ID))
                    .orderBy(TEXT_VERSION.NUMBER))
            .convertFrom(rows -> rows.map(row -> row.value1()));

    private final DSLContext sql;

    public CaptureQueries(DSLContext sql) {
        this.sql = sql;
    }

    Optional<CapturesPage> page(long article, Optional<CapturesPage.Checked> checked) {
        return sql.select(ARTICLE.HEADLINE, DOSSIER.ID, DOSSIER.NAME)
                .from(ARTICLE)
                .join(DOSSIER)
                .on(DOSSIER.ID.eq(ARTICLE.DOSSIER_ID))
                .where(ARTICLE.ID.eq(article))
                .fetchOptional(mapping((headline, dossier, name) ->
                        new CapturesPage(article, headline, dossier, name, captures(article), checked)));
    }

    private List<CapturesPage.Shown> captures(long article) {
        return sql.select(CAPTURE.asterisk(), CAPTURE_BYTES.LENGTH, ACCOUNT.NAME, VERSIONS)
                .from(CAPTURE)
                .join(CAPTURE_BYTES)
                .on(CAPTURE_BYTES.SHA256.eq(CAPTURE.SHA256))
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.ID.eq(CAPTURE.RECEIVED_BY))
                .where(CAPTURE.ARTICLE_ID.eq(article))
                .orderBy(CAPTURE.ID.desc())
                .fetch(CaptureQueries::shown);
    }

    private static CapturesPage.Shown shown(Record row) {
        return new CapturesPage.Shown(
                row.get(CAPTURE.ID),
                row.get(CAPTURE.SHA256),
                row.get(CAPTURE_BYTES.LENGTH),
                row.get(CAPTURE.MEDIA_TYPE),
                row.get(CAPTURE.CHARSET),
                row.get(CAPTURE.FILE_NAME),
                row.get(CAPTURE.RECEIVED_AT),
                row.get(ACCOUNT.NAME),
                row.get(CAPTURE.PACKAGING).isEmpty() ? null : fetch(row),
                row.get(VERSIONS));
    }

    private static CapturesPage.Fetch fetch(Record row) {
        return new CapturesPage.Fetch(
                row.get(CAPTURE.FETCHED_URL),
                row.get(CAPTURE.FINAL_URL),
                lines(row.get(CAPTURE.REDIRECTS)),
                row.get(CAPTURE.STATUS),
                lines(row.get(CAPTURE.HEADERS)),
                row.get(CAPTURE.CONTENT_SHA256),
                row.get(CAPTURE.CONTENT_LENGTH));
    }

    private static List<String> lines(@Nullable String text) {
        return Objects.requireNonNullElse(text, "")
                .lines()
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /**
     * A capture with its bytes as stored now.
     *
     * @param contentSha256 of the page inside a WARC file; null where the bytes are the content itself
     */
    record Bytes(
            long capture,
            long article,
            String sha256,
            byte[] bytes,
            String mediaType,
            String fileName,
            @Nullable String contentSha256) {
        /** What is wrong with the bytes; empty when they are what they were. */
        Optional<String> fault() {
            if (!Sums.sha256(bytes).equals(sha256)) {
                return Optional.of("its bytes are no longer those that came in");
            }
            return contentSha256 == null
                            || contentSha256.equals(content().map(Sums::sha256).orElse(""))
                    ? Optional.empty()
                    : Optional.of("the page inside is not the one that was read");
        }

        /** The page inside a WARC file; empty where there is none. */
        Optional<byte[]> content() {
            return contentSha256 == null
                    ? Optional.empty()
                    : WarcPage.in(bytes, LONGEST).map(WarcPage::body);
        }
    }

    Optional<Bytes> bytes(long capture) {
        return sql.select(
                        CAPTURE.ID,
                        CAPTURE.ARTICLE_ID,
                        CAPTURE.SHA256,
                        CAPTURE_BYTES.BYTES,
                        CAPTURE.MEDIA_TYPE,
                        CAPTURE.FILE_NAME,
                        CAPTURE.CONTENT_SHA256)
                .from(CAPTURE)
                .join(CAPTURE_BYTES)
                .on(CAPTURE_BYTES.SHA256.eq(CAPTURE.SHA256))
                .where(CAPTURE.ID.eq(capture))
                .fetchOptional(mapping(Bytes::new));
    }

    /**
     * What came out of checking all captures.
     *
     * @param captures how many there are
     * @param faults what is wrong, a line each
     */
    public record Finding(long captures, List<String> faults) {}

    /** Sums the bytes of every capture anew, one at a time. */
    public Finding check() {
        var ids = sql.select(CAPTURE.ID).from(CAPTURE).orderBy(CAPTURE.ID).fetch(CAPTURE.ID);
        var faults = ids.stream()
                .map(id -> bytes(id).orElseThrow())
                .flatMap(bytes -> bytes
                        .fault()
                        .map(why -> "capture " + bytes.capture() + " of article " + bytes.article() + ": " + why)
                        .stream())
                .toList();
        return new Finding(ids.size(), faults);
    }
}
