package collate.read;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** Reads a web page: its story, and what it says of it. */
final class HtmlPage {
    /** Where the character set is declared, in as much of the page as browsers look at. */
    private static final Pattern CHARSET =
            Pattern.compile("(?i)<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([\\w:.-]{2,40})");

    private static final Pattern XML = Pattern.compile("(?i)^<\\?xml[^>]{0,200}encoding=[\"']([\\w.-]{2,40})");
    private static final int LOOKED_AT = 4096;

    /** Of XML: what it defines for itself, which no reader of pages knows and none should follow. */
    private static final Pattern OWN_ENTITIES = Pattern.compile(
            "(?i)\\A\\s*(?:<\\?xml[^>]{0,200}>\\s*)?<!doctype[^<>\\[]{0,500}\\[[^\\]]{0,100000}\\]\\s*>");

    private HtmlPage() {}

    /** What the page itself declares of its encoding. */
    static Optional<String> charset(byte[] bytes) {
        var start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        var meta = CHARSET.matcher(start);
        if (meta.find()) {
            return Optional.of(meta.group(1));
        }
        var xml = XML.matcher(start.strip());
        return xml.find() ? Optional.of(xml.group(1)) : Optional.empty();
    }

    static Draft read(String html, Optional<URI> address) throws Unreadable {
        return read(html, address, new Draft());
    }

    /** @param draft what is known already, which goes before what the page says */
    static Draft read(String html, Optional<URI> address, Draft draft) throws Unreadable {
        var page = Jsoup.parse(
                OWN_ENTITIES.matcher(html).replaceFirst(""),
                address.map(URI::toString).orElse(""));
        PageFacts.state(page, address, draft);
        var text = PageText.of(page, html);
        if (Draft.isEmpty(text)) {
            throw new Unreadable(
                    "This page holds no text: it may be drawn by a script. Copy what you see and paste it.");
        }
        return draft.text(text).page();
    }
}
