package collate.articles;

import collate.core.text.Span;

/**
 * A claim where it stands in the text.
 *
 * @param value the words that carry its value, inside the span
 * @param byPerson whether somebody entered it, and no rule
 */
record PlacedClaim(Span span, Span value, ArticlePage.Card card, boolean byPerson) {}
