package collate.core.extract.quote;

/**
 * A phrase that names somebody: "Kremlin spokesman Dmitry Peskov", "the ministry", "she".
 *
 * @param first token of the phrase
 * @param last token of the phrase
 * @param head the token that says who or what: "Peskov", "ministry", "she"
 */
record Mention(int first, int last, int head) {
    /** "Silva and her aides": more than one, the first of them the head. */
    boolean several(Story story) {
        for (var t = head + 1; t < last; t++) {
            if (story.tokens.is(t, "and")) {
                return true;
            }
        }
        return false;
    }

    static Mention of(int token) {
        return new Mention(token, token, token);
    }

    String words(Story story) {
        return story.tokens.span(first, last).of(story.tokens.text());
    }
}
