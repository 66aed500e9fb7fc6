package collate.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import collate.testkit.OnBothDatabases;
import collate.testkit.TestDatabase;
import java.util.stream.Stream;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The database refuses nonsense by itself, and its refusal names the rule that was broken. */
@OnBothDatabases
class ConstraintsTest {
    private static final String SENSE = """
            insert into account (sign_in, name, account_role, password_hash, created_at) values ('ada', 'Ada', 'EDITOR', 'x', now());
            insert into dossier (name, created_at) values ('A story', now());
            insert into person (dossier_id, name) values (1, 'Somebody');
            insert into article (dossier_id, headline, added_at) values (1, 'A headline', now());
            insert into capture_bytes (sha256, length, bytes) values ('aa', 2, 'ab');
            insert into capture (article_id, sha256, media_type, received_at) values (1, 'aa', 'text/plain', now());
            insert into text_version (article_id, capture_id, number, body, sha256, made_at) values (1, 1, 1, 'Words', 'bb', now());
            insert into claim (dossier_id, kind, label, attributed, rule, entered_at) values (1, 'TOLL', 'Five', false, 'r', now());
            insert into claim (dossier_id, kind, label, attributed, rule, entered_at) values (1, 'TOLL', 'Six', false, 'r', now());
            insert into record_chain (head) values ('00');
            insert into claim_set (dossier_id, name, made_by, made_at) values (1, 'Checked', 1, now())""";

    private static final String NONSENSE = """
            account_sign_in_once              | account (sign_in, name, account_role, password_hash, created_at) values ('ada', 'Adam', 'VIEWER', 'x', now())
            account_sign_in_is_written        | account (sign_in, name, account_role, password_hash, created_at) values ('Bob', 'Bob', 'VIEWER', 'x', now())
            account_name_is_written           | account (sign_in, name, account_role, password_hash, created_at) values ('bob', '  ', 'VIEWER', 'x', now())
            account_role_is_known             | account (sign_in, name, account_role, password_hash, created_at) values ('bob', 'Bob', 'KING', 'x', now())
            session_account                   | session (token_sha256, account_id, form_token, started_at, expires_at) values ('t', 9, 'f', date '2026-01-01', date '2026-01-02')
            session_lasts                     | session (token_sha256, account_id, form_token, started_at, expires_at) values ('t', 1, 'f', date '2026-01-02', date '2026-01-01')
            invitation_used_or_withdrawn      | invitation (token_sha256, name, account_role, invited_by, invited_at, expires_at, account_id, withdrawn_at) values ('t', 'Bob', 'VIEWER', 1, now(), now(), 1, now())
            dossier_name_is_written           | dossier (name, created_at) values (' ', now())
            dossier_signatures_are_few        | dossier (name, created_at, signatures) values ('B', now(), 0)
            dossier_origins_are_few           | dossier (name, created_at, origins) values ('B', now(), 6)
            dossier_withdrawn_with_reason     | dossier (name, created_at, withdrawn_at) values ('B', now(), now())
            record_chain_once                 | record_chain (head) values ('00')
            record_entry_counts_from_one      | record_entry (chain_id, number, at, actor, action, subject_kind, subject_id, previous, hash) values (1, 0, now(), 'a', 'b', 'c', 1, '0', '1')
            event_withdrawn_with_reason       | event (dossier_id, name, made_at, withdrawn_at) values (1, 'E', now(), now())
            event_withdrawn_by_whom           | event (dossier_id, name, made_at, withdrawn_by) values (1, 'E', now(), 1)
            person_once                       | person (dossier_id, name) values (1, 'Somebody')
            article_dossier                   | article (dossier_id, headline, added_at) values (9, 'H', now())
            article_headline_is_written       | article (dossier_id, headline, added_at) values (1, '', now())
            article_published_with_basis      | article (dossier_id, headline, added_at, published_on) values (1, 'H', now(), date '2026-01-01')
            capture_bytes_kept                | capture (article_id, sha256, media_type, received_at) values (1, 'zz', 'text/plain', now())
            capture_bytes_length              | capture_bytes (sha256, length, bytes) values ('cc', -1, 'ab')
            text_version_once                 | text_version (article_id, capture_id, number, body, sha256, made_at) values (1, 1, 1, 'W', 'bb', now())
            noise_span_holds_words            | noise (text_id, span_start, span_end, rule) values (1, 3, 3, 'r')
            claim_kind_is_known               | claim (dossier_id, kind, label, attributed, rule, entered_at) values (1, 'RUMOUR', 'L', false, 'r', now())
            claim_standing_is_known           | claim (dossier_id, kind, label, attributed, rule, entered_at, standing) values (1, 'DATE', 'L', false, 'r', now(), 'LOST')
            claim_decided_has_verdict         | claim (dossier_id, kind, label, attributed, rule, entered_at, standing) values (1, 'DATE', 'L', false, 'r', now(), 'DECIDED')
            claim_decided_has_verdict         | claim (dossier_id, kind, label, attributed, rule, entered_at, so_verdict) values (1, 'DATE', 'L', false, 'r', now(), 'VERIFIED')
            claim_has_finder                  | claim (dossier_id, kind, label, attributed, entered_at) values (1, 'DATE', 'L', false, now())
            toll_harm_is_known                | toll (claim_id, harm, qualifier, min_count) values (1, 'SAVED', 'EXACTLY', 5)
            toll_has_a_bound                  | toll (claim_id, harm, qualifier) values (1, 'KILLED', 'ABOUT')
            toll_counts_people                | toll (claim_id, harm, qualifier, min_count) values (1, 'KILLED', 'AT_LEAST', -1)
            toll_bounds_in_order              | toll (claim_id, harm, qualifier, min_count, max_count) values (1, 'KILLED', 'BETWEEN', 5, 4)
            dated_days_in_order               | dated (claim_id, expression, timex_type, timex, first_on, last_on, basis) values (1, 'x', 'DATE', 'x', date '2026-01-02', date '2026-01-01', 'b')
            quote_manner_is_known             | quote (claim_id, manner) values (1, 'SHOUTED')
            appearance_span_holds_words       | appearance (claim_id, article_id, text_id, span_start, span_end, value_start, value_end, exact, prefix, suffix, point_start, point_end) values (1, 1, 1, -1, 4, 2, 3, 'x', '', '', 0, 4)
            appearance_value_inside_span      | appearance (claim_id, article_id, text_id, span_start, span_end, value_start, value_end, exact, prefix, suffix, point_start, point_end) values (1, 1, 1, 0, 4, 2, 5, 'x', '', '', 0, 4)
            claim_link_of_two                 | claim_link (from_claim, to_claim, from_now, to_now, relation) values (1, 1, 1, 1, 'CONTRADICTS')
            claim_link_judged_by_somebody     | claim_link (from_claim, to_claim, from_now, to_now, relation, judgement) values (1, 2, 1, 2, 'CONTRADICTS', 'CONFIRMED')
            evidence_url_is_web               | evidence (claim_id, url, stance, added_by, added_at) values (1, 'ftp://example.org', 'SUPPORTS', 1, now())
            review_answers_something          | review (claim_id, account_id, claim_version, signed_at) values (1, 1, 1, now())
            review_otherwise_with_words       | review (claim_id, account_id, claim_version, said, signed_at) values (1, 1, 1, 'SAID_OTHERWISE', now())
            dispute_has_reasons               | dispute (claim_id, account_id, reasons, raised_at) values (1, 1, ' ', now())
            turn_reason_is_known              | turn (dossier_id, claim_id, reason, why, since) values (1, 1, 'BORED', 'w', now())
            remark_is_written                 | remark (claim_id, account_id, words, at) values (1, 1, '', now())
            claim_set_version_holds_claims    | claim_set_version (set_id, number, claims, json_sha256, csv_sha256, frozen_by, frozen_at) values (1, 1, 0, 'aa', 'aa', 1, now())""";

    @AutoClose
    private final Database database;

    ConstraintsTest(TestDatabase on) {
        database = on.fresh();
        SENSE.lines().map(line -> line.replaceAll(";$", "")).forEach(database.sql()::execute);
    }

    @Test
    void senseIsAccepted() {
        var reviews =
                "insert into review (claim_id, account_id, claim_version, said, signed_at) values (1, 1, 1, 'SAID', now())";
        assertThat(database.sql().execute(reviews)).isEqualTo(1);
    }

    @TestFactory
    Stream<DynamicTest> nonsenseIsRefusedByName() {
        return NONSENSE.lines()
                .map(line -> line.split("\\|", 2))
                .map(cells -> DynamicTest.dynamicTest(cells[0].strip(), () -> refuses(cells[1], cells[0].strip())));
    }

    private void refuses(String nonsense, String constraint) {
        assertThatThrownBy(() -> database.sql().execute("insert into " + nonsense))
                .isInstanceOf(DataAccessException.class)
                .message()
                .containsIgnoringCase(constraint);
    }
}
