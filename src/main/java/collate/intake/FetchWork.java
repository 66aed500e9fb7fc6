package collate.intake;

import collate.fetch.Fetched;
import collate.fetch.Fetcher;
import collate.fetch.Refused;
import collate.jobs.Job;
import collate.jobs.Jobs;
import collate.jobs.Lane;

/** Gets the page of an address, as a WARC record. */
final class FetchWork {
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
                case Refused refused -> items.refuse(item, refused.why());
                case Fetched page -> items.fetched(item, page.warc());
            }
        });
    }

    private void giveUp(long id) {
        items.begin(id, "fetching")
                .ifPresent(item -> items.refuse(
                        item, "Fetching this failed, and that is our fault. The reason is in the log; try again."));
    }
}
