package collate.core.compare.pair;

/** What comes out when two claims are held against each other. */
public enum Outcome {
    /** They state one thing. */
    SAME,
    /** Both may hold. */
    COMPATIBLE,
    /** One origin gave another value later, or one that is not known gave a higher one. */
    REVISION,
    /** Only one of them can hold. */
    CONFLICT,
    /** They speak of different things; a {@link Dimension} says of which. */
    NOT_COMPARABLE
}
