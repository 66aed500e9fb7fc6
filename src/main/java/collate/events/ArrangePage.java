package collate.events;

import java.util.List;

/**
 * Which claims an event holds, and which could be added.
 *
 * @param query the words that were looked for; empty before, and {@code found} is then what else its articles say
 * @param others events of the same dossier that this one could go into
 */
public record ArrangePage(
        Event event,
        List<EventsPage.Member> members,
        String query,
        List<EventsPage.Member> found,
        List<Event> others) {}
