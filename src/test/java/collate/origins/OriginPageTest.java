package collate.origins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import collate.core.claim.Kind;
import collate.core.review.Standing;
import collate.web.Paging;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class OriginPageTest {
    private static final Statement.InEvent FLOOD = new Statement.InEvent(1, "The flood");
    private static final Statement.InEvent FIRE = new Statement.InEvent(2, "The fire");
    private static final List<Statement> ALL = List.of(
            said(1, List.of(FLOOD), 10, 11),
            said(2, List.of(), 10),
            said(3, List.of(FLOOD, FIRE), 11),
            said(4, List.of(FIRE), 12));

    private static Statement said(long claim, List<Statement.InEvent> events, long... articles) {
        var places = LongStream.of(articles)
                .mapToObj(article -> new Statement.Place(
                        article, "Article " + article, "Wire", Optional.empty(), Optional.empty(), "words", ""))
                .toList();
        var state = new Statement.State(Standing.OPEN, Optional.empty(), Optional.empty(), 0, 2, false);
        return new Statement(claim, Kind.TOLL, "Claim " + claim, state, true, false, places, events);
    }

    private static OriginPage page(OriginPage.Grouping grouping, String number) {
        var paging = Paging.of(number, 2, OriginPage.lines(grouping, ALL), "/origins/7?group=" + grouping.key());
        return new OriginPage(
                new OriginPage.Head(7, 1, "Arden", "police", Optional.empty(), Optional.empty()),
                grouping,
                ALL,
                ALL.size(),
                paging,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                0,
                Optional.empty());
    }

    @Test
    void countsAllOfItWhateverItsPageShows() {
        var second = page(OriginPage.Grouping.CLAIM, "2");
        assertThat(second.shown()).extracting(Statement::claim).containsExactly(3L, 4L);
        assertThat(second.articles()).isEqualTo(3);
        assertThat(second.aloneWords())
                .isEqualTo("4 of these 4 claims have no other origin, so they reach “attributed”.");
        assertThat(second.paging().range()).isEqualTo("3 to 4 of 4");
    }

    @Test
    void anArticleGoesOnOnTheNextPage() {
        assertThat(page(OriginPage.Grouping.ARTICLE, "1").grouped())
                .extracting(
                        from -> from.article().article(), from -> from.said().size())
                .containsExactly(tuple(10L, 2));
        assertThat(page(OriginPage.Grouping.ARTICLE, "3").grouped())
                .extracting(from -> from.article().article())
                .containsExactly(12L);
    }

    @Test
    void claimsInSeveralEventsAreWithEachAndThoseInNoneLast() {
        assertThat(page(OriginPage.Grouping.EVENT, "1").onEvents())
                .extracting(OriginPage.OnEvent::event)
                .containsExactly(Optional.of(FLOOD));
        var last = page(OriginPage.Grouping.EVENT, "3").onEvents();
        assertThat(last).extracting(OriginPage.OnEvent::event).containsExactly(Optional.empty());
        assertThat(last.getFirst().said()).extracting(Statement::claim).containsExactly(2L);
    }
}
