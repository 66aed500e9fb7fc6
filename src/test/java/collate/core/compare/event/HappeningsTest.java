package collate.core.compare.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HappeningsTest {
    private static final String FERRY =
            "The ferry Alba Maris ran aground off Port Selwyn on Monday with 214 people aboard, the coast guard said.";
    private static final String FERRY_ALSO =
            "Off Port Selwyn the coast guard took 214 passengers from the stranded Alba Maris. Captain Ivo Brandt was questioned.";
    private static final String FERRY_AGAIN =
            "Captain Ivo Brandt told officers that the Alba Maris had lost its rudder before it hit the rocks at Port Selwyn.";
    private static final String OTHER_FERRY =
            "The ferry Sea Lark ran aground near Kilmoray on 3 June with 58 people aboard, rescuers from Kilmoray said.";
    private static final String OTHER_FERRY_ALSO =
            "Rescuers from Kilmoray freed the Sea Lark at high tide; all 58 people aboard were well, said Doctor Una Pryce.";

    @Test
    void twoAccidentsOfOneKindAreToldApartByTheirNames() {
        assertThat(events(FERRY, OTHER_FERRY, FERRY_ALSO, OTHER_FERRY_ALSO, FERRY_AGAIN))
                .containsExactly(0, 1, 0, 1, 0);
    }

    @Test
    void twoReportsThatShareOnlyCommonWordsStayApart() {
        assertThat(events(FERRY, "The council of Great Ashby voted on Tuesday for a new library, the mayor said."))
                .containsExactly(0, 1);
    }

    @Test
    void nothingIsAnEventOfItsOwn() {
        assertThat(events("", "", FERRY)).containsExactly(0, 1, 2);
        assertThat(events()).isEmpty();
    }

    private static int[] events(String... texts) {
        return Happenings.events(List.of(texts).stream().map(Telling::of).toList());
    }
}
