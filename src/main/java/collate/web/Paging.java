package collate.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a long list a page shows.
 *
 * @param number of the page, from 1
 * @param size how many things a page shows
 * @param total how many things there are on all pages
 * @param list the list's address, with whatever else it asks but the page
 */
public record Paging(int number, int size, long total, String list) {
    private static final String PARAMETER = "page";

    /**
     * @param asked what the address says; the first page if that is no number, the last one if there are fewer
     */
    public static Paging of(@Nullable String asked, int size, long total, String list) {
        var number = asked != null && asked.matches("[1-9]\\d{0,8}") ? Integer.parseInt(asked) : 1;
        return new Paging(Math.clamp(number, 1, pages(size, total)), size, total, list);
    }

    private static int pages(int size, long total) {
        return Math.toIntExact(Math.max(1, Math.ceilDiv(total, size)));
    }

    public int pages() {
        return pages(size, total);
    }

    /** How many things come on the pages before. */
    public int offset() {
        return Math.multiplyExact(number - 1, size);
    }

    /** What the page shows of all things there are. */
    public <T> List<T> part(List<T> all) {
        return all.subList(Math.min(offset(), all.size()), Math.min(offset() + size, all.size()));
    }

    /** "51 to 100 of 1,204". */
    public String range() {
        return Wording.number(offset() + 1L) + " to " + Wording.number(Math.min(total, offset() + (long) size)) + " of "
                + Wording.number(total);
    }

    /** The address of another page. */
    public String url(int page) {
        if (page == 1) {
            return list;
        }
        return list + (list.contains("?") ? "&" : "?") + PARAMETER + "=" + page;
    }
}
