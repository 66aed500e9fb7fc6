package collate.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetTest {
    @ParameterizedTest
    @CsvSource(delimiterString = " > ", textBlock = """
            https://site.example/a > https://site.example/a
            HTTPS://Site.Example > https://site.example/
            http://site.example:80/a#part > http://site.example/a
            https://site.example:8443/a > https://site.example:8443/a
            site.example/news?id=7 > https://site.example/news?id=7
            https://site.example/two words > https://site.example/two%20words
            https://site.example/naïve?q=é > https://site.example/na%C3%AFve?q=%C3%A9
            https://site.example/a%20b%zz > https://site.example/a%20b%25zz
            https://site.example/a|b^c > https://site.example/a%7Cb%5Ec
            https://site.example/a/../b > https://site.example/b
            https://bücher.example/ > https://xn--bcher-kva.example/
            https://site.example./ > https://site.example/
            https://[2606:4700::1111]/ > https://[2606:4700::1111]/
            https://under_score.site.example/ > https://under_score.site.example/
            """, quoteCharacter = '\u0001')
    void addressesAreTakenAsTheyAreTyped(String typed, String meant) {
        assertThat(Target.of(typed).uri()).hasToString(meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /b                         | https://site.example/b
            b?x=1                      | https://site.example/a/b?x=1
            ?page=2                    | https://site.example/a/here?page=2
            ../up                      | https://site.example/up
            //other.example/c          | https://other.example/c
            https://other.example/c    | https://other.example/c
            /with space                | https://site.example/with%20space
            """)
    void redirectsAreReadFromWhereTheyStand(String location, String meant) {
        assertThat(Target.of("https://site.example/a/here").sentOnTo(location).uri())
                .hasToString(meant);
    }

    @Test
    void whatIsNoAddressIsSaid() {
        assertThatExceptionOfType(TurnedBack.class)
                .isThrownBy(() -> Target.of("the story about boats"))
                .withMessage("\"the story about boats\" is not a web address: copy it whole from the browser, with"
                        + " https://.");
        assertThatExceptionOfType(TurnedBack.class)
                .isThrownBy(() -> Target.of("https://site.example/" + "a".repeat(2_000)))
                .withMessageContaining("longer than 2000 characters");
    }
}
