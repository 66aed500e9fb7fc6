package collate.core.compare.related;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearnessTest {
    /** Texts of boats point one way, all others another. */
    private static final Meaning BOATS =
            text -> text.matches("(?i).*\\b(?:ferry|vessel|ship)\\b.*") ? new float[] {1, 0} : new float[] {0, 1};

    private static Passage claim(String id, String text, String title) {
        return new Passage(id, text, title, "", Optional.empty());
    }

    @Test
    void whatMeansTheSameLeadsWhatSharesWordsByChance() {
        var claims = List.of(
                claim("school", "The mayor of Nordby opened a school by the harbour.", ""),
                claim("ferry", "A ferry capsized outside Nordby.", ""));
        var text = "The mayor of Nordby saw the vessel turn over by the harbour";
        assertThat(new Archive(claims).related(text, 2)).extracting(Hit::id).containsExactly("school", "ferry");
        var hits = new Archive(claims, Optional.of(BOATS)).related(text, 2);
        assertThat(hits).extracting(Hit::id).containsExactly("ferry", "school");
        assertThat(hits.getFirst().reasons())
                .containsExactly("same name Nordby", "near in meaning as a whole (1.00 by a language model)");
        assertThat(hits.getLast().reasons()).noneMatch(reason -> reason.contains("language model"));
    }

    @Test
    void aClaimLiesBetweenItsTextAndItsTitle() {
        var claim = claim("c", "A ferry sank.", "What happened?");
        var nearness = new Nearness(BOATS, List.of(claim));
        assertThat(nearness.between(new float[] {1, 0}, claim)).isCloseTo(Math.sqrt(0.5), within(1e-9));
        assertThat(nearness.between(new float[] {1, 0}, claim("d", "A ship sank.", "")))
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void claimsThatDifferInMarksAreAskedForOnceAsTheyFirstStand() {
        var asked = new ArrayList<String>();
        var first = claim("one", "“The ferry  sank”, he said", "");
        var again = claim("two", "\"The Ferry sank,\" he said!", "");
        var nearness = new Nearness(
                text -> {
                    asked.add(text);
                    return new float[] {1};
                },
                List.of(first, again));
        nearness.between(new float[] {1}, again);
        nearness.between(new float[] {1}, first);
        assertThat(asked).containsExactly("“The ferry sank”, he said");
    }

    @Test
    void anAuthorIsNamedBeforeWhatThePostSays() {
        var nearness = new Nearness(
                text -> {
                    assertThat(text).isEqualTo("Ann Other: It sank");
                    return new float[] {1};
                },
                List.of());
        assertThat(nearness.of(Post.of("It sank — Ann Other (@ann)"), "It sank"))
                .containsExactly(1);
    }

    @Test
    void noMoreAreGivenThanAskedForAndAllWhenMoreAreAsked() {
        var claims = new ArrayList<Passage>();
        for (var i = 0; i < 60; i++) {
            claims.add(claim("c" + i, "Tram number " + i + " ran late in Nordby.", ""));
        }
        var archive = new Archive(claims, Optional.of(BOATS));
        assertThat(archive.related("A late tram in Nordby", 7)).hasSize(7);
        assertThat(archive.related("A late tram in Nordby", 50)).hasSize(50);
    }
}
