package collate.claims;

import collate.core.review.Independence;
import collate.web.Wording;
import java.util.List;

/**
 * How far something was told.
 *
 * @param origins those that are independent of each other
 */
public record Told(long articles, long origins) {
    public static final Told NONE = new Told(0, 0);

    /** Of what each says in which article it stands. */
    public static Told of(List<Independence.Stand> stands) {
        var articles =
                stands.stream().map(Independence.Stand::article).distinct().count();
        return new Told(articles, Independence.origins(stands));
    }

    /** "4 articles, 1 origin". */
    public String words() {
        return Wording.count(articles, "article", "articles") + ", "
                + (origins == 0 ? "no origin named" : Wording.count(origins, "origin", "origins"));
    }
}
