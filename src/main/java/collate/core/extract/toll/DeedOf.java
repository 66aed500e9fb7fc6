package collate.core.extract.toll;

import collate.core.claim.Harm;
import collate.core.extract.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The harm is a noun and "of" leads to the people: "the killing of 19 Palestinians", "the bodies of 30". */
final class DeedOf implements HarmRule {
    private static final int FARTHEST = 5;
    private static final Set<String> LEANING = Lexicon.words("the all another some a its his her their total");

    private static final Set<String> TAKING = Lexicon.words(
            "claimed claim claims claiming cost costs costing took takes taking taken lost ended ending snuffed");
    private static final Set<String> ALSO_OF_THINGS = Set.of(
            "death", "deaths", "loss", "flight", "capture", "seizure", "exodus", "remains", "evacuation", "execution");

    @Override
    public @Nullable Finding find(Tokens tokens, Counted counted) {
        var of = counted.before();
        while (of >= counted.begin() && tokens.is(of, LEANING)) {
            of--;
        }
        if (of <= counted.begin() || !tokens.is(of, "of")) {
            return null;
        }
        var kind = counted.noun().kind();
        if (kind == Noun.Kind.THINGS || kind == Noun.Kind.LIVES) {
            return null;
        }
        if (tokens.is(of - 1, "lives")
                && !Unreal.imagined(tokens, of, counted.begin())
                && (tokens.is(of - 2, TAKING) || tokens.is(of - 3, TAKING))) {
            return new Finding(Harm.KILLED, of - 1, of - 1, "deed-of", false);
        }
        if (part(tokens, of, counted.begin())) {
            return null;
        }
        var deed = deedBefore(tokens, of, counted.begin());
        if (deed < 0
                || tokens.is(deed - 1, Set.of("attempted", "planned", "threatened"))
                || Unreal.imagined(tokens, deed, counted.begin())) {
            return null;
        }
        return finding(tokens, deed, counted);
    }

    /** "the bodies of two of the 11": the 11 are those of whom the two are a part. */
    private static boolean part(Tokens tokens, int of, int begin) {
        var number = of - 1;
        return number > begin && Counts.at(tokens, number) != null && tokens.is(number - 1, "of");
    }

    private static @Nullable Finding finding(Tokens tokens, int deed, Counted counted) {
        var harm = HarmWords.DEEDS.get(tokens.lower(deed));
        if (harm == null && tokens.is(deed, "loss")) {
            return own(tokens, counted) ? new Finding(Harm.KILLED, deed, deed, "deed-of", false) : null;
        }
        var bare = counted.noun().kind() == Noun.Kind.UNKNOWN && tokens.is(deed, ALSO_OF_THINGS);
        return harm == null || bare ? null : new Finding(harm, deed, deed, "deed-of", false);
    }

    private static boolean own(Tokens tokens, Counted counted) {
        return counted.noun().kind() == Noun.Kind.PEOPLE
                && PersonNouns.isOwn(tokens.lower(counted.noun().head()));
    }

    /** The deed right before "of", or before a time or place between them: "the arrest on Monday of 64". */
    private static int deedBefore(Tokens tokens, int of, int begin) {
        for (var at = of - 1; at >= Math.max(begin, of - FARTHEST); at--) {
            if (HarmWords.DEEDS.containsKey(tokens.lower(at)) || tokens.is(at, "loss")) {
                return at == of - 1 || tokens.is(at + 1, Grammar.PREPOSITIONS) ? at : -1;
            }
            if (tokens.kind(at) == Tokens.Kind.MARK) {
                return -1;
            }
        }
        return -1;
    }
}
