package collate.articles;

import collate.web.Paging;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Articles of all dossiers, or of one, as far as one page goes.
 *
 * @param origins by article, those that most of its claims rest on
 * @param paging through stories: copies of one stand together
 */
public record ArticlesPage(
        ArticleListQueries.Size size,
        List<ArticleListQueries.Row> articles,
        Map<Long, ArticleOriginQueries.Main> origins,
        Paging paging) {

    /** On whom most claims of an article rest; nobody where it names none. */
    public Optional<ArticleOriginQueries.Main> origin(ArticleListQueries.Row row) {
        return Optional.ofNullable(origins.get(row.id()));
    }
}
