package collate.bench;

import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.DOSSIER;
import static collate.db.schema.Tables.EVENT;
import static collate.db.schema.Tables.EVENT_CLAIM;
import static collate.db.schema.Tables.TOLL;
import static java.sql.Types.BIGINT;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import collate.core.claim.Harm;
import collate.db.Database;
import collate.db.Sums;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Fills a database with an archive of made-up articles, ten claims in each: tolls, quotes, dates and statements by made-up
 * people about made-up places, none of them a copy of another. Rows are written in batches past the desks, as a million of them
 * would take hours otherwise.
 */
final class ArchiveMakerDesk implements AutoCloseable {
    static final int CLAIMS = 10;
    private static final int BATCH = 500;
    static final int DOSSIERS = 8;
    private static final String[] KINDS = {"TOLL", "QUOTE", "DATE", "STATEMENT"};
    private static final String[] HARMS = {"KILLED", "INJURED", "MISSING", "CAPTURED", "DISPLACED"};
    private static final OffsetDateTime NOW = OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final String SUM = Sums.sha256("archive");

    private final ArchiveWords words = new ArchiveWords(11);
    private final Connection sql;
    private final List<PreparedStatement> statements = new ArrayList<>();
    private final long dossier;
    private final long person;
    private final long origin;
    private long article;
    private long claim;

    private ArchiveMakerDesk(Connection sql) throws SQLException {
        this.sql = sql;
        sql.setAutoCommit(false);
        dossier = next("dossier");
        person = next("person");
        origin = next("origin");
        article = next("article");
        claim = next("claim");
    }

    /** How much there is. */
    record Made(int articles, int claims) {}

    static Made fill(Database database, int articles) {
        return database.sql().connectionResult(connection -> {
            try (var maker = new ArchiveMakerDesk(connection)) {
                return maker.make(articles);
            }
        });
    }

    /** Gathers so many tolls of one dossier in an event, place by place; its id. */
    static long event(Database database, int tolls) {
        return database.sql().transactionResult(tx -> {
            var event = tx.dsl()
                    .insertInto(EVENT)
                    .set(EVENT.DOSSIER_ID, select(max(DOSSIER.ID)).from(DOSSIER))
                    .set(EVENT.NAME, "Tolls of an archive")
                    .set(EVENT.MADE_AT, NOW)
                    .returningResult(EVENT.ID)
                    .fetchSingle()
                    .value1();
            tx.dsl()
                    .insertInto(EVENT_CLAIM, EVENT_CLAIM.EVENT_ID, EVENT_CLAIM.CLAIM_ID)
                    .select(select(val(event), TOLL.CLAIM_ID)
                            .from(TOLL)
                            .join(CLAIM)
                            .on(CLAIM.ID.eq(TOLL.CLAIM_ID))
                            .where(CLAIM.DOSSIER_ID.eq(select(max(DOSSIER.ID)).from(DOSSIER)))
                            .and(TOLL.HARM.eq(Harm.KILLED))
                            .orderBy(TOLL.PLACE, TOLL.CLAIM_ID)
                            .limit(tolls))
                    .execute();
            return event;
        });
    }

    private long next(String table) throws SQLException {
        try (var statement = sql.createStatement();
                var row = statement.executeQuery("select coalesce(max(id), 0) + 1 from " + table)) {
            row.next();
            return row.getLong(1);
        }
    }

    private Made make(int articles) throws SQLException {
        dossiersPeopleAndOrigins();
        prepare(
                "insert into claim (id, dossier_id, kind, label, attributed, rule, entered_at) values (?, ?, ?, ?, ?, 'made', ?)");
        prepare(
                "insert into toll (claim_id, harm, min_count, max_count, qualifier, population, place) values (?, ?, ?, ?, ?, 'people', ?)");
        prepare("insert into quote (claim_id, speaker_id, manner) values (?, ?, 'DIRECT')");
        prepare(
                "insert into dated (claim_id, expression, timex_type, timex, first_on, last_on, basis) values (?, ?, 'DATE', ?, ?, ?, 'made')");
        prepare(
                "insert into appearance (claim_id, article_id, text_id, span_start, span_end, value_start, value_end, exact, prefix,"
                        + " suffix, point_start, point_end, origin_id) values (?, ?, ?, ?, ?, ?, ?, ?, '', '', ?, ?, ?)");
        prepare("insert into article (id, dossier_id, headline, publisher, published_on, published_basis, added_at)"
                + " values (?, ?, ?, ?, ?, 'made', ?)");
        prepare("insert into capture (id, article_id, sha256, media_type, received_at) values (?, ?, '" + SUM
                + "', 'text/plain', ?)");
        prepare(
                "insert into text_version (id, article_id, capture_id, number, body, sha256, made_at) values (?, ?, ?, 1, ?, ?, ?)");
        prepare(
                "insert into signature (article_id, dossier_id, text_id, sentences, anchors, shape) values (?, ?, ?, ?, 0, 2)");
        for (var i = 0; i < articles; i++) {
            oneArticle(i);
            if (i % BATCH == BATCH - 1) {
                flush();
            }
        }
        flush();
        restart("article", article);
        restart("capture", article);
        restart("text_version", article);
        restart("claim", claim);
        sql.commit();
        return new Made(articles, articles * CLAIMS);
    }

    private void dossiersPeopleAndOrigins() throws SQLException {
        one(
                "insert into capture_bytes (sha256, length, bytes) values (?, 7, ?)",
                SUM,
                "archive".getBytes(StandardCharsets.UTF_8));
        for (var i = 0; i < DOSSIERS; i++) {
            one("insert into dossier (id, name, created_at) values (?, ?, ?)", dossier + i, "Archive " + (i + 1), NOW);
        }
        for (var i = 0; i < words.names().length; i++) {
            one(
                    "insert into person (id, dossier_id, name, role) values (?, ?, ?, 'spokesman')",
                    person + i,
                    dossier + i % DOSSIERS,
                    words.names()[i] + " " + i);
        }
        for (var i = 0; i < words.origins().length; i++) {
            one(
                    "insert into origin (id, dossier_id, name) values (?, ?, ?)",
                    origin + i,
                    dossier + i % DOSSIERS,
                    words.origins()[i] + " " + i);
        }
        restart("dossier", dossier + DOSSIERS);
        restart("person", person + words.names().length);
        restart("origin", origin + words.origins().length);
    }

    private void one(String statement, Object... values) throws SQLException {
        try (var prepared = sql.prepareStatement(statement)) {
            set(prepared, values);
            prepared.executeUpdate();
        }
    }

    private void restart(String table, long with) throws SQLException {
        try (var statement = sql.createStatement()) {
            statement.execute("alter table " + table + " alter column id restart with " + with);
        }
    }

    private void prepare(String statement) throws SQLException {
        statements.add(sql.prepareStatement(statement));
    }

    private void add(int statement, @Nullable Object... values) throws SQLException {
        set(statements.get(statement), values);
        statements.get(statement).addBatch();
    }

    private static void set(PreparedStatement prepared, @Nullable Object... values) throws SQLException {
        for (var i = 0; i < values.length; i++) {
            if (values[i] == null) {
                prepared.setNull(i + 1, BIGINT);
            } else {
                prepared.setObject(i + 1, values[i]);
            }
        }
    }

    /** In the order of their references. */
    private void flush() throws SQLException {
        for (var at : new int[] {5, 6, 7, 8, 0, 1, 2, 3, 4}) {
            statements.get(at).executeBatch();
        }
        sql.commit();
    }

    private void oneArticle(int i) throws SQLException {
        var in = dossier + i % DOSSIERS;
        var day = LocalDate.of(2019, 1, 1).plusDays(words.count(0, 2_500));
        var body = new StringBuilder();
        for (var k = 0; k < CLAIMS; k++) {
            body.append(capital(words.words(words.count(12, 30)))).append(". ");
            claim(in, day, k, body);
            body.append(k % 3 == 2 ? "\n\n" : " ");
        }
        var text = body.toString();
        add(5, article, in, capital(words.words(8)), words.place() + " Courier", day, NOW);
        add(6, article, article, NOW);
        add(7, article, article, article, text, Sums.sha256(text), NOW);
        add(8, article, in, article, new byte[0]);
        article++;
    }

    private void claim(long in, LocalDate day, int k, StringBuilder body) throws SQLException {
        var kind = KINDS[k % 4];
        var start = body.length();
        var exact = sentence(kind, in, day);
        body.append(exact.text()).append('.');
        add(0, claim, in, kind, exact.label(), kind.equals("QUOTE"), NOW);
        add(
                4,
                claim,
                article,
                article,
                start,
                start + exact.text().length(),
                start,
                start + exact.text().length(),
                exact.text(),
                start,
                start + exact.text().length(),
                k % 2 == 0 ? origin + aligned(words.rank(words.origins().length), in) : null);
        claim++;
    }

    /** An id whose row belongs to the dossier. */
    private long aligned(int rank, long in) {
        var own = in - dossier;
        return rank / DOSSIERS * DOSSIERS + own;
    }

    private record Sentence(String text, String label) {}

    private Sentence sentence(String kind, long in, LocalDate day) throws SQLException {
        var place = words.place();
        return switch (kind) {
            case "TOLL" -> toll(place);
            case "QUOTE" -> quote(in);
            case "DATE" -> {
                var text = "on " + day.getDayOfMonth() + " "
                        + capital(day.getMonth().toString().toLowerCase(Locale.ROOT)) + " " + words.words(6) + " in "
                        + place;
                add(3, claim, text.substring(0, 10), day.toString(), day, day);
                yield new Sentence(text, text);
            }
            default -> {
                var text = "it was " + words.words(9) + " near " + place;
                yield new Sentence(text, text);
            }
        };
    }

    private Sentence toll(String place) throws SQLException {
        var least = words.count(0, 3) == 0;
        var count = (long) words.rank(20_000) + 2;
        var harm = HARMS[words.rank(HARMS.length)];
        var number = String.format(Locale.ENGLISH, "%,d", count);
        add(1, claim, harm, count, least ? null : count, least ? "AT_LEAST" : "EXACTLY", place);
        var verb = harm.toLowerCase(Locale.ROOT);
        return new Sentence(
                (least ? "at least " : "") + number + " people were " + verb + " in " + place + " as " + words.words(5),
                capital(verb) + ": " + (least ? "at least " : "") + number + " people, " + place);
    }

    private Sentence quote(long in) throws SQLException {
        var speaker = (int) aligned(words.rank(words.names().length), in);
        add(2, claim, person + speaker);
        var said = words.words(words.count(8, 18));
        return new Sentence("“" + said + ",” " + words.names()[speaker] + " said", "“" + said + "”");
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    @Override
    public void close() throws SQLException {
        for (var statement : statements) {
            statement.close();
        }
        sql.setAutoCommit(true);
    }
}
