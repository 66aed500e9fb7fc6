package collate.origins;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Places are found in words as articles write them, whatever their letters do when they are made small. */
class PlaceWordsTest {
    @Test
    void aPlaceHasTheCapitalsOfTheName() {
        assertThat(PlaceWords.asWritten("Israeli army", "israel")).isEqualTo("Israel");
        assertThat(PlaceWords.asWritten("İzmir police", "izmir")).isEqualTo("İzmir");
        assertThat(PlaceWords.asWritten("Police in İzmir", "i\u0307zmir")).isEqualTo("İzmir");
        assertThat(PlaceWords.asWritten("Police in İİİ Velmar", "velmar")).isEqualTo("Velmar");
        assertThat(PlaceWords.asWritten("Czech police", "czechia")).isEqualTo("Czechia");
        assertThat(PlaceWords.asWritten("The guard", "new velmar")).isEqualTo("New Velmar");
    }

    @Test
    void aTextTellsOfAPlaceAndOfWhatBelongsToIt() {
        var izmir = PlaceWords.pattern("i\u0307zmir");
        assertThat(izmir.matcher("A mine burned in İzmir.").find()).isTrue();
        var velmar = PlaceWords.pattern("velmar");
        assertThat(velmar.matcher("Velmarian miners").find()).isTrue();
        assertThat(velmar.matcher("Overvelmar").find()).isFalse();
        assertThat(PlaceWords.pattern("velandian").matcher("VELMAR, Velandia").find())
                .isTrue();
        assertThat(PlaceWords.pattern("arde").matcher("Arden").find())
                .as("a short name stands for itself alone")
                .isFalse();
    }
}
