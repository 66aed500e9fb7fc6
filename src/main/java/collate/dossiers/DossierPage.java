package collate.dossiers;

import collate.articles.ArticlesPage;
import collate.core.review.Policy;
import collate.web.Glance;
import collate.web.Wording;
import java.util.List;

/**
 * One story: its policy, its parties, its articles.
 *
 * @param origins on how many its claims rest
 * @param beside what else there is of it: the first lines of each
 */
public record DossierPage(
        Head head, List<Party> parties, ArticlesPage articles, Progress progress, int origins, List<Glance> beside) {

    /** What it is called and what it asks before a claim counts as decided. */
    public record Head(long id, String name, String description, boolean sample, Policy policy) {}

    /** An origin that is a party to the conflict. */
    public record Party(long id, String name, String aliases) {}

    /** "5 articles, 41 claims, 7 origins". */
    public String counts() {
        return Wording.count(articles.size().articles(), "article", "articles") + ", "
                + Wording.count(progress.claims(), "claim", "claims") + ", "
                + Wording.count(origins, "origin", "origins");
    }

    /** How far the claims are. */
    public record Progress(int claims, int decided, int inReview, int disputed) {}
}
