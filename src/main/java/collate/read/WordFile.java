package collate.read;

import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a .docx: paragraphs, rows of tables, notes; what was deleted under "track changes" is left out. */
final class WordFile {
    private static final String KIND = "Word file";
    private static final String BODY = "word/document.xml";
    private static final String FOOTNOTES = "word/footnotes.xml";
    private static final String CORE = "docProps/core.xml";

    /** Deleted words, instructions of fields, and the second copy of a text box. */
    private static final Set<String> LEFT_OUT = Set.of("del", "delText", "instrText", "Fallback", "moveFrom");

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder paragraph = new StringBuilder();
    private final Draft draft = new Draft();
    private boolean title;
    private int cells;
    private boolean inRow;

    private WordFile() {}

    static Draft read(byte[] bytes) throws Unreadable {
        var office = OfficeXml.of(bytes, Set.of(BODY, FOOTNOTES, CORE), KIND);
        if (!office.has(BODY)) {
            throw new Unreadable(
                    "This is an office file without a text, such as a spreadsheet or slides. Save it as PDF, and try again.");
        }
        try {
            var word = new WordFile();
            word.body(office.read(BODY));
            if (office.has(FOOTNOTES)) {
                word.body(office.read(FOOTNOTES));
            }
            if (office.has(CORE)) {
                OfficeFacts.state(office.read(CORE), word.draft);
            }
            return word.draft.text(word.text.toString().strip());
        } catch (XMLStreamException broken) {
            throw OfficeXml.broken(KIND);
        }
    }

    private void body(XMLStreamReader xml) throws XMLStreamException {
        var skipped = 0;
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (skipped > 0 || LEFT_OUT.contains(xml.getLocalName())) {
                    skipped++;
                } else {
                    start(xml);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (skipped > 0) {
                    skipped--;
                } else {
                    end(xml.getLocalName());
                }
            }
        }
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "t" -> paragraph.append(xml.getElementText());
            case "tab" -> paragraph.append(' ');
            case "br", "cr" -> paragraph.append('\n');
            case "noBreakHyphen" -> paragraph.append('-');
            case "pStyle" ->
                title = Optional.ofNullable(xml.getAttributeValue(xml.getNamespaceURI(), "val"))
                        .filter(style -> style.matches("(?i)title|heading1|titel|titre"))
                        .isPresent();
            case "tr" -> {
                inRow = true;
                cells = 0;
            }
            case "tc" -> {
                if (cells++ > 0) {
                    text.append(" | ");
                }
            }
            default -> {}
        }
    }

    private void end(String name) {
        if (name.equals("p")) {
            var words = paragraph.toString().replaceAll("[ \\t]+", " ").strip();
            if (title) {
                draft.headline(words, "title in the Word file");
            }
            if (!words.isEmpty()) {
                text.append(words).append(inRow ? " " : "\n\n");
            }
            paragraph.setLength(0);
            title = false;
        } else if (name.equals("tr")) {
            inRow = false;
            text.append('\n');
        } else if (name.equals("tbl")) {
            text.append('\n');
        }
    }
}
