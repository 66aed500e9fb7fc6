package collate.events;

import collate.web.Wording;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A claim that is not proposed for an event, as somebody kept it apart.
 *
 * @param at empty where it was kept apart before this was written down
 * @param why it had been proposed; empty where it had not, but was taken out of the event
 */
public record KeptApart(
        EventsPage.Member claim, Optional<String> by, Optional<OffsetDateTime> at, Optional<String> why) {
    /** "Kept apart by Ines Varga, 27 Nov 2026 13:02. It had been proposed: also of Arden, 8 Oct 2024." */
    public String words() {
        var when = at.map(time -> ", " + Wording.time(time)).orElse("; the record says when, and by whom");
        var who = by.map(name -> " by " + name).orElse("");
        return (at.isPresent() && why.isEmpty() ? "Taken out" : "Kept apart") + who + when + "."
                + why.map(reason -> " It had been proposed: " + reason + ".").orElse("");
    }
}
