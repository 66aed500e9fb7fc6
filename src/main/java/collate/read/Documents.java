package collate.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The way in: what bytes are is told by the bytes, and by their name only where they look like any text; each item in them is
 * read on its own. */
public final class Documents {
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w:.-]{2,40})");

    private final Optional<Ocr> ocr;

    public Documents() {
        this(Ocr.installed());
    }

    public Documents(Optional<Ocr> ocr) {
        this.ocr = ocr;
    }

    /** All items at once, for what is known to be small. */
    public List<Item> in(Received received) {
        var items = new ArrayList<Item>();
        read(received, items::add);
        return List.copyOf(items);
    }

    /** Gives each item as soon as it is read, and holds none of them. */
    public void read(Received received, Consumer<Item> each) {
        read(received.bareName(), received, new Budget(), 0, each);
    }

    /** The same for a file, of which no more is held than one item at a time. */
    public void read(Path file, Consumer<Item> each) throws IOException {
        var name = file.getFileName().toString();
        try (var in = Files.newInputStream(file)) {
            var start = in.readNBytes(Format.LOOKED_AT);
            var format = Format.of(start, name);
            if (format.holdsMany()) {
                try (var whole = Files.newInputStream(file)) {
                    guard(
                            name,
                            each,
                            () -> many(format, name, Received.file(name, start), whole, new Budget(), 0, each));
                }
            } else if (Files.size(file) > Limits.FILE) {
                each.accept(new Item.Refused(Received.bareName(name), Limits.tooLarge()));
            } else {
                read(Received.file(name, Files.readAllBytes(file)), each);
            }
        }
    }

    /** @param depth how many containers lie around it */
    void read(String name, Received received, Budget budget, int depth, Consumer<Item> each) {
        var bytes = received.bytes();
        var format = Format.of(bytes, received.fileName());
        if (format.holdsMany()) {
            guard(name, each, () -> many(format, name, received, new ByteArrayInputStream(bytes), budget, depth, each));
        } else if (bytes.length > Limits.FILE) {
            each.accept(new Item.Refused(name, Limits.tooLarge()));
        } else {
            guard(name, each, () -> one(format, name, received, budget, depth, each));
        }
    }

    /** Something that may turn out unreadable. */
    private interface Reading {
        void run() throws Unreadable;
    }

    /** Something that a library makes of a stranger's bytes. */
    interface Made<T> {
        T make() throws Unreadable;
    }

    /** Whatever the bytes make the library do, it ends in one sentence. */
    static <T> T safely(Made<T> made) throws Unreadable {
        try {
            return made.make();
        } catch (StackOverflowError | OutOfMemoryError tooMuch) {
            throw new Unreadable("This file is built so that reading it takes too much. Paste its text instead.");
        } catch (RuntimeException broken) {
            throw new Unreadable(
                    "This file is broken in a way that stops the reader. Save it anew, or paste its text.");
        }
    }

    private static void guard(String name, Consumer<Item> each, Reading reading) {
        try {
            reading.run();
        } catch (Unreadable refusal) {
            each.accept(new Item.Refused(name, refusal.why()));
        }
    }

    private void many(
            Format format,
            String name,
            Received received,
            InputStream in,
            Budget budget,
            int depth,
            Consumer<Item> each)
            throws Unreadable {
        if (depth >= Budget.DEEPEST) {
            throw new Unreadable("This archive lies too deep in others. Unpack it, and add what was in it.");
        }
        switch (format) {
            case ZIP -> new Archive(this, budget, depth).unzip(name, in, each);
            case GZIP -> gzip(name, received, in, budget, depth, each);
            case WARC -> new WarcItems(this, budget, depth).read(name, in, each);
            case MAILBOX -> new Mailbox(this, budget, depth).read(name, in, each);
            default -> {
                var start = Arrays.copyOf(received.bytes(), Math.min(received.bytes().length, Format.LOOKED_AT));
                new JsonItems(budget).read(name, received.bareName(), start, in, each);
            }
        }
    }

    /** A web archive packs each record by itself, and is not unpacked as a whole. */
    private void gzip(String name, Received received, InputStream in, Budget budget, int depth, Consumer<Item> each)
            throws Unreadable {
        if (WarcItems.isPacked(received.bytes())) {
            new WarcItems(this, budget, depth).read(name, in, each);
        } else {
            var bytes = new Archive(this, budget, depth).gunzip(in);
            var inner = received.fileName().replaceFirst("(?i)\\.gz$", "");
            read(name, new Received(bytes, inner, "", received.address()), budget, depth + 1, each);
        }
    }

    private void one(Format format, String name, Received received, Budget budget, int depth, Consumer<Item> each)
            throws Unreadable {
        var bytes = received.bytes();
        switch (format) {
            case PDF -> give(format, name, received, safely(() -> Pdf.read(bytes, ocr)), "", each);
            case WORD -> give(format, name, received, safely(() -> WordFile.read(bytes)), "", each);
            case OPEN_DOCUMENT -> give(format, name, received, safely(() -> OpenDocument.read(bytes)), "", each);
            case MAIL, SAVED_PAGE -> mail(format, name, received, budget, depth, each);
            case OTHER ->
                throw new Unreadable(Refusals.of(new String(bytes, StandardCharsets.ISO_8859_1))
                        .orElse("This is no file that can be read here. Save it as PDF or text, and try again."));
            default -> text(format, name, received, each);
        }
    }

    private void mail(Format format, String name, Received received, Budget budget, int depth, Consumer<Item> each)
            throws Unreadable {
        var mail = safely(() -> Mail.open(received.bytes()));
        if (!mail.draft().isBlank()
                && (mail.attached().isEmpty() || mail.draft().isArticle())) {
            give(format, name, received, mail.draft(), mail.charset(), each);
        }
        if (depth < Budget.DEEPEST) {
            for (var attached : mail.attached()) {
                budget.item();
                read(name + " › " + attached.bareName(), attached, budget, depth + 1, each);
            }
        }
    }

    private void text(Format format, String name, Received received, Consumer<Item> each) throws Unreadable {
        var bytes = received.bytes();
        var html = format == Format.HTML || isNamedPage(received);
        var stated = CHARSET.matcher(received.declaredType());
        var declared = stated.find()
                ? Optional.of(stated.group(1))
                : html ? HtmlPage.charset(bytes) : Optional.<String>empty();
        switch (Decoding.of(bytes, declared)) {
            case Decoding.Refused(var why) -> throw new Unreadable(why);
            case Decoding.Text decoded -> {
                var draft = safely(
                        () -> html ? HtmlPage.read(decoded.text(), received.address()) : PlainText.of(decoded.text()));
                decoded.belied()
                        .ifPresent(charset -> draft.note("It says that it is written in " + charset + ", but it is in "
                                + decoded.charset() + " and was read so."));
                give(html ? Format.HTML : Format.TEXT, name, received, draft, decoded.charset(), each);
            }
        }
    }

    private static boolean isNamedPage(Received received) {
        return received.fileName().toLowerCase(Locale.ROOT).matches(".*\\.x?html?")
                || received.declaredType().toLowerCase(Locale.ROOT).matches("(?:text/html|application/xhtml).*");
    }

    private static void give(
            Format format, String name, Received received, Draft draft, String charset, Consumer<Item> each)
            throws Unreadable {
        received.address().ifPresent(uri -> draft.url(uri.toString(), "the address it was fetched from"));
        var document = safely(() -> draft.finish(received.bareName()));
        each.accept(new Item.Readable(
                name, document, new Original(received.bytes(), format.mediaType(), charset, received.bareName())));
    }
}
