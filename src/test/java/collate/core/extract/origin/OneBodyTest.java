package collate.core.extract.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneBodyTest {
    private static List<OneBody.Pair> among(String... names) {
        var all = new ArrayList<OneBody.Named>();
        for (var name : names) {
            all.add(new OneBody.Named(
                    all.size() + 1L, name, List.of(SourceName.of(name).key()), List.of()));
        }
        return OneBody.among(all);
    }

    @ParameterizedTest
    @CsvSource({
        "police, Police in Velmar, SHORT, velmar",
        "the mining authority, Avaria's mining authority, SHORT, avaria",
        "the health ministry, Gaza's health ministry, SHORT, gaza",
        "the coast guard, the Avarian coast guard, SHORT, avarian",
        "the Avarian mining authority, Avaria's mining authority, SPELT, avaria",
        "MoH, the Ministry of Health, LETTERS, ''",
        "MoH, Gaza's health ministry, LETTERS, gaza",
        "IOH, International Organization for Harbours, LETTERS, ''",
        "Norland, Norland's health ministry, STATE, health ministry",
        "Norland, the Norland government, STATE, government",
        "the Norland army, Norland's military, ARMED, ''",
        "the foreign ministry in Velmar, Norland's foreign ministry, TOWN, norland",
        "ICRC, International Committee of the Red Cross, LETTERS, ",
    })
    void thoseThatMayBeOneAreFoundWithWhichSaysMore(String shorter, String fuller, OneBody.Why why, String place) {
        assertThat(among(fuller, shorter)).singleElement().satisfies(pair -> {
            assertThat(pair.shorter().name()).isEqualTo(shorter);
            assertThat(pair.fuller().name()).isEqualTo(fuller);
            assertThat(pair.why()).isEqualTo(why);
            if (place != null) {
                assertThat(pair.place()).isEqualTo(place);
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Police in Orsa, Police in Velmar",
        "the health ministry, the mining authority",
        "the foreign ministry in Velmar, the foreign ministry in Orsa",
        "Reuters, Thomson Reuters",
        "Arden police, Arden hospital",
        "Orsa police, Orsana police",
        "Norland, Velmar's health ministry",
        "Norland, Norland Airlines",
        "Norland army, Velmar military",
        "WHO, the health ministry"
    })
    void thoseOfTwoPlacesOrKindsAreNot(String one, String other) {
        assertThat(among(one, other)).isEmpty();
    }

    @Test
    void whatATownsNameCameIntoIsNoBareOneAnyMore() {
        var merged = new OneBody.Named(1, "Police in Orsa", List.of("orsa police", "police"), List.of());
        var other = new OneBody.Named(2, "Police in Velmar", List.of("velmar police"), List.of());
        assertThat(OneBody.among(List.of(merged, other))).isEmpty();
    }

    @Test
    void aBodyWithoutAPlaceSaysAtMostWhatItIsFor() {
        assertThat(OneBody.namesNoPlace(List.of("police"))).isTrue();
        assertThat(OneBody.namesNoPlace(List.of("mining authority", "authority")))
                .isTrue();
        assertThat(OneBody.namesNoPlace(List.of("police", "orsa police"))).isFalse();
        assertThat(OneBody.namesNoPlace(List.of("avaria mining authority"))).isFalse();
        assertThat(OneBody.namesNoPlace(List.of("reuters"))).isFalse();
    }

    @Test
    void aPersonMaySpeakForTheBodyWhoseSpokesmanAnArticleNamesSo() {
        var navy = new OneBody.Named(1, "navy", List.of("navy"), List.of("navy spokesman Ivan Holm"));
        assertThat(OneBody.among(
                        List.of(navy, person(2, "Holm"), person(3, "Colonel Ivan Holm"), person(4, "Ada Holm"))))
                .extracting(pair -> pair.shorter().name(), OneBody.Pair::why, OneBody.Pair::reasons)
                .containsExactly(
                        tuple(
                                "Holm",
                                OneBody.Why.SPEAKS,
                                List.of("an article has “navy spokesman Ivan Holm” speak for “navy”")),
                        tuple(
                                "Colonel Ivan Holm",
                                OneBody.Why.SPEAKS,
                                List.of("an article has “navy spokesman Ivan Holm” speak for “navy”")));
    }

    @Test
    void nobodySpeaksForHimself() {
        var holm = new OneBody.Named(1, "Holm", List.of("holm"), List.of("Holm"));
        assertThat(OneBody.among(List.of(holm, person(2, "Village head Ivan Holm"))))
                .isEmpty();
    }

    private static OneBody.Named person(long id, String name) {
        return new OneBody.Named(id, name, List.of(SourceName.of(name).key()), List.of());
    }

    @Test
    void aReasonNamesTheAliasThatSaysLess() {
        var government =
                new OneBody.Named(1, "Norland government", List.of("norland government", "health ministry"), List.of());
        var ministry = new OneBody.Named(2, "Velmar health ministry", List.of("velmar health ministry"), List.of());
        assertThat(OneBody.among(List.of(government, ministry)).getFirst().reasons())
                .contains("“health ministry” names no place");
    }

    @Test
    void theReasonsAreWords() {
        assertThat(among("police", "Police in Velmar").getFirst().reasons())
                .containsExactly("the same kind of body: police", "“police” names no place");
    }
}
