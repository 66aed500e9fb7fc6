package collate.core.extract.toll;

/**
 * A quantity, what it counts, and the sentence around it.
 *
 * @param begin first token of the sentence
 * @param end first token beyond the sentence
 */
record Counted(Count count, Noun noun, int begin, int end) {
    /** The token before the quantity, or before a determiner that leans on it; less than begin when there is none. */
    int before() {
        return count.first() - 1;
    }

    int after() {
        return noun.last() + 1;
    }
}
