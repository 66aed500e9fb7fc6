package collate.intake;

import static collate.db.schema.Tables.BATCH_ITEM;

import collate.testkit.Until;
import collate.testkit.Visitor;
import collate.testkit.Visitor.Answer;
import collate.testkit.Visitor.Sent;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** What tests of batches hand in and wait for. */
final class Batches {
    private Batches() {}

    /** So many short articles that differ, with a day that their dates count from. */
    static List<Sent> articles(String about, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> Sent.of(
                        about + "-" + number + ".txt",
                        "---\npublished: 2024-05-08\npublisher: Harbour Gazette\n---\n" + about + ", report " + number
                                + "\n\nRescuers said " + (number + 10) + " people were killed in " + about
                                + " on Monday.\n"))
                .toList();
    }

    /** The batch's number. */
    static long handIn(Visitor who, List<Sent> files, String... fields) {
        var all = new String[fields.length + 2];
        System.arraycopy(fields, 0, all, 0, fields.length);
        all[fields.length] = "dossier";
        all[fields.length + 1] = "1";
        return number(who.upload("/batches/files", files, all));
    }

    static long number(Answer answer) {
        if (answer.status() != 303) {
            throw new AssertionError(answer.status() + " " + answer.text());
        }
        return Long.parseLong(answer.location().replaceFirst("/batches/(\\d+).*", "$1"));
    }

    /** Asks in one query: between two, what was fetched goes back to wait for being read. */
    static void awaitEnd(DSLContext sql, long batch) {
        Until.holds(() -> count(sql, batch, ItemState.WAITING, ItemState.WORKING) == 0);
    }

    static int count(DSLContext sql, long batch, ItemState... states) {
        var names = Stream.of(states).map(ItemState::name).toList();
        return sql.fetchCount(BATCH_ITEM, BATCH_ITEM.BATCH_ID.eq(batch).and(BATCH_ITEM.STATE.in(names)));
    }
}
