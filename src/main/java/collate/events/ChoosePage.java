package collate.events;

import java.util.List;

/** A claim, and the events it is in or could be in. */
public record ChoosePage(EventsPage.Member claim, long dossier, List<Choice> events) {
    public record Choice(Event event, boolean holds) {}
}
