package collate.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jsoup.Jsoup;

/** Reads a mail, or a page that a browser saved as one: its best body, and what is attached to it. */
final class Mail {
    private static final int DEEPEST = 20;
    private static final int MOST_HEADERS = 2_000;
    private static final double AS_MUCH = 0.6;

    private final List<Part> texts = new ArrayList<>();
    private final List<Part> pages = new ArrayList<>();
    private final List<Received> attached = new ArrayList<>();

    private Mail() {}

    /** A body with its declared encoding. */
    private record Part(byte[] bytes, Optional<String> charset, Optional<String> location) {}

    /** What came of it; the attachments are read on their own. */
    record Opened(Draft draft, String charset, List<Received> attached) {}

    static Opened open(byte[] bytes) throws Unreadable {
        var message = message(bytes);
        var mail = new Mail();
        try {
            mail.collect(message, 0);
        } catch (IOException broken) {
            throw broken();
        }
        return mail.opened(message);
    }

    private static Unreadable broken() {
        return new Unreadable("This mail is broken or cut off. Save it anew, and try again.");
    }

    private static Message message(byte[] bytes) throws Unreadable {
        var builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(new MimeConfig.Builder()
                .setMaxLineLen(-1)
                .setMaxHeaderLen(1_000_000)
                .setMaxHeaderCount(MOST_HEADERS)
                .build());
        builder.setDecodeMonitor(DecodeMonitor.SILENT);
        try {
            return builder.parseMessage(new ByteArrayInputStream(bytes));
        } catch (IOException | RuntimeException broken) {
            throw broken();
        }
    }

    private void collect(Entity entity, int depth) throws IOException {
        if (depth > DEEPEST) {
            return;
        }
        Body body = entity.getBody();
        if (body instanceof Multipart parts) {
            for (var part : parts.getBodyParts()) {
                collect(part, depth + 1);
            }
        } else if (body instanceof Message forwarded) {
            collect(forwarded, depth + 1);
        } else if (body instanceof SingleBody single) {
            single(entity, single);
        }
    }

    private void single(Entity entity, SingleBody body) throws IOException {
        var type = entity.getMimeType().toLowerCase(Locale.ROOT);
        var name = Optional.ofNullable(entity.getFilename()).orElse("");
        var isAttached = "attachment".equalsIgnoreCase(entity.getDispositionType());
        if (!isAttached
                && (type.equals("text/plain") || type.equals("text/html") || type.equals("application/xhtml+xml"))) {
            (type.equals("text/plain") ? texts : pages).add(part(entity, body));
        } else if (!name.isEmpty() && name.matches("(?i).*\\.(?:pdf|docx|odt|txt|html?|eml|zip)")) {
            attached.add(Received.file(name, bytes(body)));
        }
    }

    private static Part part(Entity entity, SingleBody body) throws IOException {
        var stated = entity.getHeader().getField("Content-Type");
        var charset =
                stated != null && stated.getBody().toLowerCase(Locale.ROOT).contains("charset")
                        ? Optional.ofNullable(entity.getCharset())
                        : Optional.<String>empty();
        var location = Optional.ofNullable(entity.getHeader().getField("Content-Location"))
                .map(field -> field.getBody().strip());
        return new Part(bytes(body), charset, location);
    }

    private static byte[] bytes(SingleBody body) throws IOException {
        try (var in = body.getInputStream()) {
            return in.readNBytes(Limits.FILE);
        }
    }

    private Opened opened(Message message) throws Unreadable {
        var plain = decoded(texts);
        var page = decoded(pages.stream().limit(1).toList());
        if (Draft.isEmpty(plain.text()) && Draft.isEmpty(page.text())) {
            if (!attached.isEmpty()) {
                return new Opened(new Draft(), "", attached);
            }
            throw new Unreadable("This mail holds no text. If its words are in a picture, type or paste them.");
        }
        var shown = page.text().isEmpty() ? "" : Jsoup.parse(page.text()).text();
        var usePlain = plain.text().length() >= AS_MUCH * shown.length() && !Draft.isEmpty(plain.text());
        var saved = message.getHeader().getField("Snapshot-Content-Location") != null;
        var draft = saved ? new Draft() : stated(message, new Draft());
        if (usePlain) {
            draft.text(Wrapped.joined(plain.text().strip()));
        } else {
            var location =
                    pages.stream().flatMap(part -> part.location().stream()).findFirst();
            HtmlPage.read(page.text(), location.filter(WebAddress::isOne).map(URI::create), draft);
        }
        return new Opened(
                saved ? stated(message, draft) : draft, usePlain ? plain.charset() : page.charset(), attached);
    }

    private static Decoding.Text decoded(List<Part> parts) {
        var all = new StringBuilder();
        var charset = "";
        for (var part : parts) {
            if (Decoding.of(part.bytes(), part.charset()) instanceof Decoding.Text text) {
                all.append(all.isEmpty() ? "" : "\n\n").append(text.text());
                charset = text.charset();
            }
        }
        return new Decoding.Text(all.toString(), charset);
    }

    private static Draft stated(Message message, Draft draft) {
        var subject = Optional.ofNullable(message.getSubject()).orElse("");
        draft.headline(subject.replaceFirst("(?i)^(?:\\s*(?:re|fwd?|aw|wg)\\s*:)+", ""), "subject of the mail");
        var from = message.getFrom();
        if (from != null && !from.isEmpty()) {
            var sender = from.get(0);
            draft.author(Optional.ofNullable(sender.getName()).orElse(sender.getAddress()), "sender of the mail");
        }
        var saved = message.getHeader().getField("Snapshot-Content-Location");
        if (saved != null) {
            draft.url(saved.getBody(), "address that the page was saved from");
        }
        var date = Optional.ofNullable(message.getHeader().getField("Date")).map(field -> field.getBody());
        date.flatMap(WrittenDay::in)
                .or(() -> moment(message))
                .ifPresent(day -> draft.day(
                        saved != null
                                ? day.as(DayCandidate.Role.MODIFIED, "day on which the page was saved")
                                : day.published("Date header of the mail")));
        return draft;
    }

    private static Optional<WrittenDay> moment(Message message) {
        return Optional.ofNullable(message.getDate())
                .map(date -> new WrittenDay(
                        LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC), Optional.of(date.toInstant())));
    }
}
