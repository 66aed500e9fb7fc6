package collate.suggestions;

import static collate.db.schema.Tables.SUGGESTION;
import static org.assertj.core.api.Assertions.assertThat;

import collate.core.compare.pair.Relation;
import collate.testkit.OnBothDatabases;
import collate.testkit.TestDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A story that gives two figures, and its copy: whether the two are at odds is asked once. */
@OnBothDatabases
class CrossedCopiesTest {
    private static final String STORY = """
            The school on the square stayed shut and its benches were carried into the town hall for the sick.

            17 people were killed by the fever in Orlow, the health office said.

            “We have water for two days and no more than that, and nobody tells us when the next lorry comes,” Mayor Ilse Brandt said.

            23 people were killed by the fever in Orlow, the hospital said.

            Lorries with chlorine left the capital in the morning and are expected after the bridge has been mended.""";

    @AutoClose
    private final Archive archive;

    CrossedCopiesTest(TestDatabase on) {
        archive = new Archive(on);
        archive.article("Valley Wire", "2025-03-12", STORY);
        archive.article("Coast Paper", "2025-03-13", STORY + "\n\nThe Coast Paper has a reporter in the town.");
        archive.house.compared();
    }

    @Test
    void theFigureOfOneWithTheCopyOfTheOtherIsAskedOnce() {
        var contradictions = archive.sql()
                .fetchCount(
                        SUGGESTION,
                        SUGGESTION.RELATION.in(Relation.CONTRADICTS, Relation.SUPERSEDES, Relation.COMPATIBLE));
        assertThat(contradictions).as("all that was found").isGreaterThan(1);
        assertThat(
                        archive
                                .ines
                                .get("/suggestions?dossier=" + archive.dossier)
                                .page()
                                .select("li.sg .sg-q")
                                .eachText()
                                .stream()
                                .filter(words -> words.contains("17 people") && words.contains("23 people")))
                .hasSize(1);
    }
}
