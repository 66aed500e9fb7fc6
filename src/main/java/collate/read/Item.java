package collate.read;

/** One thing that bytes became: a document, or the reason why it is none. */
public sealed interface Item {
    /** The file's name without its path; inside a container with the container's before it: "news.zip › a/story.html". */
    String name();

    /** What was read, with its own bytes. */
    record Readable(String name, Document document, Original original) implements Item {}

    /** @param why one sentence or two: what is wrong, and what to do */
    record Refused(String name, String why) implements Item {}
}
