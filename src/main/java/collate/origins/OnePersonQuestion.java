package collate.origins;

import collate.core.compare.pair.Reason;
import collate.core.compare.pair.Reason.Weight;
import collate.core.extract.quote.OnePerson;
import collate.web.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Whether two persons are one, for somebody to say.
 *
 * @param shorter who would go into the other
 * @param others who are perhaps meant by the shorter name, too
 * @param together in how many articles both speak
 */
public record OnePersonQuestion(
        PersonsPage.Row shorter, PersonsPage.Row fuller, OnePerson.Pair pair, List<String> others, int together) {

    public List<Reason> reasons() {
        var all = new ArrayList<Reason>();
        all.add(new Reason(Weight.FOR, pair.reason()));
        if (!shorter.role().isEmpty() && !fuller.role().isEmpty()) {
            var same = shorter.role().equalsIgnoreCase(fuller.role());
            all.add(new Reason(
                    same ? Weight.FOR : Weight.NEUTRAL,
                    same
                            ? "the same role: " + shorter.role()
                            : "roles: “" + shorter.role() + "”, “" + fuller.role() + "”"));
        }
        if (together > 0) {
            all.add(new Reason(
                    Weight.NEUTRAL,
                    Wording.count(together, "article quotes", "articles quote") + " both: read whether "
                            + (together == 1 ? "it tells" : "they tell") + " them apart"));
        }
        others.forEach(name -> all.add(new Reason(Weight.AGAINST, "“" + name + "” may be meant, too")));
        return List.copyOf(all);
    }

    OneOfTwoRoutes.Two two() {
        return new OneOfTwoRoutes.Two(shorter.id(), shorter.name(), fuller.id(), fuller.name(), "two persons", why());
    }

    /** As a merge keeps it on the record. */
    public String why() {
        return "Asked whether they are one person: "
                + reasons().stream().map(Reason::words).collect(Collectors.joining("; "));
    }
}
