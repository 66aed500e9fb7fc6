package collate.events;

import java.util.List;

/**
 * What could be added to an event.
 *
 * @param near claims of its articles, and figures of its place
 * @param far claims of the rest of the dossier
 * @param papers its articles, in which a figure that was not read can be added
 */
public record Addable(List<EventsPage.Member> near, List<EventsPage.Member> far, List<Paper> papers) {
    static final int MOST = 50;

    /** An article by its name. */
    public record Paper(long id, String name) {}

    public boolean isNothing() {
        return near.isEmpty() && far.isEmpty();
    }

    boolean isCut() {
        return near.size() >= MOST || far.size() >= MOST;
    }

    boolean holds(EventsPage.Member claim) {
        return near.contains(claim) || far.contains(claim);
    }
}
