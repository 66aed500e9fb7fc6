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

    /** Half of their sentences are the same, as in what one office sends out each day. */
    @Test
    void reportsOfOneTemplateWithOtherFiguresAndPlacesAreNoCopies() {
        var weather = """
                Weather for %1$s

                The service measured %2$d degrees in %1$s at noon on %3$s. Winds of %4$d km an hour are expected over %5$s until the evening.

                Rain of %6$d mm fell in %5$s during the night, the most since %7$s. The next report for %1$s follows at %8$d in the morning.

                Readers who travel in the mountains should ask the local guides before they leave. Roads may be closed at short notice when the snow line falls below the passes.

                The service asks everybody to report damage to roofs and trees by telephone. All measurements are preliminary and may be corrected later in the week.
                """;
        var reports = List.of(
                weather.formatted("Harwick", 14, "Monday", 30, "Selby Moor", 4, "March", 6),
                weather.formatted("Port Alder", 9, "Tuesday", 55, "Lower Fenn", 17, "January", 7),
                weather.formatted("Great Ashby", 21, "Wednesday", 12, "Oldport", 2, "June", 5));
        assertThat(Copies.families(signatures(reports))).containsExactly(0, 1, 2);
        var toll = """
                Ministry bulletin for %1$s

                The ministry said that %2$d people were killed and %3$d injured in %1$s since yesterday. Crews in %4$s pulled %5$d bodies from under the rubble of the old town.

                In %6$s a strike on a queue for bread killed %7$d men and left many wounded. Hospitals in %1$s have fuel for %8$d more days, its director said.

                The ministry counts those who were brought to hospitals and does not tell fighters from civilians. Figures are preliminary and are corrected when families come forward with names.

                The bulletin is sent out every evening and replaces the one of the day before. Questions of the press are answered by the office of the spokesman until late at night.
                """;
        var bulletins = List.of(
                toll.formatted("Arden", 14, 40, "Selby", 3, "Norhaven", 7, 2),
                toll.formatted("Eastmere", 31, 77, "Oldport", 9, "Fenwick", 4, 5));
        assertThat(Copies.families(signatures(bulletins))).containsExactly(0, 1);
        var corrected = toll.formatted("Arden", 15, 40, "Selby", 3, "Norhaven", 7, 2);
        assertThat(Copies.families(signatures(List.of(bulletins.getFirst(), corrected))))
                .as("one figure was corrected")
                .containsExactly(0, 0);
        assertThat(Signature.of(Signature.of(corrected).bytes())).isEqualTo(Signature.of(corrected));
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
