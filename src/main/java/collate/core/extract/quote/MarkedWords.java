package collate.core.extract.quote;

import collate.core.extract.Tokens.Kind;

/** Recognises words in quotation marks in any language, of nobody: enough of them to be no name and no title. */
final class MarkedWords implements Rule {
    static final String NAME = "marked-words";
    private static final int FEWEST = 4;
    /** In scripts that put no space between words. */
    private static final int FEWEST_SIGNS = 10;

    private static final double UNSURE = 0.3;

    @Override
    public void find(Finds finds) {
        for (var m = 0; m < finds.story.marked.size(); m++) {
            var words = finds.story.marked.get(m);
            if (words.closed() && !words.single() && isUtterance(finds.story, words)) {
                finds.direct(m, null, null, -1, UNSURE, NAME);
            }
        }
    }

    private static boolean isUtterance(Story story, Marked marked) {
        var words = 0;
        var signs = 0;
        for (var t = marked.first(); t <= marked.last(); t++) {
            words += story.tokens.kind(t) == Kind.WORD ? 1 : 0;
            signs += unspaced(story, t) ? story.tokens.end(t) - story.tokens.start(t) : 0;
        }
        return signs > 0 ? signs >= FEWEST_SIGNS : words >= FEWEST;
    }

    private static boolean unspaced(Story story, int token) {
        return switch (Character.UnicodeScript.of(story.tokens.first(token))) {
            case HAN, HIRAGANA, KATAKANA, THAI, KHMER, LAO, MYANMAR -> true;
            default -> false;
        };
    }
}
