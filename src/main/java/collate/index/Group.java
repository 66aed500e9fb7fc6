package collate.index;

import java.util.Locale;

/** What is searched, each with its own kind of page. */
public enum Group {
    CLAIMS,
    ARTICLES,
    PEOPLE,
    ORIGINS,
    EVIDENCE;

    /** As it stands in an address: "claims". */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All words of a document of this group; a field of its own, so that long articles do not outweigh short claims. */
    String words() {
        return "in-" + word();
    }

    /** The words of its title alone, which count for more. */
    String title() {
        return "title-of-" + word();
    }

    /** The key of one of its documents in the index. */
    String key(long id) {
        return word().charAt(0) + Long.toString(id);
    }
}
