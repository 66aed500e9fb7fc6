package collate.core.compare.words;

import java.util.Set;

/** Words that hold a sentence together and say nothing of their own, and words that turn it round. */
public final class FunctionWords {
    private static final Set<String> ALL = Set.of(
            ("a about above after again all also am an and any are aren as at be because been before being below between both"
                            + " but by can could did didn do does doesn doing don done down during each else ever every few for"
                            + " from further get gets getting go goes going got had hadn has hasn have haven having he her here"
                            + " hers herself him himself his how i if in into is isn it its itself just let ll m ma may me might"
                            + " more most much must my myself now of off on once only or other our ours out over own per re"
                            + " really s same she should shouldn so some such t than that the their theirs them themselves then"
                            + " there these they this those through to too under until up upon us ve very via was wasn we were"
                            + " weren what when where which while who whom whose why will with won would wouldn yet you your"
                            + " yours yourself im ive thats theyre youre dont didnt doesnt isnt wasnt arent cant wont")
                    .split(" "));

    private static final Set<String> NEGATIONS = Set.of(
            ("no not never none nobody nothing neither nor without cannot cant dont didnt doesnt isnt wasnt arent werent wont"
                            + " wouldnt couldnt shouldnt hasnt havent hadnt aint n't")
                    .split(" "));

    private FunctionWords() {}

    /** @param word as {@link Spelling#of} gives it */
    public static boolean contain(String word) {
        return ALL.contains(word);
    }

    /** "not", "never", "didn't". */
    public static boolean negate(String word) {
        return NEGATIONS.contains(word);
    }
}
