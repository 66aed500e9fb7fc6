package collate.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.onnxruntime.OrtEnvironment;
import collate.core.compare.related.Meaning;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SentenceModelTest {
    private static final Meaning MODEL =
            SentenceModel.load(why -> System.err.println(why)).orElseThrow();

    private static double cosine(String one, String other) {
        var a = MODEL.of(one);
        var b = MODEL.of(other);
        var sum = 0.0;
        for (var i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    @Test
    void whatSaysTheSameInOtherWordsIsNear() {
        var said = "Physicians warn that the jab harms unborn babies.";
        assertThat(cosine(said, "Doctors say a vaccine is dangerous in pregnancy."))
                .isGreaterThan(0.5)
                .isGreaterThan(0.3 + cosine(said, "The town warns that the ferry harms the harbour."));
    }

    @Test
    void aTextMeansTheSameEachTimeAtLengthOne() {
        var text = "The bridge of Lindholm was never sold.";
        assertThat(MODEL.of(text)).hasSize(384).containsExactly(MODEL.of(text));
        assertThat(cosine(text, text)).isCloseTo(1, within(1e-5));
    }

    @Test
    void textsWithoutAWordAndVeryLongOnesAreReadToo() {
        assertThat(MODEL.of("")).hasSize(384);
        assertThat(MODEL.of("A tram ran late. ".repeat(5_000))).hasSize(384);
    }

    /** Later builds of the library do; a new version must be looked at before it comes in. */
    @Test
    void theLibraryHoldsNoAddressToReportTo() throws IOException {
        for (var platform : new String[] {"linux-x64", "linux-aarch64", "osx-aarch64", "osx-x64"}) {
            var file = "/ai/onnxruntime/native/" + platform + "/libonnxruntime."
                    + (platform.startsWith("osx") ? "dylib" : "so");
            try (var in = OrtEnvironment.class.getResourceAsStream(file)) {
                assertThat(in).as(file).isNotNull();
                assertThat(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1)
                                .contains("events.data.microsoft.com"))
                        .as(file)
                        .isFalse();
            }
        }
    }
}
