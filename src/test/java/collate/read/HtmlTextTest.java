package collate.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class HtmlTextTest {
    @Test
    void aPageGivesItsArticleAndWhatItsMetadataSays() {
        var page = HtmlText.of("""
                <!doctype html><html><head><title>Fire | A Paper</title>
                <meta property="og:title" content="Fire in the harbour"><meta property="og:site_name" content="A Paper">
                <meta property="article:published_time" content="2024-05-08T09:00:00Z"></head>
                <body><nav>Home World</nav><article><h1>Fire in the harbour</h1><p>Three  people
                died.</p><script>x()</script><p>“Help came late,”<br>a neighbour said.</p></article><footer>About</footer></body>
                """);
        assertThat(page)
                .isEqualTo(new HtmlText.Page(
                        "Fire in the harbour\n\nThree people died.\n\n“Help came late,”\n\na neighbour said.",
                        Optional.of("Fire in the harbour"),
                        Optional.of("A Paper"),
                        Optional.of("2024-05-08T09:00:00Z")));
    }

    @Test
    void nestingWithoutEndDoesNotBreakIt() {
        var page = HtmlText.of("<div>".repeat(200_000) + "<p>Two people died.</p>");
        assertThat(page.text()).contains("Two people died.");
    }
}
