package collate.core.compare.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CopiesTest {
    private final Newsroom newsroom = new Newsroom(11);

    @Test
    void aStoryThatWasCutMovedAroundAndPaddedIsStillTheStory() {
        var story = newsroom.story(20);
        var heavy = newsroom.cut(story, 7, 6);
        assertThat(families(story, newsroom.story(20), heavy)).containsExactly(0, 1, 0);
    }

    @Test
    void twoCutsThatKeptDifferentPartsAreOneFamilyWithTheirOriginal() {
        var story = newsroom.story(20);
        assertThat(families(story.subList(0, 9), story, story.subList(11, 20))).containsExactly(0, 0, 0);
    }

    @Test
    void whatIsPaddedWithAnotherStoryJoinsTheOneItTakesMostFromAndChainsNone() {
        var one = newsroom.story(20);
        var other = newsroom.story(20);
        var padded = Stream.concat(one.subList(0, 12).stream(), other.subList(4, 9).stream())
                .toList();
        assertThat(families(one, other, padded)).containsExactly(0, 1, 0);
    }

    @Test
    void reportsThatQuoteOneStatementAreNoCopies() {
        var statement = newsroom.story(2);
        var reports = IntStream.range(0, 4)
                .mapToObj(_ -> Stream.concat(newsroom.story(14).stream(), statement.stream())
                        .toList())
                .toArray(List[]::new);
        assertThat(families(reports)).containsExactly(0, 1, 2, 3);
    }

    @Test
    void whatStandsUnderEveryStoryJoinsNone() {
        var pages = new ArrayList<String>();
        IntStream.range(0, 8).forEach(_ -> pages.add(Newsroom.withFooter(newsroom.story(5))));
        pages.add(Newsroom.page(Newsroom.FOOTER));
        assertThat(Copies.families(signatures(pages))).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void aPageOfFurnitureOrOfNothingHasNoFamily() {
        var furniture = "Advertisement\nRead Time: 2 mins\nSubscribe";
        assertThat(Copies.families(signatures(List.of(furniture, furniture, "", ""))))
                .containsExactly(0, 1, 2, 3);
    }

    @Test
    void quotationMarksDashesAndSpacingDoNotTellCopiesApart() {
        var one =
                "“We won’t leave the old harbour before the last boat is in,” the pilot Ana Wells told the crowd - twice.";
        var other =
                "\"We won't  leave the old harbour before the last boat is in,\" the pilot Ana Wells told the crowd — twice.";
        assertThat(Signature.of(one)).isEqualTo(Signature.of(other));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theOrderInWhichArticlesAreGivenDoesNotChangeTheFamilies(long seed) {
        var pages = morning(new Newsroom(seed));
        var order = new ArrayList<>(IntStream.range(0, pages.size()).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        var shuffled = Copies.families(signatures(order.stream().map(pages::get).toList()));
        var back = new int[shuffled.length];
        IntStream.range(0, back.length).forEach(place -> back[order.get(place)] = order.get(shuffled[place]));
        assertThat(partition(back)).isEqualTo(partition(Copies.families(signatures(pages))));
    }

    @Test
    void aSignatureIsReadBackAsItWasWritten() {
        var signature = Signature.of(Newsroom.page(newsroom.story(9)));
        assertThat(Signature.of(signature.bytes())).isEqualTo(signature);
        assertThat(signature.anchors()).hasSize(9).isSorted();
    }

    /** Stories, with none to four copies of each, some padded with another story's words. */
    private static List<String> morning(Newsroom newsroom) {
        var pages = new ArrayList<String>();
        for (var number = 0; number < 30; number++) {
            var story = newsroom.story(12 + number % 9);
            pages.add(number % 3 == 0 ? Newsroom.withFooter(story) : Newsroom.page(story));
            for (var copy = 0; copy < number % 5; copy++) {
                pages.add(Newsroom.page(newsroom.cut(story, 4 + 2 * copy, 5)));
            }
        }
        return pages;
    }

    private static Set<Set<Integer>> partition(int[] families) {
        return IntStream.range(0, families.length)
                .boxed()
                .collect(Collectors.groupingBy(article -> families[article], Collectors.toSet()))
                .values()
                .stream()
                .collect(Collectors.toSet());
    }

    @SafeVarargs
    private static int[] families(List<String>... stories) {
        return Copies.families(
                signatures(Arrays.stream(stories).map(Newsroom::page).toList()));
    }

    private static List<Signature> signatures(List<String> pages) {
        return pages.stream().map(Signature::of).toList();
    }
}
