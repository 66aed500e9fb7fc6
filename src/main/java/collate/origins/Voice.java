package collate.origins;

import java.util.List;

/**
 * A body as the articles quote it: how many of its quotes rest on itself, and those that somebody else carries.
 *
 * @param quotes how many of its quotes rest on the origin whose page it is on
 * @param carried those that do not rest on its origin
 */
public record Voice(long person, String name, int quotes, List<Carried> carried) {

    /** An origin, as a link names it. */
    public record Origin(long id, String name) {}

    /** @param by whom the quote rests on; empty when nobody is known */
    public record Carried(long claim, String label, List<Origin> by) {}
}
