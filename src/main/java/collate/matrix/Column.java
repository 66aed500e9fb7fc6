package collate.matrix;

import java.util.List;

/**
 * An article, or a family of them: copies of one wire story are read once, by their source.
 *
 * @param article the source, whose words are shown
 * @param all it and its copies, the source first
 */
public record Column(long article, String name, List<Long> all) {
    public int copies() {
        return all.size() - 1;
    }

    /** Those made from the source. */
    List<Long> others() {
        return all.subList(1, all.size());
    }
}
