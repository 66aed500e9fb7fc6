package collate.intake;

import java.util.List;

/** How far a file or address of a batch is. */
public enum ItemState {
    WAITING,
    WORKING,
    /** It became an article. */
    ADDED,
    /** The dossier held it already. */
    KNOWN,
    /** It held several; each of them is an item of its own. */
    OPENED,
    REFUSED,
    /** Until the batch is resumed. */
    STOPPED,
    /** Somebody did without it. */
    REMOVED,
    /** Its article was withdrawn with the batch. */
    UNDONE;

    /** The names of those in which an item has become an article, which may have been withdrawn or put back by itself since. */
    static final List<String> ARTICLES = List.of(ADDED.name(), UNDONE.name());

    /** What it is as its article stands: one may be withdrawn, or put back, without its batch. */
    ItemState now(boolean withdrawn) {
        if (this != ADDED && this != UNDONE) {
            return this;
        }
        return withdrawn ? UNDONE : ADDED;
    }
}
