package collate.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceUrlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "http://example.org:8080/a?b=c#d",
                "https://example.org/a|b\"c",
                "https://münchen.example/straße",
                "http://[2001:db8::1]/x"
            })
    void webAddressesAreTakenAsTheyAre(String typed) {
        assertThat(SourceUrl.of(" " + typed + "\n")).hasValue(new SourceUrl(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.org",
                "ftp://example.org",
                "javascript:alert(1)",
                "javascript://example.org/%0aalert(1)",
                "data:text/html,x",
                "https://",
                "https:///path",
                "https://exa mple.org",
                "https://example.org/a b"
            })
    void otherAddressesAreNot(String typed) {
        assertThat(SourceUrl.of(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTPS://example.org/A", "Https://example.org/A"})
    void schemeIsWrittenSmall(String typed) {
        assertThat(SourceUrl.of(typed)).hasValue(new SourceUrl("https://example.org/A"));
    }
}
