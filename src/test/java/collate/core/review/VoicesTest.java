package collate.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import collate.core.review.Voice.Party;
import collate.core.review.Voices.Rest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VoicesTest {
    private static final Party FRONT = new Party(1, "Valley Front");
    private static final Party ARMY = new Party(2, "Arden’s army");

    private static final Voice SPOKESWOMAN = new Voice("Ada Lind", Optional.of(FRONT), "Globawire");
    private static final Voice ENEMY = new Voice("Arden’s army", Optional.of(ARMY), "");
    private static final Voice WITNESS = Voice.of("Mira Tolle", "Globawire");
    private static final Voice NOBODY = Voice.of("", "");
    private static final Voice AGENCY = Voice.of("Globawire", "");

    @Test
    void aPartysWordsAreItsOwnWhoeverCarriesThem() {
        assertThat(attributed(SPOKESWOMAN).rest()).isEqualTo(Rest.PARTIES);
        assertThat(attributed(SPOKESWOMAN, ENEMY).rest()).as("on both sides").isEqualTo(Rest.PARTIES);
        assertThat(attributed(SPOKESWOMAN, NOBODY).rest())
                .as("who names nobody vouches for nothing beside a party")
                .isEqualTo(Rest.PARTIES);
    }

    @Test
    void aWitnessIsBelievedAsAnybody() {
        assertThat(attributed(WITNESS).rest()).isEqualTo(Rest.INDEPENDENT);
        assertThat(attributed(SPOKESWOMAN, WITNESS).rest()).isEqualTo(Rest.INDEPENDENT);
    }

    @Test
    void aLinkByWhoCarriedTheWordsIsNoSecondVoice() {
        var carried = new Voices(true, List.of(SPOKESWOMAN), List.of(AGENCY));
        assertThat(carried.rest()).isEqualTo(Rest.PARTIES);
        var hospital = new Voices(true, List.of(SPOKESWOMAN), List.of(Voice.of("City hospital", "")));
        assertThat(hospital.rest()).isEqualTo(Rest.INDEPENDENT);
    }

    @Test
    void whatOnlyUnnamedPeopleSayRestsOnNobodyButAPapersOwnAccountOnThePaper() {
        assertThat(attributed(NOBODY).rest()).isEqualTo(Rest.NOBODY);
        assertThat(new Voices(true, List.of(NOBODY), List.of(NOBODY)).rest()).isEqualTo(Rest.NOBODY);
        assertThat(new Voices(true, List.of(NOBODY), List.of(AGENCY)).rest()).isEqualTo(Rest.INDEPENDENT);
        assertThat(new Voices(false, List.of(NOBODY), List.of()).rest()).isEqualTo(Rest.INDEPENDENT);
    }

    @Test
    void itIsToldWhoSaysSoAndByWhomItCame() {
        assertThat(attributed(SPOKESWOMAN, SPOKESWOMAN, ENEMY, WITNESS, NOBODY).words())
                .containsExactly(
                        "Ada Lind of Valley Front, a party to the conflict, carried by Globawire",
                        "Arden’s army, a party to the conflict",
                        "Mira Tolle, carried by Globawire");
        assertThat(attributed(SPOKESWOMAN, ENEMY, WITNESS).parties()).containsExactly(FRONT, ARMY);
    }

    private static Voices attributed(Voice... places) {
        return new Voices(true, List.of(places), List.of());
    }
}
