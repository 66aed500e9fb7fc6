package collate.events;

import java.util.List;

/** The form of a new event, with the claims it would hold. */
public record OpenPage(long dossier, String dossierName, List<EventsPage.Member> claims) {}
