package collate.core.compare.pair;

import collate.core.claim.Harm;
import collate.core.compare.Wording;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether the sentence around a figure makes it one of some of those whom others count: "four of whom", "a further nine died", "Brack
 * (57 dead)", "the two dead whose families were told", "39 of our citizens".
 */
final class SomeOfAll {
    /** "The two dead whose families": not "12 people, whose". */
    private static final Pattern OF_WHOM = Pattern.compile("^\\s+(?:\\p{L}+\\s+)?of (?:whom|which|them|those)\\b");

    /** Of one state, of all whom it befell. */
    private static final Pattern NATIONALS = Pattern.compile(
            "^\\s+(?:of (?:our|their|its|his|her) )?(?:own )?(?:\\p{Lu}\\p{L}+ )?(?:citizens|nationals|compatriots)\\b");

    private static final Pattern THE = Pattern.compile("\\bthe\\s+$");
    private static final Pattern WHOSE = Pattern.compile("^\\s+\\p{L}+\\s+(?:whose|of whose)\\b");
    /** Of the dead alone: "killing two and injuring nine others" counts all the injured. */
    private static final Pattern BESIDES =
            Pattern.compile("(?i)\\b(?:another|additional|further|along with|besides)\\s+"
                    + "(?:(?:at least|about|around|some|nearly|more than|over|up to)\\s+)?$");

    private static final Pattern MORE = Pattern.compile("^\\s+(?:others?|additional|further)\\b");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\p{Lu}[\\p{L}’'-]*\\s*\\([^()]*$");
    private static final Pattern SHARE = Pattern.compile("\\baccount(?:s|ed|ing)? for\\b[^;]*$");
    private static final Pattern WORST = Pattern.compile(
            "\\b(?:hardest|worst)[ -](?:hit|affected|stricken)\\b[^;]*\\bwith\\s+(?:\\p{Ll}+\\s+){0,2}$");

    /** "31 were hurt: 17 by gunfire". */
    private static final Pattern PARTED = Pattern.compile("\\b\\d[\\d,]*\\s[^:;]*:\\s+$");

    private SomeOfAll() {}

    static boolean is(Count count) {
        return count.part() || isToldSo(count) || isShare(count);
    }

    /** Beside a figure of the very place of which it is the share it is all. */
    static boolean isBeside(Count count, Count other) {
        return count.part()
                || isToldSo(count)
                || isShare(count) && Places.compare(count.place(), other.place()) != Sameness.SAME;
    }

    /** What one place has of all. */
    private static boolean isShare(Count count) {
        var before = count.source().telling().around().before();
        return IN_BRACKETS.matcher(before).find()
                || SHARE.matcher(before).find()
                || WORST.matcher(before).find();
    }

    private static boolean isToldSo(Count count) {
        var around = count.source().telling().around();
        return OF_WHOM.matcher(around.after()).find()
                || NATIONALS.matcher(around.after()).find()
                || THE.matcher(around.before()).find()
                        && WHOSE.matcher(around.after()).find()
                || count.harm() == Harm.KILLED
                        && (BESIDES.matcher(around.before()).find()
                                || MORE.matcher(around.after()).find())
                || PARTED.matcher(around.before()).find();
    }

    /** Two small groups of whom other words tell: "two of the ten died in the crush", "among the dead were two children". */
    static boolean areAlikeByChance(Count here, Count there) {
        var mine = here.source().telling().around();
        var theirs = there.source().telling().around();
        return Math.min(here.number(), there.number()) < Tops.FEW
                && !mine.equals(AroundFigure.UNKNOWN)
                && !theirs.equals(AroundFigure.UNKNOWN)
                && Populations.compare(here.population(), there.population()) != Sameness.SAME
                && !Wording.of(mine.all(), theirs.all()).sameButForSpelling();
    }

    /** How one counts some of those whom the other counts, if the words around one say so. */
    static Optional<String> difference(Count here, Count there) {
        return Hospital.difference(here, there)
                .or(() -> isBeside(here, there) == isBeside(there, here)
                        ? Optional.empty()
                        : Optional.of("one counts only some of the people, as its own article says"));
    }
}
