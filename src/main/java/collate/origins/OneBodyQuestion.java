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
 * @param several whether its articles may mean several bodies, and its page takes them one by one
 */
public record OneBodyQuestion(
        OriginsPage.Row shorter,
        OriginsPage.Row fuller,
        OneBody.Pair pair,
        int telling,
        Map<String, Integer> elsewhere,
        int looked,
        boolean several) {

    /** What one of them lost by being a party, or won, nobody loses: the party stays, the other goes into it. */
    static OneBodyQuestion of(
            OriginsPage.Row shorter,
            OriginsPage.Row fuller,
            OneBody.Pair pair,
            int telling,
            Map<String, Integer> elsewhere,
            int looked,
            boolean several) {
        return shorter.party() && !fuller.party()
                ? new OneBodyQuestion(fuller, shorter, pair, telling, elsewhere, looked, several)
                : new OneBodyQuestion(shorter, fuller, pair, telling, elsewhere, looked, several);
    }

    /** "Is A the same body as B?", by what stands before and between, for a no, on the record, and what they are after a no. */
    public record Words(String opening, String middle, String no, String asked, String two) {}

    public Words words() {
        return switch (pair.why()) {
            case SPEAKS -> new Words("Does", "speak for", "No, not for it", "one speaks for the other", "two voices");
            case PERSON ->
                new Words("Is", "the same person as", "No, two persons", "they are one person", "two persons");
            case SHORT, SPELT, LETTERS, STATE, ARMED, TOWN ->
                new Words("Is", "the same body as", "No, two bodies", "they are one body", "two bodies");
        };
    }

    public List<Reason> reasons() {
        var all = new ArrayList<Reason>();
        pair.reasons().forEach(words -> all.add(new Reason(Reason.Weight.FOR, words)));
        if (!pair.place().isEmpty() && looked > 0) {
            var place = WrittenPlace.asWritten(pair.fuller().name(), pair.place());
            all.add(told(place));
            elsewhere.forEach((other, articles) -> all.add(new Reason(
                    Reason.Weight.AGAINST,
                    articles + (articles == 1 ? " tells of " : " tell of ") + other + " and not of " + place)));
        }
        if (pair.why() == OneBody.Why.STATE) {
            all.add(new Reason(Reason.Weight.AGAINST, "a state has other bodies, too"));
        }
        return List.copyOf(all);
    }

    private Reason told(String name) {
        return telling == 0
                ? new Reason(
                        Reason.Weight.AGAINST,
                        "no article that rests on “" + pair.shorter().name() + "” tells of " + name)
                : new Reason(
                        Reason.Weight.FOR,
                        telling + " of " + Wording.count(looked, "article", "articles") + " that "
                                + (looked == 1 ? "rests" : "rest") + " on “"
                                + pair.shorter().name() + "” "
                                + (telling == 1 ? "tells" : "tell") + " of " + name);
    }

    OneOfTwoRoutes.Two two() {
        return new OneOfTwoRoutes.Two(shorter.id(), shorter.name(), fuller.id(), fuller.name(), words().two(), why());
    }

    /** As a merge keeps it on the record. */
    public String why() {
        return "Asked whether " + words().asked() + ": "
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
