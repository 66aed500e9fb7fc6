package collate.suggestions;

import static org.assertj.core.api.Assertions.assertThat;

import collate.core.claim.Kind;
import collate.core.compare.pair.Relation;
import collate.testkit.OnBothDatabases;
import collate.testkit.TestDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Reports name the place at their top and the figures further down: those are asked about nevertheless. */
@OnBothDatabases
class OneStoryTest {
    @AutoClose
    private final Archive archive;

    OneStoryTest(TestDatabase on) {
        archive = new Archive(on);
    }

    @Test
    void figuresThatNameNoPlaceAreOfTheOneThatBothArticlesTellOf() {
        var valley = archive.article(
                "Valley Wire",
                "2024-10-09",
                "Relatives waited through the night at the gates of a mill in Velmar.\n\n"
                        + "The Labour Ministry said that 31 people had died.");
        var hill = archive.article(
                "Hill Herald",
                "2024-10-09",
                "Smoke still hung over Velmar when the sun rose.\n\n"
                        + "The mill workers' union said that 45 people had died.");
        var coast = archive.article(
                "Coast Paper",
                "2024-10-09",
                "Snow closed the roads in Holm.\n\nThe Transport Ministry said that 38 people had died.");
        archive.house.compared();
        var fewer = archive.claim(valley, Kind.TOLL, "31");
        var more = archive.claim(hill, Kind.TOLL, "45");
        assertThat(archive.between(fewer, more, Relation.CONTRADICTS).getReasons())
                .contains("their articles both tell of Velmar, which neither names here");
        assertThat(archive.between(more, archive.claim(coast, Kind.TOLL, "38")))
                .hasValueSatisfying(apart -> assertThat(apart.getRelation()).isEqualTo(Relation.CONTEXT));
    }

    @Test
    void whatAnArticlePartsIntoProvincesIsNoFigureOfOneOfThem() {
        var parted = archive.article(
                "Valley Wire",
                "2024-10-09",
                "Rescuers still searched in Velmar and in Holm.\n\n"
                        + "The Interior Ministry said that 198 people had died. In Velmar 141 people were killed. In Holm 57 people"
                        + " were killed.");
        var local = archive.article(
                "Hill Herald",
                "2024-10-09",
                "The mayor of Velmar said that 152 people were killed in Velmar on Monday.");
        archive.house.compared();
        var whole = archive.claim(parted, Kind.TOLL, "198");
        var part = archive.claim(local, Kind.TOLL, "152");
        assertThat(archive.between(whole, part))
                .hasValueSatisfying(apart -> assertThat(apart.getRelation()).isEqualTo(Relation.CONTEXT));
        assertThat(archive.between(archive.claim(parted, Kind.TOLL, "141"), part, Relation.CONTRADICTS)
                        .getReasons())
                .contains("same place: Velmar");
    }
}
