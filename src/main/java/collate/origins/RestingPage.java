package collate.origins;

import java.util.List;

/**
 * The form that says what an article, or a place in it, rests on.
 *
 * @param action where the form goes
 * @param back where the reader came from
 * @param title "What does article 3 rest on?"
 * @param words what is said there; of an article its headline
 * @param named how the article names the origin; empty when it does not
 * @param now the origin that it has now; empty when unknown
 */
public record RestingPage(
        String action,
        String back,
        String title,
        String words,
        String named,
        String now,
        List<OriginsPage.Row> origins) {

    /** What to say to somebody whose page had shown another origin. */
    String overtaken() {
        return (now.isEmpty() ? "Somebody took its origin away" : "Somebody set its origin to “" + now + "”")
                + " while this page was open, and that stands. Set yours once more to replace it.";
    }
}
