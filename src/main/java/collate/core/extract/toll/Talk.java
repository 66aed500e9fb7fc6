package collate.core.extract.toll;

import collate.core.extract.Tokens;
import java.util.Set;

/**
 * The occasion on which somebody speaks: "told a rally in Arden on Sunday", "at a vigil in Arden she said", "speaking in Arden". Its
 * place and its day are not those of what is told there. Who was killed at a rally in Arden was killed in Arden.
 */
final class Talk {
    /** In tokens, between the words of time and place and what they belong to. */
    private static final int FARTHEST = 16;
    /** In tokens, between "told a" and "rally". */
    private static final int LONGEST = 5;

    /** Nothing else is done there. */
    private static final Set<String> TALKS =
            Set.of("conference", "briefing", "interview", "statement", "talks", "negotiations", "speech", "sermon");

    private static final Set<String> GATHERINGS = Lexicon.words("""
            rally rallies meeting gathering ceremony vigil funeral memorial hearing session summit forum event congress parade march
            protest demonstration reception debate parliament visit trip tour
            """);
    private static final Set<String> AUDIENCES = Lexicon.words("""
            reporters journalists correspondents lawmakers deputies senators legislators supporters followers mourners
            worshippers crowd crowds audience
            """);
    private static final Set<String> ADDRESSING =
            Set.of("told", "tells", "telling", "addressed", "addresses", "addressing");
    /** With nobody named who heard it. */
    private static final Set<String> SPEAKING = Set.of("spoke", "speaks", "speaking", "spoken");

    private static final Set<String> SAYING = Lexicon.words(
            "said says saying claimed claims announced declared alleged asserted insisted repeated reiterated added");
    private static final Set<String> LEADS = Set.of("at", "during", "to", "in", "before", "on");
    private static final Set<String> CIRCUMSTANCES = Lexicon.words(
            "on in at to near outside the capital city town village of last morning afternoon evening night ,");

    private final Tokens tokens;

    private Talk(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether words of time or place that begin at the token tell when or where somebody spoke. */
    static boolean isOf(Tokens tokens, int first) {
        return new Talk(tokens).isOf(first, first);
    }

    /** Whether the figure's sentence goes on from the one before, in its paragraph, and names no occasion of its own. */
    static boolean goesOn(Tokens tokens, Counted counted) {
        var last = counted.begin() - 1;
        return last >= 0 && tokens.paragraph(last) == tokens.paragraph(counted.begin()) && !isAround(tokens, counted);
    }

    /** Whether the sentence tells, before the figure, on which occasion it was given. */
    private static boolean isAround(Tokens tokens, Counted counted) {
        var talk = new Talk(tokens);
        for (var at = Math.max(counted.begin(), counted.before() - FARTHEST); at < counted.before(); at++) {
            if (talk.tokens.is(at, GATHERINGS) && talk.isSpokenAt(at, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOf(int first, int sentence) {
        var at = ofWhom(beforeCircumstances(first - 1, sentence));
        if (!isIn(sentence, at)) {
            return false;
        }
        if (tokens.is(at, TALKS)) {
            return true;
        }
        if (tokens.is(at, GATHERINGS)) {
            return isSpokenAt(at, sentence);
        }
        return tokens.is(at, AUDIENCES)
                ? isAddressed(at, sentence)
                : tokens.is(at, ADDRESSING) || tokens.is(at, SPEAKING) || tokens.is(at, SAYING) && !countsNext(first);
    }

    /** The gathering of "a meeting of survivors", "a rally of the party’s supporters"; else the token itself. */
    private int ofWhom(int last) {
        for (var at = last; last - at <= LONGEST && tokens.kind(Math.max(at, 0)) == Tokens.Kind.WORD; at--) {
            if (tokens.is(at, "of") && tokens.is(at - 1, GATHERINGS)) {
                return at - 1;
            }
        }
        return last;
    }

    /** "Told a packed rally", "said at a rally", "at a rally she said". */
    private boolean isSpokenAt(int gathering, int sentence) {
        for (var at = gathering - 1; gathering - at <= LONGEST && isIn(sentence, at); at--) {
            if (tokens.is(at, ADDRESSING)) {
                return true;
            }
            if (tokens.is(at, LEADS)) {
                return isOf(at, sentence) || opens(at) && saysBehind(gathering);
            }
            if (tokens.kind(at) != Tokens.Kind.WORD || tokens.lower(at).endsWith("ing")) {
                return false;
            }
        }
        return false;
    }

    private boolean isAddressed(int audience, int sentence) {
        for (var at = audience - 1; audience - at <= LONGEST && isIn(sentence, at); at--) {
            if (tokens.is(at, ADDRESSING) || tokens.is(at, "to") && tokens.is(at - 1, SPEAKING)) {
                return true;
            }
            if (tokens.kind(at) != Tokens.Kind.WORD || HarmWords.isVerb(tokens.lower(at))) {
                return false;
            }
        }
        return false;
    }

    private boolean opens(int at) {
        return !isIn(at, at - 1) || tokens.kind(at - 1) == Tokens.Kind.MARK;
    }

    /** Before any word of harm: "at a rally in Arden a bomb killed nine, police said" tells of the bomb. */
    private boolean saysBehind(int gathering) {
        for (var at = gathering + 1; at - gathering <= FARTHEST && isIn(gathering, at); at++) {
            if (tokens.is(at, SAYING)
                    || tokens.is(at, ADDRESSING)
                    || tokens.is(at, SPEAKING)
                    || PutAt.isOfToll(tokens, at)) {
                return true;
            }
            if (HarmWords.isVerb(tokens.lower(at)) || !isOfDay(at) && Counts.at(tokens, at) != null) {
                return false;
            }
        }
        return false;
    }

    /** "Said in Arden nine people were killed", "said in Arden alone": that is what is told. */
    private boolean countsNext(int first) {
        var at = first;
        while (at - first <= FARTHEST && isIn(first, at) && (tokens.capital(at) || isCircumstance(at))) {
            at++;
        }
        return isIn(first, at) && (Counts.at(tokens, at) != null || tokens.is(at, "alone"));
    }

    private int beforeCircumstances(int last, int sentence) {
        var at = last;
        while (last - at <= FARTHEST && isIn(sentence, at) && isCircumstance(at)) {
            at--;
        }
        return at;
    }

    private boolean isCircumstance(int at) {
        return Grammar.isOfName(tokens, at)
                || tokens.is(at, CIRCUMSTANCES)
                || tokens.is(at, PlaceWords.LOWER)
                || tokens.is(at, Grammar.TIMES)
                || isOfDay(at);
    }

    /** "10 May". */
    private boolean isOfDay(int at) {
        return tokens.kind(at) == Tokens.Kind.NUMBER
                && (tokens.is(at - 1, Grammar.MONTHS) || tokens.is(at + 1, Grammar.MONTHS));
    }

    private boolean isIn(int sentence, int at) {
        return at >= 0 && at < tokens.count() && tokens.sentence(at) == tokens.sentence(sentence);
    }
}
