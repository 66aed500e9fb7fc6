package collate.matrix;

import java.util.Optional;

/**
 * What one article, or all copies of one wire story, does with one claim.
 *
 * @param stated its text states the claim, or somebody kept the words of an older one: a fact that no reading can change
 * @param because who judged it, or which link it follows from; empty where nobody has looked
 */
public record Cell(long claim, Column column, Does does, boolean stated, Optional<String> because) {
    /** As the address names it: claim and article. */
    public String key() {
        return claim + "-" + column.article();
    }
}
