package collate.articles;

import static collate.db.schema.Tables.DATE_CANDIDATE;

import collate.core.extract.ReferenceDate;
import collate.read.DayCandidate;
import collate.read.PublishedDay;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Keeps the days on which an article may have been published, each once, with where it stands and what speaks against it. */
final class CandidateDesk {
    private CandidateDesk() {}

    /** @param days as the document states them; those that its text names are the reference's */
    static void keep(DSLContext tx, long article, List<DayCandidate> days, ReferenceDate reference, LocalDate today) {
        days.forEach(
                day -> keep(tx, article, day.day(), day.basis(), day.against().orElse(null)));
        reference
                .candidates()
                .forEach(named -> keep(
                        tx,
                        article,
                        named.day(),
                        named.basis() + " in the text",
                        PublishedDay.against(named.day(), today)
                                .or(reference::conflict)
                                .orElse(null)));
    }

    private static void keep(DSLContext tx, long article, LocalDate day, String basis, @Nullable String conflict) {
        tx.insertInto(DATE_CANDIDATE)
                .set(DATE_CANDIDATE.ARTICLE_ID, article)
                .set(DATE_CANDIDATE.MEANT_ON, day)
                .set(DATE_CANDIDATE.BASIS, basis)
                .set(DATE_CANDIDATE.CONFLICT, conflict)
                .onConflict(DATE_CANDIDATE.ARTICLE_ID, DATE_CANDIDATE.MEANT_ON, DATE_CANDIDATE.BASIS)
                .doNothing()
                .execute();
    }
}
