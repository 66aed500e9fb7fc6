package collate.core.extract.quote;

/** Recognises “…” — Name: words in marks that end with a dash and a name, as in a row of readers' voices. */
final class Signature implements Rule {
    static final String NAME = "signature";

    @Override
    public void find(Finds finds) {
        var story = finds.story;
        for (var m = 0; m < story.marked.size(); m++) {
            var close = story.marked.get(m).close();
            if (finds.free(m) && story.dash(close + 1) && story.sameParagraph(close, close + 2)) {
                sign(finds, m, close + 2);
            }
        }
    }

    private static void sign(Finds finds, int marked, int name) {
        var signed = finds.story.name(name) ? finds.phrases.startingAt(name) : null;
        if (signed != null && !finds.story.is(signed.last() + 1, Sort.VERB)) {
            finds.direct(marked, signed, null, name - 1, 0.9, NAME);
        }
    }
}
