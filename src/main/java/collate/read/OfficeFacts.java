package collate.read;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What an office document's properties say, in Dublin Core's words; its day of making is only that. */
final class OfficeFacts {
    private OfficeFacts() {}

    static void state(XMLStreamReader xml, Draft draft) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "title" -> draft.headline(titled(xml.getElementText()), "title in the file’s properties");
                    case "creator", "initial-creator" ->
                        draft.author(xml.getElementText(), "author in the file’s properties");
                    case "language" -> draft.language(xml.getElementText(), "language in the file’s properties");
                    case "created", "creation-date" ->
                        WrittenDay.in(xml.getElementText()).ifPresent(day -> draft.day(day.published(Days.FILE_MADE)));
                    case "modified", "date" ->
                        WrittenDay.in(xml.getElementText())
                                .ifPresent(day -> draft.day(
                                        day.as(DayCandidate.Role.MODIFIED, "changed date in the file’s properties")));
                    default -> {}
                }
            }
        }
    }

    /** Not the names that programs put there. */
    static String titled(String title) {
        var plain = title.strip();
        return plain.matches(
                        "(?i)(?:microsoft \\w+ - .*|untitled.*|document ?\\d*|.*\\.(?:docx?|odt|pdf|indd|rtf|txt|html?))")
                ? ""
                : plain;
    }
}
