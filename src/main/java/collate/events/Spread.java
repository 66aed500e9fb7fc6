package collate.events;

import collate.core.review.Independence;
import collate.web.Wording;
import java.util.List;

/**
 * How far an event was told.
 *
 * @param origins those that are independent of each other
 */
public record Spread(int articles, int origins) {
    static final Spread NONE = new Spread(0, 0);

    static Spread of(List<Independence.Stand> stands) {
        var articles =
                stands.stream().map(Independence.Stand::article).distinct().count();
        return new Spread((int) articles, Independence.origins(stands));
    }

    /** "4 articles, 1 origin". */
    String words() {
        return Wording.count(articles, "article", "articles") + ", "
                + (origins == 0 ? "no origin named" : Wording.count(origins, "origin", "origins"));
    }
}
