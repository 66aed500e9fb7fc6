package collate.core.compare.pair;

/** What two names of one sort say for and against two figures being one, in words: of their places, of whom they count. */
final class NameReasons {
    private NameReasons() {}

    /** @param what they name: "place" */
    static Reason of(Sameness sameness, String what, String mine, String theirs) {
        return switch (sameness) {
            case SAME ->
                Reason.pro("same " + what + ": "
                        + (mine.equalsIgnoreCase(theirs) ? mine : marked(mine) + ", " + marked(theirs)));
            case BY_NAME -> Reason.neutral(byName(mine, theirs));
            case PART -> Reason.neutral("one " + what + " is part of the other: " + both(mine, theirs));
            case UNSAID -> Reason.neutral(unsaid(what, mine, theirs));
            case OTHER -> Reason.against("other " + what + ": " + both(mine, theirs));
        };
    }

    private static String unsaid(String what, String mine, String theirs) {
        if (mine.isBlank() && theirs.isBlank()) {
            return what + " not said in either";
        }
        return what + ": "
                + (mine.isBlank() || theirs.isBlank()
                        ? "not said in one, " + marked(mine.isBlank() ? theirs : mine) + " in the other"
                        : both(mine, theirs));
    }

    private static String byName(String mine, String theirs) {
        var isMineAt = Places.isAt(mine, theirs);
        return (isMineAt || Places.isAt(theirs, mine)
                        ? marked(isMineAt ? mine : theirs) + " is in or at " + marked(isMineAt ? theirs : mine)
                                + " by its name"
                        : marked(mine) + " and " + marked(theirs) + " are perhaps one place, by their names")
                + ": read whether both count the same";
    }

    static String both(String mine, String theirs) {
        return mine.equalsIgnoreCase(theirs) ? marked(mine) : marked(mine) + ", " + marked(theirs);
    }

    static String marked(String words) {
        return "“" + words + "”";
    }
}
