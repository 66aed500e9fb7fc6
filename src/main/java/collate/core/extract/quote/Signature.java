package collate.core.extract.quote;

/** Recognises “…” — Name: words in marks that end with a dash and a name, as in a row of readers' voices. */
final class Signature implements Rule {
    static final String NAME = "signature";
    private static final int LONGEST = 12;

    @Override
    public void find(Finds finds) {
        var story = finds.story;
        for (var m = 0; m < story.marked.size(); m++) {
            var close = story.marked.get(m).close();
            if (finds.free(m)
                    && story.dash(close + 1)
                    && (story.sameParagraph(close, close + 2) || ends(story, close + 1))) {
                sign(finds, m, close + 2);
            }
        }
    }

    /** The signature is a short paragraph of its own. */
    private static boolean ends(Story story, int dash) {
        var t = dash;
        while (t < dash + LONGEST && story.sameParagraph(dash, t + 1)) {
            t++;
        }
        return t < dash + LONGEST && !story.sameParagraph(dash - 1, dash);
    }

    private static void sign(Finds finds, int marked, int name) {
        var signed = finds.story.name(name) ? finds.phrases.startingAt(name) : null;
        if (signed != null && !finds.story.is(signed.last() + 1, Sort.VERB)) {
            finds.direct(marked, signed, null, name - 1, 0.9, NAME);
        }
    }
}
