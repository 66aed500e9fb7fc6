package collate.core.compare.related;

/**
 * What a text means as a whole: a direction, so that texts which say much the same point nearly the same way. The words need not
 * be the same; what makes them near is a language model's, and cannot be read off the texts.
 */
@FunctionalInterface
public interface Meaning {
    /** A vector of length 1, with as many numbers for every text; equal for equal texts. Asked from many threads. */
    float[] of(String text);
}
