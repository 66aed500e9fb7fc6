package collate.read;

import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads an .odt: paragraphs, headings, rows of tables; what was deleted or only remarked is left out. */
final class OpenDocument {
    private static final String KIND = "OpenDocument file";
    private static final String BODY = "content.xml";
    private static final String META = "meta.xml";
    private static final int MOST_SPACES = 100;

    private static final Set<String> LEFT_OUT =
            Set.of("tracked-changes", "annotation", "note-citation", "styles", "automatic-styles");

    private final StringBuilder text = new StringBuilder();
    private final Draft draft = new Draft();
    private final StringBuilder heading = new StringBuilder();
    private boolean inHeading;
    private int cells;
    private boolean inRow;

    private OpenDocument() {}

    static Draft read(byte[] bytes) throws Unreadable {
        var office = OfficeXml.of(bytes, Set.of(BODY, META), KIND);
        if (!office.has(BODY)) {
            throw OfficeXml.broken(KIND);
        }
        try {
            var document = new OpenDocument();
            document.body(office.read(BODY));
            if (office.has(META)) {
                OfficeFacts.state(office.read(META), document.draft);
            }
            return document.draft.text(
                    document.text.toString().replaceAll("[ \\t]+\\n", "\n").strip());
        } catch (XMLStreamException broken) {
            throw OfficeXml.broken(KIND);
        }
    }

    private void body(XMLStreamReader xml) throws XMLStreamException {
        var skipped = 0;
        var words = 0;
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                skipped += skipped > 0 || LEFT_OUT.contains(xml.getLocalName()) ? 1 : 0;
                words += isParagraph(xml) ? 1 : 0;
                if (skipped == 0) {
                    start(xml);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                words -= isParagraph(xml) ? 1 : 0;
                if (skipped > 0) {
                    skipped--;
                } else {
                    end(xml);
                }
            } else if (event == XMLStreamConstants.CHARACTERS && skipped == 0 && words > 0) {
                append(xml.getText().replaceAll("[\\s&&[^\\u00a0]]+", " "));
            }
        }
    }

    private static boolean isParagraph(XMLStreamReader xml) {
        return xml.getLocalName().equals("p") || xml.getLocalName().equals("h");
    }

    private void append(String words) {
        text.append(words);
        if (inHeading) {
            heading.append(words);
        }
    }

    private void start(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "s" -> append(" ".repeat(spaces(xml)));
            case "tab" -> append(" ");
            case "line-break" -> append("\n");
            case "h" -> inHeading = true;
            case "table-row" -> {
                inRow = true;
                cells = 0;
            }
            case "table-cell" -> {
                if (cells++ > 0) {
                    text.append(" | ");
                }
            }
            default -> {}
        }
    }

    private static int spaces(XMLStreamReader xml) {
        var count = xml.getAttributeValue(xml.getNamespaceURI(), "c");
        return count != null && count.matches("\\d{1,2}") ? Math.min(MOST_SPACES, Integer.parseInt(count)) : 1;
    }

    private void end(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "h" -> {
                draft.headline(heading.toString(), "first heading in the file");
                inHeading = false;
                heading.setLength(0);
                text.append(inRow ? " " : "\n\n");
            }
            case "p" -> text.append(inRow ? " " : "\n\n");
            case "table-row" -> {
                inRow = false;
                text.append('\n');
            }
            case "table" -> text.append('\n');
            default -> {}
        }
    }
}
