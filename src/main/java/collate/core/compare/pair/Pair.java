package collate.core.compare.pair;

import java.util.List;

/** Holds two claims against each other. Which of them comes first changes neither outcome nor rank. */
public final class Pair {
    /** The rank from which on a question is asked, and so that of the last one asked. */
    public static final double LIKELY = 0.45;

    /** Of one article a question is worth it only when the answer is all but sure. */
    private static final double IN_ONE_ARTICLE = 0.8;

    private static final double WORTH_SHOWING = 0.12;

    private Pair() {}

    /**
     * Whether somebody should be asked about two claims that came out so. Where one of them was merged with another article's, it
     * still says nothing for what its own article says once more; but against it, perhaps, and another article's figure is no less
     * revised for it.
     */
    public static boolean isWorthAsking(Finding finding, Stated here, Stated there) {
        var likely = finding.rank() >= LIKELY;
        var sure = finding.rank() >= IN_ONE_ARTICLE;
        var one = here.source().isSameArticle(there.source());
        var within = here.source().addsNoArticle(there.source());
        return switch (finding.outcome()) {
            case SAME -> within ? sure : likely;
            case COMPATIBLE -> !within && likely;
            case REVISION -> likely && (!one || isOneReplaced(here, there));
            case CONFLICT -> one ? here instanceof Count && (sure || likely && areOfTwoVoices(here, there)) : likely;
            case NOT_COMPARABLE -> !within && finding.rank() >= WORTH_SHOWING;
        };
    }

    /** "Revised down to 19, from 21": the article says itself which of the two stands. */
    public static boolean isOneReplaced(Stated here, Stated there) {
        return here instanceof Count mine && there instanceof Count theirs && mine.isReplaced() != theirs.isReplaced();
    }

    /** "Police said 19, the hospital 21": an article that reports both leaves it to its readers. */
    private static boolean areOfTwoVoices(Stated here, Stated there) {
        return switch (here.source().origin(there.source())) {
            case OTHER -> true;
            case UNSAID -> areNear(here, there) && isOneNamed(here.source(), there.source());
            case SAME, BY_NAME, PART -> false;
        };
    }

    /** "The loss of 52 lives", and further on "the ministry put the toll at 55". */
    private static boolean areNear(Stated here, Stated there) {
        return here instanceof Count mine
                && there instanceof Count theirs
                && mine.closeness(theirs) >= Counts.NEAR
                && Math.min(mine.number(), theirs.number()) >= Tops.FEW;
    }

    private static boolean isOneNamed(Source here, Source there) {
        return here.origins().isEmpty() != there.origins().isEmpty();
    }

    public static Finding compare(Stated here, Stated there) {
        return switch (here) {
            case Count mine when there instanceof Count theirs -> Counts.compare(mine, theirs);
            case Utterance mine when there instanceof Utterance theirs -> Utterances.compare(mine, theirs);
            case Day mine when there instanceof Day theirs -> Days.compare(mine, theirs);
            case Assertion mine when there instanceof Assertion theirs -> Assertions.compare(mine, theirs);
            case Count _, Utterance _, Day _, Assertion _ ->
                Finding.apart(Dimension.KIND, 0, List.of(Reason.against("claims of different kinds")));
        };
    }
}
