package collate.events;

import collate.claims.FieldWords;
import collate.core.claim.Kind;
import collate.record.Editors;
import collate.web.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which claims an event holds, which could be added, and which are kept apart from it.
 *
 * @param belonging claims of no event that may be about it, and why
 * @param chosen what is ticked to be added
 * @param found the claims that hold the words that are looked for; without words, what else its articles say
 * @param sentences in which dates stand, by their claims
 * @param absorbed events that were merged into it
 * @param others events of the same dossier that this one could go into
 * @param editors who may merge them
 */
public record ArrangePage(
        Event event,
        List<EventsPage.Member> members,
        List<BelongingQueries.Belonging> belonging,
        List<KeptApart> apart,
        Ticks ticks,
        List<EventsPage.Member> chosen,
        Addable found,
        Map<Long, Happening> sentences,
        List<Absorbed> absorbed,
        List<Event> others,
        Editors editors) {

    /** Over what was found. */
    public String foundWords() {
        var which = ticks.kind().map(kind -> FieldWords.kind(kind) + " claims").orElse("Claims");
        var first = found.isCut() ? ", " + Addable.MOST + " at most of its articles and of others" : "";
        if (!ticks.query().isEmpty()) {
            return which + " that hold these words" + first + ":";
        }
        return ticks.kind().isPresent()
                ? which + " of this dossier that are not in the event" + first + ":"
                : "What else its articles say:";
    }

    /** "41 of other articles, no figure of Arden among them"; where there are more, "The first 50 of other articles". */
    public String farWords() {
        var many = found.far().size();
        return (many < Addable.MOST ? Wording.number(many) : "The first " + many) + " of other articles"
                + (event.place().isEmpty() ? "" : ", no figure of " + event.place() + " among them");
    }

    public boolean isFarTicked() {
        return found.far().stream().anyMatch(claim -> ticks.in(Ticks.In.CLAIMS).contains(claim.id()));
    }

    /** Where nothing was; empty where nothing was looked for. */
    public String foundNothing() {
        var which = ticks.kind()
                .map(kind -> FieldWords.kind(kind).toLowerCase(Locale.ROOT) + " claim")
                .orElse("claim");
        if (!found.isNothing() || ticks.query().isEmpty() && ticks.kind().isEmpty()) {
            return "";
        }
        return ticks.query().isEmpty()
                ? "No other " + which + " of this dossier is outside the event."
                : "No other " + which + " of this dossier holds “" + ticks.query() + "”.";
    }

    /** What can be looked for by itself. */
    public List<Kind> kinds() {
        return List.of(Kind.TOLL, Kind.QUOTE, Kind.STATEMENT, Kind.DATE);
    }

    /** "7"; "50 or more". */
    public String howMany() {
        return belonging.size() + (belonging.size() < BelongingQueries.MOST ? "" : " or more");
    }

    public List<EventsPage.Member> proposed() {
        return belonging.stream().map(BelongingQueries.Belonging::claim).toList();
    }

    /** What is ticked to be added and not listed: it was found by other words. */
    public List<EventsPage.Member> before() {
        return chosen.stream()
                .filter(claim -> !found.holds(claim) && !members.contains(claim))
                .toList();
    }

    /** Why each of the proposed may belong to it. */
    public Map<Long, String> why() {
        return belonging.stream().collect(Collectors.toMap(one -> one.claim().id(), one -> "Why: " + one.why() + "."));
    }

    public List<EventsPage.Member> keptApart() {
        return apart.stream().map(KeptApart::claim).toList();
    }

    /** Who kept each of them apart, when, and why it had been proposed. */
    public Map<Long, String> howApart() {
        return apart.stream().collect(Collectors.toMap(one -> one.claim().id(), KeptApart::words));
    }
}
