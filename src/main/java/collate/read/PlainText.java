package collate.read;

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
                .ifPresent(written ->
                        draft.published(written, said.value("published-basis").orElse("file")));
        return draft;
    }
}
