package collate.core.compare.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happened on a day is told apart from who says so, and from what happened on another. */
class HappenedTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The dam above Arden broke on | Sunday | , the fire service said on Tuesday, raising its toll. | The dam above Arden broke on Sunday
            The dam above Arden broke on Sunday, the fire service said on | Tuesday | , raising its toll. | the fire service said on Tuesday
            Dozens drowned. The warden of the dam was arrested on | Friday | , five days after the dam above Arden broke. | The warden of the dam was arrested on Friday
            The warden of the dam was arrested on | Friday | after the dam above Arden broke. | The warden of the dam was arrested on Friday
            The warden was arrested two days after the dam broke on | Sunday | in heavy rain. | The warden was arrested two days after the dam broke on Sunday in heavy rain
            RASKHAVEN - The dam above Arden broke on | Sunday | . Hundreds fled. | The dam above Arden broke on Sunday
            The fire service said on | Tuesday | that the dam above Arden broke. | The fire service said on
            The union repeated on | Tuesday | that 17 people had died in Arden. | The union repeated on
            On | Tuesday | , the union insisted that 17 people had died in Arden. | the union insisted
            The army repeated on | Tuesday | its raids on Arden. | The army repeated on Tuesday its raids on Arden
            The envoy on | Monday | called for a truce to halt the raids on Arden, hoping for talks. | The envoy on Monday called for
            On | Monday | , the ministry said the dam had been safe. | the ministry said
            On | Monday | , the dam above Arden broke, the ministry said. | On Monday, the dam above Arden broke
            The minister said in a televised statement on | Monday | that the dam above Arden was safe. | The minister said in a televised statement on
            In a statement on | Monday | , the ministry said the dam above Arden broke. | In a statement on Monday
            Speaking to reporters on | Monday | , the minister said the dam above Arden was safe. | Speaking to reporters on Monday
            The flood in Arden killed 140 people, up from 96 on | Tuesday | , police said. | up from 96 on Tuesday
            The blast came on | Monday night | , not on Tuesday morning, Koss said. | The blast came on Monday night
            The blast came on Monday night, not on | Tuesday morning | , Koss said. | not on Tuesday morning
            Police said at least 12 people were killed in Arden on | Sunday | . | Police said at least 12 people were killed in Arden on Sunday
            The old dam above Arden failed on Monday, the company says; on | Tuesday | , the ministry says. | The old dam above Arden failed on Monday
            The boat left Arden on | Sunday | and sank off the coast on Monday, the coast guard said. | The boat left Arden on Sunday
            e reservoir of the dam above Arden broke on | Sunday | and flooded the lower par | reservoir of the dam above Arden broke on Sunday and flooded the lower
            """)
    void ofASentence(String before, String expression, String after, String happened) {
        // parameters come without the blanks around them
        var blank = after.startsWith(",") || after.startsWith(".") ? "" : " ";
        assertThat(Happened.on(before + " ", expression, blank + after)).isEqualTo(happened);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The fire service said on | true
            The minister said in a televised statement on | true
            the ministry said | true
            The union repeated on | true
            the union insisted | true
            The repeated raids on Arden on Monday | false
            In a statement on Monday | true
            Speaking to reporters on Monday | true
            The dam above Arden broke on Sunday | false
            Police said at least 12 people were killed in Arden on Sunday | false
            """)
    void aDayOnWhichSomebodySpokeIsNoHappening(String happening, boolean speech) {
        assertThat(Happened.isSpeech(happening)).isEqualTo(speech);
    }

    @Test
    void longWordsTakeNoTime() {
        var link = "https://example.org/" + "a".repeat(5_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> Happened.on("The dam broke, see " + link + ", on ", "Sunday", ", " + link));
    }
}
