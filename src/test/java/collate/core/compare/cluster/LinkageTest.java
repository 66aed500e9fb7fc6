package collate.core.compare.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinkageTest {
    private static final Linkage MEAN = new Linkage(0.3, 0);

    @Test
    void aThingBetweenTwoClustersJoinsTheNearerAndChainsNone() {
        var pairs = List.of(new Pair(0, 1, 0.9), new Pair(2, 3, 0.9), new Pair(1, 4, 0.6), new Pair(2, 4, 0.5));
        assertThat(MEAN.clusters(5, pairs, Bonds.NONE)).containsExactly(0, 0, 2, 2, 0);
    }

    @Test
    void theBestPairHoldsTogetherWhatTheMeanWouldPart() {
        var pairs = List.of(new Pair(0, 1, 0.9), new Pair(1, 2, 0.5));
        assertThat(MEAN.clusters(3, pairs, Bonds.NONE)).containsExactly(0, 0, 2);
        assertThat(new Linkage(0.3, 0.5).clusters(3, pairs, Bonds.NONE)).containsExactly(0, 0, 0);
    }

    @Test
    void whatPeoplePartStaysApartAndDoesNotMeetInAThird() {
        var pairs = List.of(new Pair(0, 1, 0.9), new Pair(0, 2, 0.8), new Pair(1, 2, 0.8));
        var apart = new Bonds(List.of(), List.of(new Pair(0, 1, 1)));
        assertThat(MEAN.clusters(3, pairs, apart)).containsExactly(0, 1, 0);
    }

    @Test
    void whatPeopleJoinIsTogetherHoweverUnlike() {
        var together = new Bonds(List.of(new Pair(0, 2, 1)), List.of());
        assertThat(MEAN.clusters(3, List.of(new Pair(0, 1, 0.2)), together)).containsExactly(0, 1, 0);
    }

    @Test
    void partingOutweighsJoining() {
        var both = new Bonds(List.of(new Pair(0, 1, 1)), List.of(new Pair(0, 1, 1)));
        assertThat(MEAN.clusters(2, List.of(new Pair(0, 1, 1)), both)).containsExactly(0, 1);
    }
}
