package collate.core.compare.related;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchiveTest {
    private static final Archive ARCHIVE = new Archive(List.of(
            claim("ferry", "A ferry with 312 passengers sank off Lindholm.", "Did a Ferry Sink off Lindholm?", 2021),
            claim("bridge", "The mayor of Lindholm sold the old bridge.", "Was the Old Bridge Sold?", 2019),
            claim(
                    "photo",
                    "A photograph shows a whale under the Aster Bay pier.",
                    "Is There a Whale at the Pier?",
                    2020),
            claim(
                    "storm",
                    "A hurricane destroyed the lighthouse of Nordby.",
                    "Did a Hurricane Destroy a Lighthouse?",
                    2018),
            claim("harbor", "Undocumented workers built the harbor of Nordby.", "Who Built the Harbor?", 2020)));

    private static Passage claim(String id, String text, String title, int year) {
        return new Passage(id, text, title, "", Optional.of(LocalDate.of(year, 5, 4)));
    }

    @Test
    void theSharedNameAndNumberLeadAndAreTheReasons() {
        var hits = ARCHIVE.related("BREAKING: 312 people on that ferry near Lindholm https://example.org/x", 3);
        assertThat(hits.getFirst().id()).isEqualTo("ferry");
        assertThat(hits.getFirst().reasons()).contains("same name Lindholm", "same number 312", "same word ferry");
        assertThat(hits).extracting(Hit::id).contains("bridge").doesNotContain("storm");
    }

    @Test
    void hashtagsAndHandlesAreRead() {
        assertThat(best("Look at this #asterbay #WhaleWatch pic.twitter.com/abc"))
                .isEqualTo("photo");
        assertThat(best("Ask @MayorOfLindholm who owns it now #oldbridge")).isEqualTo("bridge");
    }

    @Test
    void wordsOfOneSubjectAndOtherSpellingsCount() {
        var hits = ARCHIVE.related("Illegal immigrants dug the harbour at Nordby", 1);
        assertThat(hits.getFirst().id()).isEqualTo("harbor");
        assertThat(hits.getFirst().reasons())
                .contains("same name Nordby", "same word harbour", "of one subject: Illegal / Undocumented");
    }

    @Test
    void nearnessInTimeIsAReason() {
        var hits = ARCHIVE.related("They sold our bridge! — Ann Other (@ann) May 1, 2019", 1);
        assertThat(hits.getFirst().reasons()).contains("3 days later");
    }

    @Test
    void wordsAlikeInTheirLettersAreAReason() {
        var hits = ARCHIVE.related("All Nordby saw that hurricanne", 1);
        assertThat(hits.getFirst().id()).isEqualTo("storm");
        assertThat(hits.getFirst().reasons())
                .contains("same name Nordby", "much the same word: hurricanne / hurricane");
    }

    @Test
    void theYearThatAClaimsWordsBelongToIsAReason() {
        var archive = new Archive(Stream.concat(
                        IntStream.range(0, 20).mapToObj(i -> undated("old" + i, "The comet was seen in 2011.")),
                        Stream.concat(
                                IntStream.range(0, 20).mapToObj(i -> undated("new" + i, "The ferry strike of 2019.")),
                                Stream.of(
                                        undated("comet", "The mayor saw a comet."),
                                        undated("ferry", "The mayor took a ferry."))))
                .toList());
        var hits = archive.related("Our mayor again! — Ann Other (@ann) May 1, 2019", 2);
        assertThat(hits).extracting(Hit::id).containsExactly("ferry", "comet");
        assertThat(hits.getFirst().reasons()).containsExactly("same word mayor", "words of 2019: ferry");
        assertThat(hits.getLast().reasons()).containsExactly("same word mayor");
    }

    @Test
    void wordsThatTitlesAndTextsPutForOneAnotherAreAReason() {
        var archive = new Archive(Stream.concat(
                        IntStream.range(0, 8)
                                .mapToObj(i ->
                                        titled("v" + i, "Trams Meet in Town " + i, "Streetcars meet in town " + i)),
                        Stream.of(
                                titled("choir", "", "The choir of Aster Bay sang."),
                                titled("streetcars", "", "The streetcars of Aster Bay sang.")))
                .toList());
        var hit = archive.related("Our trams at Aster Bay!", 1).getFirst();
        assertThat(hit.id()).isEqualTo("streetcars");
        assertThat(hit.reasons()).containsExactly("same names Aster, Bay", "put otherwise: trams / streetcars");
    }

    private static Passage titled(String id, String title, String text) {
        return new Passage(id, text, title, "", Optional.empty());
    }

    private static Passage undated(String id, String text) {
        return new Passage(id, text, "", "", Optional.empty());
    }

    @Test
    void nothingSharedFindsNothing() {
        assertThat(ARCHIVE.related("zzz", 5)).isEmpty();
        assertThat(ARCHIVE.related("", 5)).isEmpty();
        assertThat(new Archive(List.of()).related("ferry", 5)).isEmpty();
    }

    private static String best(String text) {
        return ARCHIVE.related(text, 1).getFirst().id();
    }
}
