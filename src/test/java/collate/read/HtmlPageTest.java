package collate.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HtmlPageTest {
    private static final LocalDate DAY = LocalDate.of(2023, 10, 24);

    @ParameterizedTest
    @EnumSource
    void aPageGivesItsWholeStoryAndNothingAroundIt(Layouts layout) {
        var document = read(layout.html());
        assertThat(document.text().split("\n+")).as("%s", document.text()).containsAll(Layouts.STORY);
        assertThat(document.text()).doesNotContain("Furniture").startsWith(Layouts.HEADLINE);
    }

    @ParameterizedTest
    @EnumSource
    void aPageGivesHeadlineDayAndAuthorEachWithItsBasis(Layouts layout) {
        var document = read(layout.html());
        assertThat(document.headline().words()).isEqualTo(Layouts.HEADLINE);
        assertThat(document.headline().basis()).isNotEmpty();
        assertThat(document.author().words()).contains("Rosa Lind");
        assertThat(document.published().map(DayCandidate::day)).contains(DAY);
        assertThat(document.published().flatMap(DayCandidate::against)).isEmpty();
        assertThat(document.language().words()).startsWith("en");
        assertThat(document.notes()).isEmpty();
    }

    @Test
    void referencesInAGraphAreFollowed() {
        var document = read(Layouts.WORDPRESS.html());
        assertThat(document.author()).isEqualTo(new Stated("Rosa Lind", "JSON-LD author"));
        assertThat(document.publisher()).isEqualTo(new Stated("Harbour Notes", "JSON-LD publisher"));
        assertThat(document.url().words()).isEqualTo("https://notes.example.org/2023/10/24/ferry/");
        assertThat(document.published().orElseThrow().basis())
                .isEqualTo("JSON-LD datePublished, JSON-LD of the page datePublished, date in the address");
    }

    @Test
    void aModifiedDayIsNoPublishedOne() {
        assertThat(read(Layouts.WIRE.html()).days())
                .extracting(DayCandidate::role)
                .containsExactly(DayCandidate.Role.PUBLISHED, DayCandidate.Role.MODIFIED);
    }

    @Test
    void daysThatContradictEachOtherAreRaised() {
        var page = Layouts.WIRE.html().replace("2023-10-24T09:12", "2024-06-22T09:12");
        var document = read(page);
        assertThat(document.published().orElseThrow())
                .isEqualTo(new DayCandidate(
                        LocalDate.of(2024, 6, 22),
                        Optional.of(java.time.Instant.parse("2024-06-22T09:12:00Z")),
                        DayCandidate.Role.PUBLISHED,
                        "JSON-LD datePublished",
                        Optional.of("The document also states 24 Oct 2023 (date in the address).")));
        assertThat(document.days())
                .anySatisfy(day -> assertThat(day.against().orElse(""))
                        .isEqualTo("It lies before 22 Jun 2024 (JSON-LD datePublished)."));
    }

    @Test
    void theAddressItCameFromServesWhereThePageNamesNone() {
        var received = new Received(
                Layouts.NOTHING_STATED.html().getBytes(StandardCharsets.UTF_8),
                "",
                "text/html",
                Optional.of(URI.create("https://www.beacon.example.org/2023/10/24/ferry.html")));
        var document = ((Item.Readable) new Documents().in(received).getFirst()).document();
        assertThat(document.url())
                .isEqualTo(new Stated(
                        "https://www.beacon.example.org/2023/10/24/ferry.html", "the address it was fetched from"));
        assertThat(document.publisher()).isEqualTo(new Stated("beacon.example.org", "host of the address"));
        assertThat(document.published().orElseThrow().basis())
                .isEqualTo("date in the address, “published” line of the text");
    }

    @Test
    void rowsOfATableAreLines() {
        assertThat(read(Layouts.TABLE_OF_FIGURES.html()).text())
                .contains("Harbour | Dead\nPort Alder | 12\nElm Quay | 3");
    }

    @Test
    void aCookieWallIsFlagged() {
        var document = read("""
                <html lang="en"><head><title>Beacon</title></head><body><main><h1>Before you go on</h1><p>We and our partners use cookies.
                Accept all cookies or subscribe to read on.</p></main></body></html>
                """);
        assertThat(document.notes()).singleElement().asString().startsWith("Only 18 words: it may be a paywall");
    }

    @Test
    void aStoryThatStopsAtAPaywallIsFlagged() {
        var page = Layouts.WIRE
                .html()
                .replace(
                        "<div class=\"related-articles\">",
                        "<p>Already a subscriber? Sign in.</p><div class=\"related\">");
        assertThat(read(page).notes()).singleElement().asString().contains("subscribe");
    }

    @Test
    void aLanguageThatThePageMisstatesIsNoticed() {
        var german = "Bei dem Unglück im Hafen starben nach Angaben der Behörden am Montag zwölf Menschen. ".repeat(8);
        var document = read(
                "<html lang=\"en\"><body><main><h1>Unglück im Hafen</h1><p>" + german + "</p></main></body></html>");
        assertThat(document.language()).isEqualTo(new Stated("de", "its words"));
        assertThat(document.notes()).containsExactly("It says that it is in English, but reads as German.");
    }

    private static Document read(String html) {
        return ((Item.Readable) new Documents()
                        .in(Received.file("page.html", html.getBytes(StandardCharsets.UTF_8)))
                        .getFirst())
                .document();
    }
}
