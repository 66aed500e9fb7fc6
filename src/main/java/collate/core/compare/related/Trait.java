package collate.core.compare.related;

/**
 * What makes a claim related to a text, and how much it counts. The weights were fitted on two public sets of posts and
 * fact-checked claims (softmax over each query's candidates, small ridge), once by words alone and once with nearness in meaning
 * over the first of that ranking; {@code collate.bench.RelatedWeights} fits them again.
 */
public enum Trait {
    /** Words in common, rare ones most, over all fields: BM25F, tenths. */
    WORDS(1.6, 1.04),
    /** The share of the claim's text that the query holds, by rarity. */
    TEXT_COVERED(1.57, 0.8),
    /** The share of its title. */
    TITLE_COVERED(1.93, 0.79),
    /** The rarity of the rarest word in common, fifths. */
    RAREST(1.79, 1.13),
    /** How many words are in common, as a logarithm. */
    COUNT(1.35, 0.94),
    /** Runs of four letters in common: names spelled otherwise, words run together. */
    LETTERS(1.56, 0.99),
    /** Numbers that only the claim has; those in common are counted as words. */
    OTHER_NUMBERS(-0.3, -0.25),
    /** Published within two weeks after the text. */
    SOON(2.62, 2.34),
    /** How near in time: 1 the same day, 0 ten years. */
    NEAR(2.35, 2.09),
    /** How much likelier the words of a claim without a date are in the text's year than in any, as a logarithm. */
    ERA(0.92, 0.68),
    /** Words of one subject. */
    SUBJECT(1.74, 1.12),
    /** Words that are not in common but alike in their letters, by rarity, tenths. */
    ALIKE(1.26, 0.59),
    /** Words that the archive's own claims put for words of the text, by rarity, fifths. */
    RESTATED(0.68, 0.46),
    /** The text's author is named in the claim. */
    AUTHOR(1.44, 0.6),
    /** The text carries a picture and the claim is about one. */
    PICTURE(0.89, 0.74),
    /** Pairs of words that stand close together in both. */
    PHRASES(0.4, 0.11),
    /** How near the two are in meaning as a whole, by a language model: the cosine, times five. */
    MEANING(0, 2.62);

    private final double weight;
    private final double besideMeaning;

    Trait(double weight, double besideMeaning) {
        this.weight = weight;
        this.besideMeaning = besideMeaning;
    }

    /** Where nearness in meaning is not known. */
    public double weight() {
        return weight;
    }

    /** Where it is known: some of what words in common count for is then counted there. */
    public double weightBesideMeaning() {
        return besideMeaning;
    }
}
