package collate.articles;

import java.util.List;

/** All articles. */
public record ArticlesPage(List<ArticleListQueries.Row> articles) {}
