package collate.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** The way in: what bytes are is told by the bytes, never by their name, and each item in them is read on its own. */
public final class Documents {
    /** All items at once, for what is known to be small. */
    public List<Item> in(Received received) {
        var items = new ArrayList<Item>();
        read(received, items::add);
        return List.copyOf(items);
    }

    /** Gives each item as soon as it is read, and holds none of them. */
    public void read(Received received, Consumer<Item> each) {
        each.accept(one(received));
    }

    /** The same for a file, of which no more is held than one item at a time. */
    public void read(Path file, Consumer<Item> each) throws IOException {
        read(Received.file(file.getFileName().toString(), Files.readAllBytes(file)), each);
    }

    private static Item one(Received received) {
        var name = received.bareName();
        try {
            return readable(name, received);
        } catch (Unreadable refusal) {
            return new Item.Refused(name, refusal.why());
        }
    }

    private static Item readable(String name, Received received) throws Unreadable {
        var bytes = received.bytes();
        return switch (Decoding.of(bytes, Optional.empty())) {
            case Decoding.Refused(var why) -> throw new Unreadable(why);
            case Decoding.Text decoded -> {
                var html = isHtml(name, decoded.text());
                var draft = html ? HtmlPage.read(decoded.text(), received.address()) : PlainText.of(decoded.text());
                yield new Item.Readable(
                        name,
                        draft.finish(name),
                        new Original(bytes, html ? "text/html" : "text/plain", decoded.charset(), name));
            }
        };
    }

    private static boolean isHtml(String name, String text) {
        var start =
                text.substring(0, Math.min(200, text.length())).stripLeading().toLowerCase(Locale.ROOT);
        return name.toLowerCase(Locale.ROOT).matches(".*\\.x?html?")
                || start.startsWith("<!doctype html")
                || start.startsWith("<html");
    }
}
