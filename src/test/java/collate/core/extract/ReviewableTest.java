package collate.core.extract;

import static org.assertj.core.api.Assertions.assertThat;

import collate.core.claim.Claim;
import collate.core.claim.Dated;
import collate.core.claim.Toll;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a desk is asked to sign of all that is found. */
class ReviewableTest {
    private static final String DATED =
            "Boat sinks off Zelva\n\nZELVA, March 9 - A boat sank on Sunday, the navy said. It left Arden on March 7.";

    @Test
    void theDayOfWritingIsFoundAndNotToBeSigned() {
        var found = found(DATED);
        assertThat(days(found, DATED)).containsExactly("March 9", "Sunday", "March 7");
        assertThat(days(Reviewable.of(found), DATED)).containsExactly("Sunday", "March 7");
    }

    @Test
    void otherDaysAreStillCountedFromTheDateline() {
        var text = DATED.replace("March 9", "March 2");
        assertThat(Reviewable.of(found(text)).stream().filter(Dated.class::isInstance))
                .first()
                .satisfies(claim -> {
                    assertThat(((Dated) claim).from()).contains(LocalDate.of(2026, 3, 1));
                    assertThat(((Dated) claim).basis()).contains("the dateline");
                });
    }

    @Test
    void aDayThatOpensAnEntryOfAListTellsWhenItHappened() {
        var text =
                "How it came about\n\nThe crisis took days.\n\nMarch 7 - The boat left Arden.\n\nMarch 8 - It sank off Zelva.";
        assertThat(days(Reviewable.of(found(text)), text)).containsExactly("March 7", "March 8");
    }

    @Test
    void aDeedThatMayBeWordsIsNotToBeSigned() {
        var text =
                "Olga Brandt announced new checks on all piers. Olga Brandt announced that all piers would be closed.";
        assertThat(Reviewable.of(found(text)))
                .singleElement()
                .satisfies(claim -> assertThat(claim.span().of(text)).endsWith("would be closed"));
    }

    @Test
    void whatSomebodyDeniedIsNotSignedAsTheirWords() {
        var text = "Olga Brandt denied that the pier had been neglected. Olga Brandt rejected that all piers were old."
                + " “Nobody slept on duty,” Olga Brandt said. Olga Brandt said that divers had checked the pier.";
        assertThat(Reviewable.of(found(text)))
                .extracting(claim -> claim.value().of(text))
                .noneMatch(words -> words.contains("neglected") || words.contains("old"))
                .anyMatch(words -> words.contains("Nobody slept"))
                .anyMatch(words -> words.contains("divers had checked"));
    }

    @Test
    void partsOfATollAreFoundAndNotToBeSigned() {
        var text = "The death toll rose to 17 after divers found six more bodies. "
                + "Some 40 people were injured, nine of them seriously and 12 of them children.";
        assertThat(tolls(found(text), text)).containsExactlyInAnyOrder("17", "six", "Some 40", "nine", "12");
        assertThat(tolls(Reviewable.of(found(text)), text)).containsExactlyInAnyOrder("17", "Some 40", "12");
    }

    @Test
    void wordsThatStateOnlyAPartOfATollAreSignedAsWords() {
        var text = "Captain Olga Brandt said two more bodies had been found in the river.";
        assertThat(Reviewable.of(found(text)))
                .singleElement()
                .satisfies(claim -> assertThat(claim.rule()).isEqualTo("content-after"));
    }

    private static List<String> tolls(List<Claim> claims, String text) {
        return claims.stream()
                .filter(Toll.class::isInstance)
                .map(claim -> claim.value().of(text))
                .toList();
    }

    private static List<Claim> found(String text) {
        return new Extractor()
                .claimsIn(new Reading(text, Optional.of(LocalDate.of(2026, 3, 9)), List.of(), Optional.of("en")));
    }

    private static List<String> days(List<Claim> claims, String text) {
        return claims.stream()
                .filter(Dated.class::isInstance)
                .map(claim -> claim.value().of(text))
                .toList();
    }
}
