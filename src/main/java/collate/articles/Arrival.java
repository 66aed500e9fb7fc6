package collate.articles;

import collate.record.Actor;
import org.jooq.DSLContext;

/** Something that is done for every article that comes in, in the same transaction: it and the article are kept, or neither. */
public interface Arrival {
    /** After the text, its noise and its claims are stored. Must be quick: a desk waits for it. */
    void of(DSLContext tx, Arrived article);

    /**
     * After an article was withdrawn, or put back. The dossier's row is held.
     *
     * @param why as the record is to say of what follows from it
     */
    void cameOrWent(DSLContext tx, long dossier, long article, String why, Actor by);

    /**
     * @param text the id of the text version
     * @param body that version's text
     */
    record Arrived(long dossier, long article, long text, String body) {}
}
