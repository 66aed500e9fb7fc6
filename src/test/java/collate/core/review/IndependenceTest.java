package collate.core.review;

import static collate.core.review.Independence.isOneStory;
import static collate.core.review.Independence.origins;
import static org.assertj.core.api.Assertions.assertThat;

import collate.core.review.Independence.Stand;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IndependenceTest {
    private static final Stand MINISTRY = named(1);
    private static final Stand HOSPITAL = named(2);
    private static final Stand COPY_OF_MINISTRY = new Stand(Optional.of(1L), Optional.of(9L), Optional.of(90L));
    private static final Stand COPY_THAT_NAMES_THE_HOSPITAL =
            new Stand(Optional.of(2L), Optional.of(9L), Optional.of(91L));
    private static final Stand COPY_WITHOUT_ORIGIN = new Stand(Optional.empty(), Optional.of(9L), Optional.of(92L));
    private static final Stand NOTHING = new Stand(Optional.empty());

    @Test
    void twoOutletsOnOneMinistryAreOneOrigin() {
        assertThat(origins(List.of(MINISTRY, MINISTRY, NOTHING))).isEqualTo(1);
        assertThat(origins(List.of(MINISTRY, HOSPITAL))).isEqualTo(2);
    }

    @Test
    void copiesOfOneStoryAreOneOriginWhateverTheyName() {
        assertThat(origins(List.of(COPY_OF_MINISTRY, COPY_THAT_NAMES_THE_HOSPITAL, COPY_WITHOUT_ORIGIN)))
                .isEqualTo(1);
        assertThat(origins(List.of(MINISTRY, COPY_THAT_NAMES_THE_HOSPITAL, COPY_OF_MINISTRY)))
                .isEqualTo(1);
    }

    @Test
    void aStoryThatNamesTwoSideBySideHasBoth() {
        assertThat(origins(List.of(printed(1, 50), printed(2, 50), printed(1, 51), printed(2, 51))))
                .isEqualTo(2);
        assertThat(origins(List.of(printed(1, 50), printed(2, 50), printed(3, 51))))
                .as("the third stands in for one of them, nobody knows for which")
                .isEqualTo(1);
        assertThat(origins(List.of(printed(1, 50), printed(2, 51)))).isEqualTo(1);
    }

    private static Stand printed(long origin, long article) {
        return new Stand(Optional.of(origin), Optional.of(9L), Optional.of(article));
    }

    @Test
    void originsThatStoriesTieTogetherAreOneHoweverLongTheChain() {
        var chain = List.of(told(4, 23), told(1, 12), told(2, 12), told(3, 23), told(2, 23), named(5), told(6, 67));
        assertThat(origins(chain)).isEqualTo(3);
    }

    private static Stand told(long origin, long family) {
        return new Stand(Optional.of(origin), Optional.of(family), Optional.of(100 * family + origin));
    }

    @Test
    void whatNamesNobodyIsNoOriginAndCopiesOfItAreOneStory() {
        assertThat(origins(List.of(NOTHING, NOTHING))).isZero();
        assertThat(origins(List.of(COPY_WITHOUT_ORIGIN, COPY_WITHOUT_ORIGIN))).isZero();
        assertThat(isOneStory(List.of(COPY_WITHOUT_ORIGIN, COPY_OF_MINISTRY))).isTrue();
        assertThat(isOneStory(List.of(COPY_WITHOUT_ORIGIN))).isFalse();
        assertThat(isOneStory(List.of(NOTHING, NOTHING))).isFalse();
    }

    private static Stand named(long origin) {
        return new Stand(Optional.of(origin));
    }
}
