package collate.fetch;

/** Carries a refusal from where it is seen to the door; never leaves this package. */
final class TurnedBack extends RuntimeException {
    private final transient Refused refused;

    TurnedBack(Refused.Reason reason, String why) {
        this(new Refused(reason, why));
    }

    TurnedBack(Refused refused) {
        super(refused.why(), null, false, false);
        this.refused = refused;
    }

    Refused refused() {
        return refused;
    }
}
