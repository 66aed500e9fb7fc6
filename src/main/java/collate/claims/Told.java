package collate.claims;

import collate.core.review.Independence;
import collate.web.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /**
     * Whom a toll rests on.
     *
     * @param saidBy the words of its text; empty when it has none
     * @param origin the name of the one that its appearance, its article or its story rests on
     */
    public static String by(String saidBy, @Nullable String origin) {
        return !saidBy.isEmpty() ? saidBy : origin != null ? origin : "no origin named";
    }

    /** "4 articles, 1 origin". */
    public String words() {
        return Wording.count(articles, "article", "articles") + ", "
                + (origins == 0 ? "no origin named" : Wording.count(origins, "origin", "origins"));
    }
}
