package collate.core.compare.related;

/**
 * What makes a claim related to a text, and how much it counts. The weights were fitted on two public sets of posts and
 * fact-checked claims (softmax over each query's candidates, small ridge); {@code collate.bench.RelatedWeights} fits them again.
 */
public enum Trait {
    /** Words in common, rare ones most, over all fields: BM25F, tenths. */
    WORDS(1.6),
    /** The share of the claim's text that the query holds, by rarity. */
    TEXT_COVERED(1.4),
    /** The share of its title. */
    TITLE_COVERED(1.9),
    /** The rarity of the rarest word in common, fifths. */
    RAREST(1.8),
    /** How many words are in common, as a logarithm. */
    COUNT(1.7),
    /** Runs of four letters in common: names spelled otherwise, words run together. */
    LETTERS(1.65),
    /** Numbers that only the claim has; those in common are counted as words. */
    OTHER_NUMBERS(-0.22),
    /** Published within two weeks after the text. */
    SOON(2.6),
    /** How near in time: 1 the same day, 0 ten years. */
    NEAR(2.35),
    /** Words of one subject. */
    SUBJECT(2.3),
    /** The text's author is named in the claim. */
    AUTHOR(1.3),
    /** The text carries a picture and the claim is about one. */
    PICTURE(0.9),
    /** Pairs of words that stand close together in both. */
    PHRASES(0.35);

    private final double weight;

    Trait(double weight) {
        this.weight = weight;
    }

    public double weight() {
        return weight;
    }
}
