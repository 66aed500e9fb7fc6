package collate.core.extract.toll;

import collate.core.extract.Tokens;
import java.util.Set;

/** The small words of English by what they do to a clause. */
final class Grammar {
    static final Set<String> BE = Lexicon.words("were was is are be been being get gets got getting");
    static final Set<String> HAVE = Lexicon.words("has have had having");
    static final Set<String> MODALS =
            Lexicon.words("may might could would will can should must shall cannot 'll ’ll 'd ’d");
    /** With these and "have" a thing is said to have happened: "may have died". */
    static final Set<String> EPISTEMIC = Set.of("may", "might", "must");

    static final Set<String> NOT =
            Lexicon.words("not never no without nor neither n't didn't don't doesn't wasn't weren't denied denies");
    static final Set<String> DETERMINERS = Lexicon.words("""
            the a an all another other its his her their our my your these those this that both such each every any some
            """);
    static final Set<String> POSSESSIVES = Lexicon.words("its his her their our my your 's ’s");
    /** Of the word before: "Sunday's". */
    static final Set<String> OWNS = Set.of("'s", "’s");

    static final Set<String> PREPOSITIONS = Lexicon.words("""
            in on at by for from with of to into onto over under near around across through throughout during since after before
            between among amid amongst against about along aboard inside outside within without via per until till toward towards
            beneath beside besides beyond behind above below off up down out upon as like despite following including except
            """);
    static final Set<String> SUBORDINATORS = Lexicon.words("""
            but while when where because whereas although though if unless whose so than that as after before since until till
            and or nor yet whilst once why how what
            """);
    static final Set<String> RELATIVES = Set.of("who", "that", "which", "whom");
    static final Set<String> OPINIONS = Lexicon.words("""
            believed feared reported confirmed presumed thought said known estimated listed declared considered found left
            pronounced understood alleged suspected deemed to also officially reportedly as still now already later then all both
            have been since subsequently so far immediately instantly either again himself themselves probably just either went
            gone go going remain remained remains remaining became become lay lie lying were certified assumed recorded
            """);
    static final Set<String> ADVERBS = Lexicon.words("""
            also still now then later since already so far yet again too there here together alone either just almost even soon
            ago today yesterday tonight tomorrow overnight early late
            """);
    static final Set<String> TIMES = Lexicon.words("""
            monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
            october november december jan feb mar apr jun jul aug sept sep oct nov dec jan. feb. mar. apr. jun. jul. aug. sept.
            sep. oct. nov. dec. mon tue wed thu fri sat sun today yesterday overnight tonight last this next early late earlier
            """);
    static final Set<String> MONTHS = Lexicon.words("""
            january february march april june july august september october november december jan feb mar apr jun jul aug sept
            sep oct nov dec jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.
            """);
    private static final Set<String> BEFORE_MONTHS = Lexicon.words(
            "in of since until till by from during before after around last this next early late mid and");
    static final Set<String> PRONOUNS =
            Lexicon.words("he she it they we i you them him us me himself herself themselves itself");
    static final Set<String> SAYING = Lexicon.words("""
            said says say told tells reported reports report added announced claimed claims stated confirmed confirms according
            estimated estimates acknowledged admitted declared quoted
            """);
    /** What may not open a harmed person's description, nor stand inside it. */
    static final Set<String> BOUNDARIES = boundaries();

    private Grammar() {}

    /** Whether the word may not stand inside a description; "US" is a country and no pronoun. */
    static boolean bounds(Tokens tokens, int at) {
        return tokens.is(at, BOUNDARIES) && !country(tokens, at);
    }

    /** Whether the word may be one of a name: it has a capital and may stand inside a description. */
    static boolean isOfName(Tokens tokens, int at) {
        return tokens.kind(at) == Tokens.Kind.WORD && tokens.capital(at) && !bounds(tokens, at);
    }

    /** "May die", not "died in May": no month. */
    static boolean modal(Tokens tokens, int at) {
        return tokens.is(at, MODALS) && !isMay(tokens, at);
    }

    /** The month: "in May", "last May", "on 3 May", "May 2019"; in a headline "3 May Have Died" it is none. */
    static boolean isMay(Tokens tokens, int at) {
        return tokens.is(at, "may")
                && tokens.capital(at)
                && (tokens.is(at - 1, BEFORE_MONTHS)
                        || tokens.is(at - 1, "-") && tokens.is(at - 2, "mid")
                        || tokens.kind(at + 1) == Tokens.Kind.NUMBER
                        || tokens.kind(at - 1) == Tokens.Kind.NUMBER && !tokens.is(at + 1, Set.of("have", "be")));
    }

    static boolean pronoun(Tokens tokens, int at) {
        return tokens.is(at, PRONOUNS) && !country(tokens, at);
    }

    private static boolean country(Tokens tokens, int at) {
        return tokens.is(at, "us") && tokens.word(at).equals("US");
    }

    private static Set<String> boundaries() {
        var all = new java.util.HashSet<String>();
        for (var group : java.util.List.of(
                BE, HAVE, MODALS, NOT, PREPOSITIONS, SUBORDINATORS, RELATIVES, ADVERBS, TIMES, PRONOUNS, SAYING)) {
            all.addAll(group);
        }
        all.addAll(Lexicon.words("the a an these those do does did let whether both each every any there"));
        return Set.copyOf(all);
    }
}
