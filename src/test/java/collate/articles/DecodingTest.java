package collate.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DecodingTest {
    private static final String GERMAN =
            "Bei dem Unglück nahe Köln starben „mindestens“ zwölf Menschen – so die Behörden.";

    @Test
    void utf8IsReadWithAndWithoutItsMark() {
        assertThat(Decoding.of(GERMAN.getBytes(StandardCharsets.UTF_8))).isEqualTo(new Decoding.Text(GERMAN, "UTF-8"));
        assertThat(Decoding.of(("\ufeff" + GERMAN).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Decoding.Text(GERMAN, "UTF-8"));
    }

    @Test
    void utf16IsReadWithAndWithoutItsMark() {
        assertThat(Decoding.of(GERMAN.getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(new Decoding.Text(GERMAN, "UTF-16LE"));
        assertThat(Decoding.of(GERMAN.getBytes(StandardCharsets.UTF_16BE)))
                .isEqualTo(new Decoding.Text(GERMAN, "UTF-16BE"));
        assertThat(Decoding.of(("\ufeff" + GERMAN).getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(new Decoding.Text(GERMAN, "UTF-16LE"));
    }

    @Test
    void windows1252IsRecognised() {
        var decoded = Decoding.of(GERMAN.getBytes(Charset.forName("windows-1252")));
        assertThat(decoded)
                .isInstanceOfSatisfying(
                        Decoding.Text.class, text -> assertThat(text.text()).isEqualTo(GERMAN));
    }

    @Test
    void russianInItsOldEncodingIsRecognised() {
        var russian = "В результате взрыва погибли по меньшей мере двенадцать человек, сообщили власти города.";
        var decoded = Decoding.of(russian.getBytes(Charset.forName("windows-1251")));
        assertThat(decoded).isEqualTo(new Decoding.Text(russian, "windows-1251"));
    }

    @Test
    void filesThatAreNoTextAreRefusedByWhatTheyAre() {
        assertThat(Decoding.of("%PDF-1.7 and so on".getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOfSatisfying(
                        Decoding.Refused.class,
                        refused -> assertThat(refused.why()).startsWith("This is a PDF file."));
        assertThat(Decoding.of(new byte[] {'P', 'K', 3, 4, 20, 0}))
                .isInstanceOfSatisfying(
                        Decoding.Refused.class,
                        refused -> assertThat(refused.why()).contains("zip"));
        assertThat(Decoding.of(new byte[] {1, 2, 3, 0, 5, 6})).isInstanceOf(Decoding.Refused.class);
    }

    @Test
    void lineEndsBecomeOneKind() {
        assertThat(Decoding.of("a\r\nb\rc\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Decoding.Text("a\nb\nc\n", "UTF-8"));
    }
}
