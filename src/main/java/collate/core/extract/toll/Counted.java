package collate.core.extract.toll;

/**
 * A quantity, what it counts, and the sentence around it.
 *
 * @param begin first token of the sentence
 * @param end first token beyond the sentence
 * @param before the token before the quantity and before "a total of"; less than begin when there is none
 */
record Counted(Count count, Noun noun, int begin, int end, int before) {

    int after() {
        return noun.last() + 1;
    }
}
