package collate.matrix;

import java.util.List;

/**
 * An article, or a family of them: copies of one wire story are read once.
 *
 * @param article the one whose words are shown
 * @param all it and its copies
 */
public record Column(long article, String name, List<Long> all) {
    public int copies() {
        return all.size() - 1;
    }
}
