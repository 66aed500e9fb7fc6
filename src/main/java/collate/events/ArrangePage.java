package collate.events;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which claims an event holds, and which could be added.
 *
 * @param belonging claims of no event that may be about it, and why
 * @param query the words that were looked for; empty before, and {@code found} is then what else its articles say
 * @param others events of the same dossier that this one could go into
 */
public record ArrangePage(
        Event event,
        List<EventsPage.Member> members,
        List<BelongingQueries.Belonging> belonging,
        String query,
        List<EventsPage.Member> found,
        List<Event> others) {

    /** "7"; "50 or more". */
    public String howMany() {
        return belonging.size() + (belonging.size() < BelongingQueries.MOST ? "" : " or more");
    }

    public List<EventsPage.Member> proposed() {
        return belonging.stream().map(BelongingQueries.Belonging::claim).toList();
    }

    /** Why each of the proposed may belong to it. */
    public Map<Long, String> why() {
        return belonging.stream().collect(Collectors.toMap(one -> one.claim().id(), BelongingQueries.Belonging::why));
    }
}
