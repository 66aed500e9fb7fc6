package collate.intake;

import collate.articles.ArticleDesk;
import collate.articles.NewArticle;
import collate.fetch.Fetched;
import collate.fetch.Fetcher;
import collate.fetch.Refused;
import collate.fetch.WarcPage;
import collate.read.DayCandidate;
import collate.read.Document;
import collate.read.Documents;
import collate.read.Item;
import collate.read.Received;
import collate.read.Stated;
import collate.record.Actor;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes in what feeds list: fetches each page, reads it and makes an article of it. */
final class EntryWork {
    private static final Logger LOG = LoggerFactory.getLogger(EntryWork.class);
    private static final int LONGEST = 50_000_000;
    private static final Duration FIRST_WAIT = Duration.ofMinutes(5);

    private final EntryDesk desk;
    private final ArticleDesk articles;
    private final Fetcher fetcher;
    private final Documents documents = new Documents();
    private volatile boolean closing;

    EntryWork(EntryDesk desk, ArticleDesk articles, Fetcher fetcher) {
        this.desk = desk;
        this.articles = articles;
        this.fetcher = fetcher;
    }

    /** All that are due, side by side; those of one host wait for each other at its door. */
    void takeDue() {
        for (var due = desk.due(); !due.isEmpty() && !closing; due = desk.due()) {
            try (var together = Executors.newVirtualThreadPerTaskExecutor()) {
                due.forEach(entry -> together.submit(() -> taken(entry)));
            }
        }
    }

    /** What is being fetched is not taken in any more. */
    void close() {
        closing = true;
    }

    private void taken(EntryDesk.Due entry) {
        try {
            take(entry);
        } catch (RuntimeException failure) {
            LOG.error("Entry {} of a feed could not be taken in", entry.id(), failure);
            if (entry.isLastTry()) {
                desk.refuse(
                        entry, "Taking this in failed, and that is our fault. The reason is in the log; try again.");
            }
        }
    }

    private void take(EntryDesk.Due entry) {
        var outcome = fetcher.fetch(entry.url());
        if (closing) {
            return; // by the end of the program; tried again when the lease is over
        }
        switch (outcome) {
            case Refused refused
            when refused.reason().passes() && !entry.isLastTry() ->
                desk.putOff(entry, refused.why(), wait(entry, refused));
            case Refused refused -> desk.refuse(entry, refused.why());
            case Fetched fetched -> read(entry, fetched);
        }
    }

    private static Duration wait(EntryDesk.Due entry, Refused refused) {
        var usual = FIRST_WAIT.multipliedBy(1L << (2 * (entry.attempts() - 1)));
        return refused.retryAfter()
                .filter(asked -> asked.compareTo(usual) > 0 && asked.compareTo(Duration.ofDays(1)) <= 0)
                .orElse(usual);
    }

    private void read(EntryDesk.Due entry, Fetched fetched) {
        var page = WarcPage.in(fetched.warc(), LONGEST).orElseThrow();
        var name = "text/html".equals(fetched.mediaType()) ? "page.html" : "";
        var type = fetched.header("Content-Type").orElse("");
        var items = documents.in(new Received(page.body(), name, type, Optional.of(page.address())));
        if (items.isEmpty()) {
            desk.refuse(entry, "There is nothing to read at this address.");
            return;
        }
        switch (items.getFirst()) {
            case Item.Refused refused -> desk.refuse(entry, refused.why());
            case Item.Readable item -> {
                var article = article(entry, item, page).fetched(item, fetched.warc(), page);
                desk.became(entry, articles.add(article, new Actor(Optional.empty(), entry.feed())));
            }
        }
    }

    /** What the page says of itself goes before what the feed says of it, but for a publisher that a person gave. */
    private static NewArticle article(EntryDesk.Due entry, Item.Readable item, WarcPage page) {
        var document = item.document();
        var publisher = entry.publisher().isEmpty()
                ? document.publisher()
                : new Stated(entry.publisher(), "set for the whole feed");
        var listed = entry.published()
                .map(moment -> moment.atOffset(ZoneOffset.UTC).toLocalDate())
                .map(day -> DayCandidate.published(day, "date in the feed"));
        var days = new ArrayList<>(document.days());
        listed.ifPresent(days::add);
        var completed = new Document(
                document.headline(),
                publisher,
                document.author(),
                document.language(),
                document.url().or(new Stated(page.address().toString(), "address it was fetched from")),
                document.published().or(() -> listed),
                days,
                document.text(),
                document.repairs(),
                document.noise(),
                document.notes());
        return NewArticle.of(
                entry.dossier(), new Item.Readable(item.name(), completed, item.original()), Optional.empty());
    }
}
