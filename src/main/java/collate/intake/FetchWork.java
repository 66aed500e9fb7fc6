package collate.intake;

import collate.fetch.Fetched;
import collate.fetch.Fetcher;
import collate.fetch.Refused;
import collate.jobs.Job;
import collate.jobs.Jobs;
import collate.jobs.Lane;
import java.time.Duration;

/** Gets the page of an address, as a WARC record. */
final class FetchWork {
    /** Of what a feed lists: nobody sees it fail. */
    private static final int MOST_TRIES = 4;

    private static final Duration FIRST_WAIT = Duration.ofMinutes(5);
    private static final Duration LONGEST_WAIT = Duration.ofDays(1);

    private final ItemDesk items;
    private final Fetcher fetcher;

    FetchWork(ItemDesk items, Fetcher fetcher) {
        this.items = items;
        this.fetcher = fetcher;
    }

    void teach(Jobs jobs) {
        jobs.learn(new Job(BatchDesk.FETCH, Lane.FETCHING, this::fetch, this::giveUp));
    }

    private void fetch(long id) {
        items.begin(id, "fetching").ifPresent(item -> {
            switch (fetcher.fetch(item.url())) {
                case Refused refused
                when item.ofFeed() && refused.reason().passes() && item.turn() < MOST_TRIES ->
                    items.putOff(item, refused.why(), wait(item, refused));
                case Refused refused -> items.refuse(item, refused.why());
                case Fetched page -> items.fetched(item, page.warc());
            }
        });
    }

    /** A little, and after that a good deal, unless the site asks for more. */
    private static Duration wait(Claimed item, Refused refused) {
        var usual = FIRST_WAIT.multipliedBy(1L << (2 * (item.turn() - 1)));
        return refused.retryAfter()
                .filter(asked -> asked.compareTo(usual) > 0 && asked.compareTo(LONGEST_WAIT) <= 0)
                .orElse(usual);
    }

    private void giveUp(long id) {
        items.begin(id, "fetching")
                .ifPresent(item -> items.refuse(
                        item, "Fetching this failed, and that is our fault. The reason is in the log; try again."));
    }
}
