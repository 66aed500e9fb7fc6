package collate.matrix;

import java.util.Optional;

/**
 * What one article, or all copies of one wire story, does with one claim.
 *
 * @param does what the source of the copies does, or, where nothing is known of it, what a copy does
 * @param stated its text states the claim, or somebody kept the words of an older one: a fact that no reading can change
 * @param because who judged it, or which link it follows from; empty where nobody has looked
 * @param copy what a copy does that its source does not
 */
public record Cell(
        long claim, Column column, Does does, boolean stated, Optional<String> because, Optional<Copy> copy) {
    /** @param article the copy */
    public record Copy(long article, Does does, String because) {
        /** "a copy says", as the cell and the file of it have it. */
        public String words() {
            return "a copy " + does.word();
        }
    }

    /** As the address names it: claim and article. */
    public String key() {
        return claim + "-" + column.article();
    }

    /** Whether an address names it, by its article or a copy of that. */
    boolean isAt(String key) {
        return column.all().stream().anyMatch(article -> key.equals(claim + "-" + article));
    }

    /** Whether nothing is known of the source itself. */
    public boolean isOfCopyAlone() {
        return copy.filter(one -> one.does() == does && because.isEmpty()).isPresent();
    }

    /** What the source does, as far as anybody knows. */
    public Does judged() {
        return isOfCopyAlone() ? Does.NOT_READ : does;
    }

    /** "says", "a copy says", "contradicts; a copy says". */
    public String words() {
        return copy.map(one -> isOfCopyAlone() ? one.words() : does.word() + "; " + one.words())
                .orElse(does.word());
    }
}
