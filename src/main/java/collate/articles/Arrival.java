package collate.articles;

import org.jooq.DSLContext;

/** Something that is done for every article that comes in, in the same transaction: it and the article are kept, or neither. */
@FunctionalInterface
public interface Arrival {
    /** After the text, its noise and its claims are stored. Must be quick: a desk waits for it. */
    void of(DSLContext tx, Arrived article);

    /**
     * @param text the id of the text version
     * @param body that version's text
     */
    record Arrived(long dossier, long article, long text, String body) {}
}
