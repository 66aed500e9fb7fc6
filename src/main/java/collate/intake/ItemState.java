package collate.intake;

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
    UNDONE
}
