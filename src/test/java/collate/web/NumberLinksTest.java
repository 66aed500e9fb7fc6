package collate.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NumberLinksTest {
    private static List<String> paths(String sentence) {
        return NumberLinks.in(sentence).stream()
                .map(NumberLinks.Piece::path)
                .filter(path -> !path.isEmpty())
                .toList();
    }

    @Test
    void leadsToEachArticleClaimAndEventThatIsNamed() {
        assertThat(paths("same text as article 64")).containsExactly("/articles/64");
        assertThat(paths("from claim 7 into event 3")).containsExactly("/claims/7", "/events/3");
        assertThat(paths("claims 7, 9, 12")).containsExactly("/claims/7", "/claims/9", "/claims/12");
        assertThat(paths("claim 7, 12 killed")).containsExactly("/claims/7");
        assertThat(paths("31 killed, no claim of it")).isEmpty();
    }

    @Test
    void noWordIsLost() {
        var sentence = "claims 7, 9 went to event 3; article 64 stays.";
        assertThat(NumberLinks.in(sentence).stream()
                        .map(NumberLinks.Piece::words)
                        .collect(Collectors.joining()))
                .isEqualTo(sentence);
    }
}
