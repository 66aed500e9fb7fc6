package collate.core.extract.quote;

/** Tells whether a text is English, by its share of small words: the rules know no other language's verbs. */
final class English {
    private static final int ENOUGH = 4000;
    private static final int FEWEST = 10;
    /** Running English has more than a third, other languages' chance likenesses stay below a tenth. */
    private static final double SHARE = 0.17;

    private English() {}

    static boolean reads(Story story) {
        var words = 0;
        var small = 0;
        for (var t = 0; t < Math.min(story.count(), ENOUGH); t++) {
            words += story.word(t) ? 1 : 0;
            small += story.is(t, Sort.SMALL | Sort.SAY) ? 1 : 0;
        }
        return small >= words * SHARE || words < FEWEST;
    }
}
