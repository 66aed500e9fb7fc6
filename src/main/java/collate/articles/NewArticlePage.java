package collate.articles;

import java.util.List;

/** The form that adds an article. */
public record NewArticlePage(List<ArticleListQueries.Choice> dossiers) {}
