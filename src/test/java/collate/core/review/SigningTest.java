package collate.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import collate.core.review.Voices.Rest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SigningTest {
    private static final long INES = 1;
    private static final long JUN = 2;
    private static final Footing GROUND = new Footing(true, Optional.empty(), 1, 1, Rest.INDEPENDENT);

    @Test
    void nothingIsRefusedThatAnswersBothQuestions() {
        assertThat(refusals(signing(Said.SAID, So.VERIFIED), GROUND)).isEmpty();
    }

    @Test
    void bothQuestionsMustBeAnswered() {
        assertThat(fields(new Signing(INES, new Answers(Optional.empty(), Optional.empty()), "", "", ""), GROUND))
                .containsExactly("said", "so");
    }

    @Test
    void whetherItWasSaidIsAskedOnlyOfWhatIsAttributed() {
        var plain = new Footing(false, Optional.empty(), 1, 1, Rest.INDEPENDENT);
        var answers = new Answers(Optional.empty(), Optional.of(So.VERIFIED));
        assertThat(fields(new Signing(INES, answers, "", "", ""), plain)).isEmpty();
    }

    @Test
    void saidOtherwiseNeedsTheRightWords() {
        assertThat(fields(signing(Said.SAID_OTHERWISE, So.ATTRIBUTED), GROUND)).containsExactly("said_words");
    }

    @ParameterizedTest
    @EnumSource(
            value = So.class,
            names = {"VERIFIED", "MISLEADING", "FALSE"})
    void whatOthersMustBeAbleToOpenNeedsALink(So so) {
        var bare = new Footing(true, Optional.empty(), 0, 0, Rest.INDEPENDENT);
        assertThat(fields(signing(Said.SAID, so), bare)).containsExactly("source");
    }

    @ParameterizedTest
    @EnumSource(
            value = So.class,
            names = {"ATTRIBUTED", "UNVERIFIABLE", "NOT_CHECKABLE"})
    void otherAnswersNeedNone(So so) {
        var bare = new Footing(true, Optional.empty(), 0, 0, Rest.INDEPENDENT);
        assertThat(fields(signing(Said.SAID, so), bare)).isEmpty();
    }

    @Test
    void partiesAreQuotedAndNotBelievedUnlessSomebodyWritesWhy() {
        var parties = new Footing(true, Optional.empty(), 1, 2, Rest.PARTIES);
        assertThat(fields(signing(Said.SAID, So.VERIFIED), parties)).containsExactly("override");
        assertThat(fields(signing(Said.SAID, So.ATTRIBUTED), parties)).isEmpty();
        var answers = new Answers(Optional.of(Said.SAID), Optional.of(So.VERIFIED));
        assertThat(fields(new Signing(INES, answers, "", "", "Both sides say so."), parties))
                .isEmpty();
    }

    @Test
    void whatNobodyKnownSaysTakesANameOrAReason() {
        var nobody = new Footing(true, Optional.empty(), 1, 0, Rest.NOBODY);
        assertThat(refusals(signing(Said.SAID, So.VERIFIED), nobody))
                .containsExactly(
                        new Refusal(
                                "override",
                                "Nobody who is known says so: name the origin of a source link, sign it as attributed, or write why it is verified all the same."));
        assertThat(fields(signing(Said.SAID, So.ATTRIBUTED), nobody)).isEmpty();
    }

    @Test
    void policyMayAskForMoreOriginsThanAreKnown() {
        var refusals =
                signing(Said.SAID, So.VERIFIED).refusals(new Policy(2, 2, true), GROUND, List.of(), Standing.OPEN);
        assertThat(refusals)
                .containsExactly(new Refusal("so", "This dossier asks for 2 independent origins; 1 is known."));
    }

    @Test
    void whoEnteredAClaimDoesNotSignIt() {
        var entered = new Footing(true, Optional.of(INES), 1, 1, Rest.INDEPENDENT);
        assertThat(refusals(signing(Said.SAID, So.VERIFIED), entered))
                .containsExactly(new Refusal("review", "You entered this claim, so others must sign it."));
    }

    @Test
    void nobodySignsTwiceUnlessItIsDisputedOrWentStale() {
        assertThat(barred(List.of(by(INES, false)), Standing.IN_REVIEW)).isPresent();
        assertThat(barred(List.of(by(INES, false)), Standing.DECIDED)).isPresent();
        assertThat(barred(List.of(by(INES, false)), Standing.DISPUTED)).isEmpty();
        assertThat(barred(List.of(by(INES, true)), Standing.OPEN)).isEmpty();
        assertThat(barred(List.of(by(JUN, false)), Standing.IN_REVIEW)).isEmpty();
    }

    private static Optional<String> barred(List<Signature> earlier, Standing standing) {
        return Signing.barred(INES, Optional.empty(), earlier, standing);
    }

    private static Signature by(long account, boolean stale) {
        return new Signature(account, new Answers(Optional.of(Said.SAID), Optional.of(So.VERIFIED)), stale);
    }

    private static Signing signing(Said said, So so) {
        return new Signing(INES, new Answers(Optional.of(said), Optional.of(so)), "", "", "");
    }

    private static List<Refusal> refusals(Signing signing, Footing footing) {
        return signing.refusals(Policy.USUAL, footing, List.of(), Standing.OPEN);
    }

    private static List<String> fields(Signing signing, Footing footing) {
        return refusals(signing, footing).stream().map(Refusal::field).toList();
    }
}
