package collate.core.extract.quote;

import collate.core.claim.Quote.Manner;

/** Recognises the turns of a transcript: a paragraph that opens with a name in capitals and a colon. */
final class Transcript implements Rule {
    static final String NAME = "transcript";
    private static final int LONGEST = 4;

    @Override
    public void find(Finds finds) {
        var story = finds.story;
        for (var t = 0; t < story.count(); t++) {
            if (t == 0 || !story.sameParagraph(t - 1, t)) {
                var colon = colon(story, t);
                if (colon > 0) {
                    turn(finds, t, colon);
                }
            }
        }
    }

    static boolean names(Story story, int colon) {
        var t = colon;
        while (t > 0 && colon - t <= LONGEST && story.sameParagraph(t - 1, colon)) {
            t--;
        }
        return colon(story, t) == colon;
    }

    private static int colon(Story story, int start) {
        var t = story.within(start) >= 0 ? start + 1 : start;
        for (var end = t; end <= t + LONGEST && story.sameParagraph(start, end); end++) {
            if (story.mark(end, ':')) {
                return end > t && story.sameParagraph(end, end + 1) && !dateline(story, t) ? end : -1;
            }
            if (!upper(story, end)) {
                return -1;
            }
        }
        return -1;
    }

    /** "GENEVA: " opens the first paragraph of a report; a speaker's turn comes later. */
    private static boolean dateline(Story story, int start) {
        return story.tokens.paragraph(start) <= 1 || story.is(start, Sort.PLACE);
    }

    private static boolean upper(Story story, int t) {
        var word = story.tokens.word(t);
        return word.length() > 1 && word.equals(word.toUpperCase(java.util.Locale.ROOT)) && story.tokens.capital(t);
    }

    private static void turn(Finds finds, int start, int colon) {
        var story = finds.story;
        var last = colon + 1;
        while (story.sameParagraph(last, last + 1)) {
            last++;
        }
        finds.add(new Found(
                colon + 1, last, Manner.DIRECT, new Mention(start, colon - 1, colon - 1), null, colon, 0.75, NAME));
    }
}
