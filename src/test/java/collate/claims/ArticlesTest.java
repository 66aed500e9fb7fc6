package collate.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArticlesTest {
    @Test
    void aHeadlinesOwnFullStopDoesNotStandBeforeAnother() {
        assertThat(Articles.name("", "The bridge is safe.", Optional.empty())).isEqualTo("The bridge is safe");
        assertThat(Articles.name("", "The bridge is safe.", Optional.of(LocalDate.of(2024, 5, 8))))
                .isEqualTo("The bridge is safe, 8 May 2024");
        assertThat(Articles.name("", "Is it safe?", Optional.empty())).isEqualTo("Is it safe?");
        assertThat(Articles.name("", "And then...", Optional.empty())).isEqualTo("And then...");
        assertThat(Articles.name("", "Talks resume in the U.S.", Optional.empty()))
                .isEqualTo("Talks resume in the U.S.");
        assertThat(Articles.name("Arden Co.", "The bridge", Optional.empty())).isEqualTo("Arden Co.");
    }
}
