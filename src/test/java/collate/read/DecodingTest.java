package collate.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
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
    void bytesThatAreNoTextAreRefused() {
        assertThat(Decoding.of(new byte[] {1, 2, 3, 0, 5, 6})).isInstanceOf(Decoding.Refused.class);
    }

    @Test
    void aDeclarationThatTheBytesBelieIsNoticed() {
        var utf8 = GERMAN.getBytes(StandardCharsets.UTF_8);
        assertThat(Decoding.of(utf8, Optional.of("iso-8859-1")))
                .isEqualTo(new Decoding.Text(GERMAN, "UTF-8", Optional.of("ISO-8859-1")));
        var latin = GERMAN.getBytes(Charset.forName("windows-1252"));
        assertThat(Decoding.of(latin, Optional.of("utf-8")))
                .isEqualTo(new Decoding.Text(GERMAN, "windows-1252", Optional.of("UTF-8")));
        assertThat(Decoding.of(latin, Optional.of("latin1"))).isEqualTo(new Decoding.Text(GERMAN, "windows-1252"));
        assertThat(Decoding.of(utf8, Optional.of("no-such-thing"))).isEqualTo(new Decoding.Text(GERMAN, "UTF-8"));
    }

    @Test
    void aTextCutOffWithinACharacterIsStillItsOwnEncoding() {
        var whole = (GERMAN.repeat(9) + "é").getBytes(StandardCharsets.UTF_8);
        var cut = Arrays.copyOf(whole, whole.length - 1);
        assertThat(Decoding.of(cut)).isEqualTo(new Decoding.Text(GERMAN.repeat(9) + "\ufffd", "UTF-8"));
    }

    @Test
    void anUnreadableCharacterThatIsWrittenDownMakesItNoOtherEncoding() {
        var words = "Nine men were seen \ufffd one a café owner \ufffd on the pier.";
        assertThat(Decoding.of(words.getBytes(StandardCharsets.UTF_8))).isEqualTo(new Decoding.Text(words, "UTF-8"));
    }

    @Test
    void aFewAccentsBeforeACutCharacterAreEnough() {
        var bytes = "The café owner said “no”".getBytes(StandardCharsets.UTF_8);
        assertThat(Decoding.of(Arrays.copyOf(bytes, bytes.length - 1)))
                .isInstanceOfSatisfying(Decoding.Text.class, text -> {
                    assertThat(text.charset()).isEqualTo("UTF-8");
                    assertThat(text.text()).startsWith("The café owner said “no");
                });
    }

    @Test
    void lineEndsBecomeOneKind() {
        assertThat(Decoding.of("a\r\nb\rc\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Decoding.Text("a\nb\nc\n", "UTF-8"));
    }
}
