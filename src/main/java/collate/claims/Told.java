package collate.claims;

import collate.core.review.Independence;
import collate.web.Wording;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far something was told.
 *
 * @param origins those that are independent of each other
 * @param silent how many of the articles name none
 */
public record Told(long articles, long origins, long silent) {
    public static final Told NONE = new Told(0, 0, 0);

    /** Of what each says in which article it stands. */
    public static Told of(List<Independence.Stand> stands) {
        var naming = articles(stands.stream().filter(stand -> stand.origin().isPresent()));
        var articles = articles(stands.stream());
        return new Told(articles, Independence.origins(stands), articles - naming);
    }

    private static long articles(Stream<Independence.Stand> stands) {
        return stands.map(Independence.Stand::article).distinct().count();
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

    /** "4 articles, 1 origin", "4 articles, 1 origin (2 name none)": not all need rest on what some name. */
    public String words() {
        return Wording.count(articles, "article", "articles") + ", "
                + (origins == 0 ? "no origin named" : Wording.count(origins, "origin", "origins"))
                + (origins == 0 || silent == 0 ? "" : " (" + Wording.count(silent, "names none", "name none") + ")");
    }
}
