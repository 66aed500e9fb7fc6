package collate.origins;

import java.util.List;
import java.util.Optional;

/**
 * A body that articles of several places name without any: perhaps several bodies that count as one voice.
 *
 * @param articles how many were looked at
 */
public record Placeless(int articles, List<Group> groups) {

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
}
