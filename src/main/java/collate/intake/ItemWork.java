package collate.intake;

import collate.articles.NewArticle;
import collate.fetch.WarcPage;
import collate.jobs.Job;
import collate.jobs.Jobs;
import collate.jobs.Lane;
import collate.read.Documents;
import collate.read.Item;
import collate.read.Received;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the bytes of an item and makes articles of what they hold. */
final class ItemWork {
    private static final int MOST_TRIES = 6;

    private final ItemDesk items;
    private final Documents documents = new Documents();

    ItemWork(ItemDesk items) {
        this.items = items;
    }

    void teach(Jobs jobs) {
        jobs.learn(new Job(BatchDesk.READ, Lane.READING, this::read, this::giveUp));
    }

    private void read(long id) {
        items.begin(id, "reading").ifPresent(item -> {
            if (item.turn() > MOST_TRIES) {
                items.refuse(item, "Collate ended in the middle of reading this, several times. It is left alone now.");
                return;
            }
            var known = items.madeOf(item.sha256(), item.dossier());
            known.ifPresentOrElse(article -> items.known(item, article), () -> read(item));
        });
    }

    private void read(Claimed item) {
        var bytes = items.bytes(item.sha256());
        if (item.isAddress()) {
            fetched(item, bytes);
        } else {
            open(item, Received.file(item.name(), bytes), new Opening(item));
        }
    }

    private void open(Claimed item, Received received, Opening found) {
        try {
            documents.read(received, found::take);
            found.end();
        } catch (Halt stopped) {
            items.stopped(item);
        }
    }

    /** A page is one article, whatever lies beside it in its record; an archive at an address is opened. */
    private void fetched(Claimed item, byte[] warc) {
        var found = WarcPage.in(warc, UploadRoutes.LARGEST_FILE);
        if (found.isEmpty()) {
            items.refuse(
                    item, "There is no page in what this address answered. Open it in a browser and paste its text.");
            return;
        }
        var page = found.get();
        var type = page.mediaType() + (page.charset().isEmpty() ? "" : "; charset=" + page.charset());
        var received = new Received(page.body(), "", type, Optional.of(page.address()));
        open(item, received, new Opening(item) {
            @Override
            void add(Item.Readable only) {
                page(item, warc, page, only);
            }

            @Override
            String named(String inside) {
                return item.name() + inside;
            }
        });
    }

    private void page(Claimed item, byte[] warc, WarcPage page, Item.Readable readable) {
        var article = article(item, readable).fetched(readable, warc, page);
        var document = article.document();
        var addresses = Stream.of(
                        item.url(), page.address().toString(), document.url().words())
                .filter(address -> !address.isEmpty())
                .toList();
        items.otherwiseFrom(item, addresses, document.text())
                .ifPresentOrElse(
                        there -> items.changed(item, article, there),
                        () -> items.add(item, article, Opening.note(readable)));
    }

    private void giveUp(long id) {
        items.begin(id, "reading")
                .ifPresent(item -> items.refuse(
                        item, "Reading this failed, and that is our fault. The reason is in the log; try again."));
    }

    private static NewArticle article(Claimed item, Item.Readable readable) {
        var document = readable.document();
        var said = item.ofFeed()
                ? document.listed(item.publisher(), item.listed())
                : document.typed(
                        Optional.empty(),
                        Optional.of(item.publisher()).filter(words -> !words.isEmpty()),
                        Optional.empty(),
                        Optional.empty());
        return NewArticle.of(
                item.dossier(), new Item.Readable(readable.name(), said, readable.original()), item.published());
    }

    /** The way out of reading when the batch is stopped in the middle of a file that holds many. */
    private static final class Halt extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Halt() {
            super("stopped", null, false, false);
        }
    }

    /** Of one file: whether it is one article or holds several shows when a second one comes. */
    private class Opening {
        private final Claimed item;
        private final List<Item> first = new ArrayList<>(1);
        private int seen;

        Opening(Claimed item) {
            this.item = item;
        }

        /** What was made of it before the program ended in the middle is not made again. */
        void take(Item found) {
            seen++;
            if (seen <= item.opened()) {
                return;
            }
            if (seen == 1) {
                first.add(found);
                return;
            }
            first.forEach(this::addFound);
            first.clear();
            addFound(found);
        }

        private void addFound(Item found) {
            if (items.isStopped(item.batch())) {
                throw new Halt();
            }
            switch (found) {
                case Item.Refused(var name, var why) -> items.refuseFound(item, named(name), why);
                case Item.Readable readable -> addFound(readable);
            }
        }

        private void addFound(Item.Readable found) {
            var article = article(item, found);
            thereFrom(found)
                    .ifPresentOrElse(
                            there -> items.changedFound(item, named(found.name()), article, there),
                            () -> items.addFound(item, named(found.name()), article, note(found)));
        }

        /** What lies in an archive carries the name of its file. */
        String named(String inside) {
            return inside;
        }

        void add(Item.Readable only) {
            var article = article(item, only);
            thereFrom(only)
                    .ifPresentOrElse(
                            there -> items.changed(item, article, there), () -> items.add(item, article, note(only)));
        }

        /** The article of the page that was saved, when it read otherwise. */
        private Optional<Long> thereFrom(Item.Readable found) {
            return found.document()
                    .captured()
                    .flatMap(address -> items.otherwiseFrom(
                            item, List.of(address), found.document().text()));
        }

        void end() {
            if (seen == 0) {
                items.refuse(item, "There is nothing in this file.");
                return;
            }
            if (first.isEmpty()) {
                items.opened(item);
                return;
            }
            switch (first.getFirst()) {
                case Item.Refused refused -> items.refuse(item, refused.why());
                case Item.Readable readable -> add(readable);
            }
        }

        private static String note(Item.Readable readable) {
            return String.join(" ", readable.document().notes());
        }
    }
}
