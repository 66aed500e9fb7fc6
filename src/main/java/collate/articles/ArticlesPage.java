package collate.articles;

import collate.web.Paging;
import java.util.List;

/**
 * Articles of all dossiers, or of one, as far as one page goes.
 *
 * @param paging through stories: copies of one stand together
 */
public record ArticlesPage(ArticleListQueries.Size size, List<ArticleListQueries.Row> articles, Paging paging) {}
