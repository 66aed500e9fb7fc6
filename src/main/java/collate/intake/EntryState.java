package collate.intake;

/** What became of a thing that a feed listed. */
public enum EntryState {
    /** It was there before the feed was followed, or has no address. */
    LISTED,
    WAITING,
    ADDED,
    /** The dossier holds the very same text already. */
    KNOWN,
    REFUSED
}
