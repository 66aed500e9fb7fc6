package collate.core.extract.quote;

/** One construction by which a text attributes words to somebody. */
interface Rule {
    /** Adds what it recognises; leaves alone the marked words that an earlier rule has. */
    void find(Finds finds);
}
