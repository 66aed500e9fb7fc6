package collate.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UntitledTest {
    private static final String OPENING = "The harbour master said on Tuesday that three people were injured.";

    @Test
    void theFirstLineOfWordsStandsForTheHeadline() {
        assertThat(Untitled.headline("Quay closed\n\n" + OPENING, "port-report-final"))
                .isEqualTo(new Stated("Quay closed", "first line of the text"));
        assertThat(Untitled.headline("NEWS\n\n12\n\n24 October 2023\n\nAdvertisement\n\n" + OPENING, "a"))
                .isEqualTo(new Stated(OPENING, "first line of the text"));
        assertThat(Untitled.headline("港口爆炸造成三人受伤\n", "a"))
                .isEqualTo(new Stated("港口爆炸造成三人受伤", "first line of the text"));
    }

    @Test
    void ofALongParagraphItsFirstSentenceDoesAndNotTheNameOfTheFile() {
        var paragraph = OPENING + " " + "A crane fell on the northern quay at night. ".repeat(5);
        assertThat(Untitled.headline(paragraph, "ferry sinks off port"))
                .isEqualTo(new Stated(OPENING, "first sentence of the text"));
        var endless = "The harbour master and the crew ".repeat(12);
        assertThat(Untitled.headline(endless, "ferry sinks off port").basis()).isEqualTo("first words of the text");
        assertThat(Untitled.headline(endless, "").words()).hasSizeLessThan(100).endsWith("…");
    }

    @Test
    void theNameOfTheFileComesLast() {
        assertThat(Untitled.headline("12\n\n2023-10-24\n", "minutes of the port"))
                .isEqualTo(new Stated("minutes of the port", "name of the file"));
        assertThat(Untitled.headline("12\n", "")).isEqualTo(new Stated("Untitled", "nothing states one"));
    }
}
