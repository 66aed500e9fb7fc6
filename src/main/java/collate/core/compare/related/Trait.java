package collate.core.compare.related;

/**
 * What makes a claim related to a text, and how much it counts. The weights were fitted on two public sets of posts and
 * fact-checked claims (softmax over each query's candidates, small ridge); {@code collate.bench.RelatedWeights} fits them again.
 */
public enum Trait {
    /** Words in common, rare ones most, over all fields: BM25F, tenths. */
    WORDS(1.6),
    /** The share of the claim's text that the query holds, by rarity. */
    TEXT_COVERED(1.57),
    /** The share of its title. */
    TITLE_COVERED(1.93),
    /** The rarity of the rarest word in common, fifths. */
    RAREST(1.79),
    /** How many words are in common, as a logarithm. */
    COUNT(1.35),
    /** Runs of four letters in common: names spelled otherwise, words run together. */
    LETTERS(1.56),
    /** Numbers that only the claim has; those in common are counted as words. */
    OTHER_NUMBERS(-0.3),
    /** Published within two weeks after the text. */
    SOON(2.62),
    /** How near in time: 1 the same day, 0 ten years. */
    NEAR(2.35),
    /** How much likelier the words of a claim without a date are in the text's year than in any, as a logarithm. */
    ERA(0.92),
    /** Words of one subject. */
    SUBJECT(1.74),
    /** Words that are not in common but alike in their letters, by rarity, tenths. */
    ALIKE(1.26),
    /** Words that the archive's own claims put for words of the text, by rarity, fifths. */
    RESTATED(0.68),
    /** The text's author is named in the claim. */
    AUTHOR(1.44),
    /** The text carries a picture and the claim is about one. */
    PICTURE(0.89),
    /** Pairs of words that stand close together in both. */
    PHRASES(0.4);

    private final double weight;

    Trait(double weight) {
        this.weight = weight;
    }

    public double weight() {
        return weight;
    }
}
