package collate.core.extract.quote;

/** Tells the title of a book, film or programme from something said: its words are few and written large. */
final class Title {
    private static final int LONGEST = 12;

    private Title() {}

    static boolean reads(Story story, int marked) {
        var words = story.marked.get(marked);
        if (words.last() - words.first() >= LONGEST || Whole.sentence(story, words)) {
            return false;
        }
        for (var t = words.first(); t <= words.last(); t++) {
            if (story.word(t) && !story.tokens.capital(t) && !small(story, t)) {
                return false;
            }
        }
        return true;
    }

    private static boolean small(Story story, int t) {
        return story.is(t, Sort.PREPOSITION | Sort.CONJUNCTION | Sort.DETERMINER | Sort.BE)
                || story.possessive(t)
                || story.tokens.kind(t) == collate.core.extract.Tokens.Kind.NUMBER;
    }
}
