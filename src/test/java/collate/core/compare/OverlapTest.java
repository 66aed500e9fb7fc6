package collate.core.compare;

import static org.assertj.core.api.Assertions.assertThat;

import collate.core.claim.Figure;
import collate.core.claim.Qualifier;
import org.junit.jupiter.api.Test;

/** Figures against each other. */
class OverlapTest {
    private static final Figure AT_LEAST = new Figure(1_400L, null, Qualifier.AT_LEAST, "at least");
    private static final Figure MORE_THAN = new Figure(1_400L, null, Qualifier.MORE_THAN, "more than");
    private static final Figure UP_TO = new Figure(null, 30L, Qualifier.AT_MOST, "up to");
    private static final Figure ABOUT = new Figure(1_500L, 1_500L, Qualifier.ABOUT, "around");

    private static Figure exactly(long count) {
        return Figure.exactly(count);
    }

    @Test
    void anOpenBoundReachesAsFarAsItSays() {
        assertThat(exactly(1_400).agreesWith(AT_LEAST)).isTrue();
        assertThat(exactly(1_399).agreesWith(AT_LEAST)).isFalse();
        assertThat(exactly(1_400).agreesWith(MORE_THAN))
                .as("the bound itself is out")
                .isFalse();
        assertThat(exactly(0).agreesWith(UP_TO)).isTrue();
        assertThat(exactly(31).agreesWith(UP_TO)).isFalse();
        assertThat(AT_LEAST.agreesWith(UP_TO)).isFalse();
    }

    @Test
    void aboutReachesATenthBothWays() {
        assertThat(exactly(1_350).agreesWith(ABOUT)).isTrue();
        assertThat(exactly(1_650).agreesWith(ABOUT)).isTrue();
        assertThat(exactly(1_349).agreesWith(ABOUT)).isFalse();
        assertThat(exactly(1_651).agreesWith(ABOUT)).isFalse();
    }

    @Test
    void saysHowTheyStand() {
        assertThat(new Overlap(exactly(1_400), AT_LEAST).words()).isEqualTo("1,400 lies within at least 1,400");
        assertThat(new Overlap(AT_LEAST, exactly(2_000)).words()).isEqualTo("2,000 lies within at least 1,400");
        assertThat(new Overlap(AT_LEAST, ABOUT).words()).isEqualTo("at least 1,400 and around 1,500 overlap");
        assertThat(new Overlap(exactly(90), exactly(90)).words()).isEqualTo("the same figure, 90");
    }
}
