package collate.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The parts of a zipped office document, and a reader for them that resolves no entity and fetches nothing. */
final class OfficeXml {
    private final Map<String, byte[]> parts;

    private OfficeXml(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    static OfficeXml of(byte[] bytes, Set<String> wanted, String kind) throws Unreadable {
        var parts = new HashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (wanted.contains(entry.getName())) {
                    var part = zip.readNBytes(Limits.FILE + 1);
                    if (part.length > Limits.FILE) {
                        throw new Unreadable("This " + kind + " unpacks to more than " + Limits.megabytes(Limits.FILE)
                                + "; it was not read. Save its text alone, and try again.");
                    }
                    Budget.checkDensity(bytes.length, part.length);
                    checkOwnWords(part, kind);
                    parts.putIfAbsent(entry.getName(), part);
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw broken(kind);
        }
        return new OfficeXml(parts);
    }

    static Unreadable broken(String kind) {
        return new Unreadable("This " + kind + " is broken or cut off. Open it, save it anew, and try again.");
    }

    boolean has(String part) {
        return parts.containsKey(part);
    }

    /** None that such programs write defines an entity: it is how a file asks for others, or grows without end. */
    private static void checkOwnWords(byte[] part, String kind) throws Unreadable {
        if (new String(part, StandardCharsets.ISO_8859_1).contains("<!ENTITY")) {
            throw new Unreadable(
                    "This " + kind
                            + " defines words of its own that may lead to other files (an XML entity), as only a trick does; it was not read. Paste its text instead.");
        }
    }

    XMLStreamReader read(String part) throws XMLStreamException {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(new ByteArrayInputStream(parts.getOrDefault(part, new byte[0])));
    }
}
