package collate.articles;

import collate.core.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A claim where it stands in the text.
 *
 * @param value the words that carry its value, inside the span
 * @param byPerson whether somebody entered it, and no rule
 * @param speaker who is quoted, if it is a quote of somebody named
 */
record PlacedClaim(
        Span span,
        Span value,
        ArticlePage.Card card,
        boolean byPerson,
        @Nullable Long speaker) {}
