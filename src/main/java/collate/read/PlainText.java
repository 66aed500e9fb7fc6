package collate.read;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Reads plain text, with what it says of itself before it. */
final class PlainText {
    private PlainText() {}

    static Draft of(String file) {
        var said = FrontMatter.of(file);
        var draft = new Draft().text(Wrapped.joined(said.text()));
        said.value("headline").ifPresent(words -> draft.headline(words, FrontMatter.BASIS));
        said.value("publisher").ifPresent(words -> draft.publisher(words, FrontMatter.BASIS));
        said.value("author").ifPresent(words -> draft.author(words, FrontMatter.BASIS));
        said.value("language").ifPresent(tag -> draft.language(tag, FrontMatter.BASIS));
        said.value("url").ifPresent(address -> draft.url(address, FrontMatter.BASIS));
        said.value("published")
                .flatMap(PlainText::day)
                .ifPresent(day -> draft.day(DayCandidate.published(
                        day, said.value("published-basis").orElse("file"))));
        return draft;
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written.substring(0, Math.min(10, written.length()))));
        } catch (DateTimeParseException notDay) {
            return Optional.empty();
        }
    }
}
