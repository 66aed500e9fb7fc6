package collate.reviews;

import java.util.List;

/** What waits for somebody beside claims. Features that the desk does not know say so. */
@FunctionalInterface
public interface Errands {
    List<Errand> of(long account);

    /**
     * @param words what waits, as a sentence
     * @param step what to do about it, as the words of a link
     */
    record Errand(String words, String step, String path) {}
}
