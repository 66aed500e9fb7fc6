package collate.core.compare.pair;

/** What is asked of two claims, and what a yes makes of them. */
public enum Relation {
    /** A yes makes them one claim with more appearances; all others link them. */
    SAME,
    SUPPORTS,
    COMPATIBLE,
    SUPERSEDES,
    CONTRADICTS,
    CONTEXT;

    /** @param tight whether the values of the two share their number, as "1,400" and "at least 1,400" do */
    static Relation of(Outcome outcome, boolean tight) {
        return switch (outcome) {
            case SAME -> SAME;
            case COMPATIBLE -> tight ? SUPPORTS : COMPATIBLE;
            case REVISION -> SUPERSEDES;
            case CONFLICT -> CONTRADICTS;
            case NOT_COMPARABLE -> CONTEXT;
        };
    }

    /** What to ask about two claims that came out so. */
    public static Relation of(Finding finding, Stated here, Stated there) {
        var tight = here instanceof Count mine && there instanceof Count theirs && mine.number() == theirs.number();
        return of(finding.outcome(), tight);
    }
}
