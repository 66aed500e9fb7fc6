package collate.origins;

import collate.web.Wording;

/** How many articles stand on something, as every page here says it. */
final class Spread {
    private Spread() {}

    /** "3 articles", "3 articles, 2 stories" when some are copies of each other. */
    static String articles(long articles, long stories) {
        return Wording.count(articles, "article", "articles")
                + (stories < articles ? ", " + Wording.count(stories, "story", "stories") : "");
    }
}
