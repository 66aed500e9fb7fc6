package collate.origins;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Places are found in words as articles write them, whatever their letters do when they are made small. */
class WrittenPlaceTest {
    @Test
    void aPlaceHasTheCapitalsOfTheName() {
        assertThat(WrittenPlace.asWritten("Israeli army", "israel")).isEqualTo("Israel");
        assertThat(WrittenPlace.asWritten("İzmir police", "izmir")).isEqualTo("İzmir");
        assertThat(WrittenPlace.asWritten("Police in İzmir", "i\u0307zmir")).isEqualTo("İzmir");
        assertThat(WrittenPlace.asWritten("Police in İİİ Velmar", "velmar")).isEqualTo("Velmar");
        assertThat(WrittenPlace.asWritten("Czech police", "czechia")).isEqualTo("Czechia");
        assertThat(WrittenPlace.asWritten("The guard", "new velmar")).isEqualTo("New Velmar");
    }

    @Test
    void aTextTellsOfAPlaceAndOfWhatBelongsToIt() {
        var izmir = WrittenPlace.pattern("i\u0307zmir");
        assertThat(izmir.matcher("A mine burned in İzmir.").find()).isTrue();
        var velmar = WrittenPlace.pattern("velmar");
        assertThat(velmar.matcher("Velmarian miners").find()).isTrue();
        assertThat(velmar.matcher("Overvelmar").find()).isFalse();
        assertThat(WrittenPlace.pattern("velandian").matcher("VELMAR, Velandia").find())
                .isTrue();
        assertThat(WrittenPlace.pattern("arde").matcher("Arden").find())
                .as("a short name stands for itself alone")
                .isFalse();
    }
}
