package collate.claims;

import java.util.List;

/**
 * Something was sent about a claim that had become one with another.
 *
 * @param now the claim that it is one with
 * @param sent what was written, so that nothing typed is lost
 */
public record MergedPage(long claim, long now, List<Sent> sent) {

    /** A field as its form names it. */
    public record Sent(String field, String value) {}
}
