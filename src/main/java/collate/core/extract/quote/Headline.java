package collate.core.extract.quote;

import java.util.Set;

/** Recognises a headline that names the speaker before a colon: "Silva: Port Stays Closed". */
final class Headline implements Rule {
    static final String NAME = "headline";
    private static final int LONGEST = 4;
    private static final Set<String> NOTICES = Set.of("correction", "corrections", "clarification", "update");

    @Override
    public void find(Finds finds) {
        var story = finds.story;
        for (var colon = 1; colon <= LONGEST && story.sameParagraph(0, colon + 1); colon++) {
            if (story.mark(colon, ':') && story.narrated(colon)) {
                attribute(finds, colon);
                return;
            }
        }
    }

    private static void attribute(Finds finds, int colon) {
        var story = finds.story;
        var named = story.name(colon - 1) && !story.tokens.is(colon - 1, NOTICES);
        if (!named || story.is(colon - 1, Sort.PLACE) || shouted(story, colon - 1) || isWhere(story, colon - 2)) {
            return;
        }
        var last = colon + 1;
        while (story.sameParagraph(last, last + 1)) {
            last++;
        }
        var speaker = new Mention(0, colon - 1, colon - 1);
        finds.clause(colon + 1, last, new Saying(0, colon, colon, speaker, null, null, false), 0.8, NAME);
    }

    /** "Wreck off Velmar: nine dead"; the Bank of Arden may speak. */
    private static boolean isWhere(Story story, int before) {
        return story.tokens.is(before, "off")
                || story.is(before, Sort.PREPOSITION)
                        && !story.tokens.is(before, "of")
                        && !story.tokens.is(before, "for");
    }

    /** "GENEVA:" is a dateline. */
    private static boolean shouted(Story story, int t) {
        var word = story.tokens.word(t);
        return word.equals(word.toUpperCase(java.util.Locale.ROOT));
    }
}
