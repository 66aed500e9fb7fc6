package collate.web;

import java.util.List;

/**
 * The first lines of something else that belongs to a page, and where all of it is.
 *
 * @param all the words of the link there
 * @param path where that is
 */
public record Glance(String heading, String all, String path, List<Line> lines) {

    /**
     * @param note what is said of it; may be empty
     * @param end a figure or a day, at the end of the line; may be empty
     */
    public record Line(String words, String path, String note, String end) {}

    /** For the heading, among others of the page. */
    public String id() {
        return "glance-" + heading.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    }
}
