package collate.dossiers;

import collate.articles.ArticleQueries;
import collate.core.review.Policy;
import java.util.List;

/** One story: its policy, its parties, its articles. */
public record DossierPage(
        long id,
        String name,
        String description,
        boolean sample,
        Policy policy,
        List<Party> parties,
        List<ArticleQueries.Row> articles,
        Progress progress) {

    /** An origin that is a party to the conflict. */
    public record Party(long id, String name, String aliases) {}

    /** How far the claims are. */
    public record Progress(int claims, int decided, int inReview, int disputed) {}
}
