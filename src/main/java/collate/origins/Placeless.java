package collate.origins;

import collate.web.Wording;
import java.util.List;
import java.util.Optional;

/**
 * A body that articles of several places name without any: perhaps several bodies that count as one voice.
 *
 * @param naming the articles that name it themselves
 * @param byHand how many places rest on it by a person's word, and stay
 */
public record Placeless(List<Told> naming, int byHand, List<Group> groups) {

    /**
     * Articles that tell of one place.
     *
     * @param body the origin of that place, or how it would be named
     */
    public record Group(String place, Body body, List<Told> articles) {}

    /** @param id empty for one that is no origin yet */
    public record Body(Optional<Long> id, String name) {}

    /** @param only whether it tells of none of the other places */
    public record Told(long article, String name, boolean only) {}

    /** " 2 places were set by hand and stay as they are."; empty for none. */
    static String byHandWords(int places) {
        return places == 0
                ? ""
                : " " + Wording.count(places, "place was", "places were") + " set by hand and "
                        + (places == 1 ? "stays as it is." : "stay as they are.");
    }

    public int articles() {
        return naming.size();
    }

    public String byHandWords() {
        return byHandWords(byHand);
    }
}
