package collate.suggestions;

import static org.assertj.core.api.Assertions.assertThat;

import collate.core.claim.Kind;
import collate.core.compare.pair.Relation;
import collate.suggestions.Gathered.Tally;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which questions about copies are asked together, and which of them a form shows. */
class CopiedTest {
    private static Asked question(long from, long to) {
        return new Asked(10 * from + to, from, to, Relation.SAME);
    }

    private static List<String> joins(Copied copied) {
        return copied.joins().stream()
                .map(join -> join.question().from() + "-" + join.question().to() + " brings " + join.copy())
                .toList();
    }

    @Test
    void allCopiesOfAClaimAreJoinedToTheFirstWhereThatIsAsked() {
        var one = Copied.of(List.of(question(1, 5), question(5, 9), question(1, 9), question(2, 6)), List.of());
        assertThat(one).extracting(Copied::first).containsExactly(1L, 2L);
        assertThat(joins(one.getFirst())).containsExactly("1-5 brings 5", "1-9 brings 9");
    }

    @Test
    void aCopyThatIsNotAskedAboutWithTheFirstIsJoinedByWayOfAnother() {
        var one = Copied.of(List.of(question(5, 9), question(1, 5)), List.of());
        assertThat(one).hasSize(1);
        assertThat(joins(one.getFirst())).containsExactly("1-5 brings 5", "5-9 brings 9");
    }

    @Test
    void aCopyToWhichOnlyALaterOneLeadsWaits() {
        var one = Copied.of(List.of(question(1, 9), question(5, 9)), List.of());
        assertThat(one).hasSize(1);
        assertThat(joins(one.getFirst())).containsExactly("1-9 brings 9");
    }

    @Test
    void claimsThatArePutApartAreNotBroughtTogetherByOthers() {
        var one = Copied.of(
                List.of(question(1, 5), question(1, 7), question(5, 9), question(7, 9)),
                List.of(new ClaimPair(1, 9), new ClaimPair(5, 7)));
        assertThat(one).hasSize(2);
        assertThat(joins(one.getFirst())).containsExactly("1-5 brings 5");
        assertThat(joins(one.getLast())).containsExactly("7-9 brings 9");
    }

    @Test
    void theOnlyQuestionOfAStoryIsAskedAsAnyOther() {
        var gathered = new Gathered(List.of(
                new Tally(3, Kind.TOLL, false, 1, 70),
                new Tally(3, Kind.QUOTE, false, 2, 72),
                new Tally(4, Kind.DATE, false, 1, 80),
                new Tally(5, Kind.DATE, true, 6, 90)));
        assertThat(gathered.stories(Optional.empty())).containsExactly(3L);
        assertThat(gathered.single(Optional.empty())).containsExactly(80L);
        assertThat(gathered.stories(Optional.of(Kind.TOLL))).isEmpty();
        assertThat(gathered.single(Optional.of(Kind.TOLL))).containsExactly(70L);
        assertThat(gathered.singleOfItsKind()).containsExactlyInAnyOrder(70L, 80L);
        assertThat(gathered.alone()).isEqualTo(Map.of(5L, 6L));
    }
}
