package collate.core.extract.origin;

import static org.assertj.core.api.Assertions.assertThat;

import collate.core.extract.origin.Parties.Party;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartiesTest {
    private static final Parties PARTIES = new Parties(
            List.of(
                    new Party(1, "Valley Front", List.of("valley front", "vf")),
                    new Party(2, "Veltria", List.of("veltria")),
                    new Party(3, "Arden’s defence ministry", List.of("arden defense ministry"))),
            List.of("veltria election commission"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Valley Front commander Hask Orlo                    | Valley Front
                    Front commander Hask Orlo                           | Valley Front
                    a spokeswoman for the Valley Front                  | Valley Front
                    a spokesman for the rebel Valley Front              | Valley Front
                    a member of the Valley Front’s political wing       | Valley Front
                    the Front’s spokesman, Hask Orlo                    | Valley Front
                    VF fighters                                         | Valley Front
                    Veltrian Interior Minister Orla Dent                | Veltria
                    Veltria's deputy foreign minister Lan Orr           | Veltria
                    Veltrian army spokesman Col. Ivan Rask              | Veltria
                    President of Veltria Joss Meel                      | Veltria
                    Veltrian officials                                  | Veltria
                    the Veltrian ambassador to the United Nations       | Veltria
                    Arden Defence Minister Ines Holm                    | Arden’s defence ministry
                    """)
    void whoHoldsAnOfficeOfAPartySpeaksForIt(String words, String party) {
        assertThat(PARTIES.ofWords(words)).map(Party::name).contains(party);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Hask Orlo",
                "Mira Tolle, a nurse in Veltria",
                "Veltrian nurse Mira Tolle",
                "Veltrian hospital director Mira Tolle",
                "Veltrian head coach Mira Tolle",
                "former Veltrian President Joss Meel",
                "Veltrian opposition leader Joss Meel",
                "the U.N. envoy to Veltria",
                "the U.N. official in Veltria",
                "an expert on the Valley Front",
                "Veltrian teachers’ union head Mira Tolle",
                "police in the valley",
                "officials",
                "the front desk officer",
                "Arden Health Minister Ada Lind"
            })
    void whoOnlyComesFromThereDoesNot(String words) {
        assertThat(PARTIES.ofWords(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    the Valley Front                     | Valley Front
                    the Front                            | Valley Front
                    the Valley Front’s health ministry   | Valley Front
                    Veltria’s interior ministry          | Veltria
                    the Veltrian army                    | Veltria
                    the Veltrian government              | Veltria
                    the coast guard of Veltria           | Veltria
                    """)
    void aBodyOfAPartyIsOnItsSide(String name, String party) {
        assertThat(PARTIES.ofBody(name)).map(Party::name).contains(party);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Veltrian Red Cross",
                "Veltria University",
                "Veltria’s election commission",
                "the army",
                "the health ministry",
                "Arden",
                "Globawire",
                "Holm"
            })
    void anotherBodyThereIsNot(String name) {
        assertThat(PARTIES.ofBody(name)).isEmpty();
    }
}
