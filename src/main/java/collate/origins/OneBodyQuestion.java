package collate.origins;

import collate.core.compare.pair.Reason;
import collate.core.extract.origin.OneBody;
import collate.web.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Whether two origins are one body, for somebody to say.
 *
 * @param shorter which would go into the other
 * @param telling of the articles that rest on the shorter one, how many name the place of the fuller
 * @param elsewhere by the place of another that the shorter one may be, how many name that and not this one's
 * @param looked how many were looked at
 */
public record OneBodyQuestion(
        OriginsPage.Row shorter,
        OriginsPage.Row fuller,
        OneBody.Pair pair,
        int telling,
        Map<String, Integer> elsewhere,
        int looked) {

    public List<Reason> reasons() {
        var all = new ArrayList<Reason>();
        pair.reasons().forEach(words -> all.add(new Reason(Reason.Weight.FOR, words)));
        if (!pair.place().isEmpty() && looked > 0) {
            var place = PlaceWords.asWritten(fuller.name(), pair.place());
            all.add(told(place));
            elsewhere.forEach((other, articles) -> all.add(new Reason(
                    Reason.Weight.AGAINST,
                    articles + (articles == 1 ? " tells of " : " tell of ") + other + " and not of " + place)));
        }
        return List.copyOf(all);
    }

    private Reason told(String name) {
        return telling == 0
                ? new Reason(
                        Reason.Weight.AGAINST, "no article that rests on “" + shorter.name() + "” tells of " + name)
                : new Reason(
                        Reason.Weight.FOR,
                        telling + " of " + Wording.count(looked, "article", "articles") + " that "
                                + (looked == 1 ? "rests" : "rest") + " on “" + shorter.name() + "” "
                                + (telling == 1 ? "tells" : "tell") + " of " + name);
    }

    OneOfTwoRoutes.Two two() {
        return new OneOfTwoRoutes.Two(shorter.id(), shorter.name(), fuller.id(), fuller.name(), why());
    }

    /** As a merge keeps it on the record. */
    public String why() {
        return "Asked whether they are one body: "
                + reasons().stream().map(Reason::words).collect(Collectors.joining("; "));
    }

    /** What becomes of being a party; empty where both are, or neither is. */
    public String partyWords() {
        if (shorter.party() == fuller.party()) {
            return "";
        }
        var party = shorter.party() ? shorter : fuller;
        var other = shorter.party() ? fuller : shorter;
        return "“" + party.name() + "” is a party to the conflict, “" + other.name()
                + "” is not. As one, all that both say is "
                + (fuller.party()
                        ? "a party’s: a claim signed as verified that only they state is signed anew."
                        : "no party’s any more: mark “" + fuller.name() + "” on its page if it is one.");
    }
}
