package collate.core.compare.pair;

import collate.core.claim.Harm;
import collate.core.claim.Label;

/** Whether two figures count the same people, and which of them counts only some. */
final class Whom {
    private Whom() {}

    /** Who is not named is anybody beside a group, unless the two numbers are too near each other for a part and its whole; cases are all. */
    static Sameness compare(Count here, Count there) {
        var mine = here.population();
        var theirs = there.population();
        var isOneBlank = mine.isBlank() != theirs.isBlank();
        if (here.isOfPatients() != there.isOfPatients()) {
            return SomeOfAll.is(here.isOfPatients() ? there : here)
                    ? Sameness.OTHER
                    : Populations.compare(Populations.named(mine), Populations.named(theirs));
        }
        var ward = Hospital.ward(here);
        var otherWard = Hospital.ward(there);
        if (!ward.equals(otherWard)) {
            return ward.isEmpty() || otherWard.isEmpty()
                    ? ofSome(Populations.compare(mine, theirs), true)
                    : Sameness.OTHER;
        }
        if (!ward.isEmpty()) {
            return Populations.compare(mine, theirs);
        }
        if (SomeOfAll.isBeside(here, there) != SomeOfAll.isBeside(there, here)) {
            return ofSome(Populations.compare(mine, theirs), isEveryoneInEither(mine, theirs));
        }
        if (SomeOfAll.isBeside(here, there)
                && (SomeOfAll.areAlikeByChance(here, there) || areOtherGroups(here, there))) {
            return Sameness.PART;
        }
        if (SomeOfAll.isBeside(here, there)
                && isEveryoneInEither(mine, theirs)
                && !here.figure().agreesWith(there.figure())) {
            return Sameness.PART;
        }
        var isPart = here.harm() == Harm.ILL && !Populations.isOfPeople(mine + theirs)
                || here.closeness(there) < Counts.NEAR;
        return isOneBlank && Populations.isGroup(mine + theirs) && isPart
                ? Populations.compare(Populations.named(mine), Populations.named(theirs))
                : Populations.compare(mine, theirs);
    }

    /** Some of all each, of whom one names a group alone: "71 of the patients were children", "Holm (71 cases)". */
    static boolean areOtherGroups(Count here, Count there) {
        return SomeOfAll.is(here)
                && SomeOfAll.is(there)
                && Populations.isGroup(here.population()) != Populations.isGroup(there.population());
    }

    /** In words: that all and some of them are as many says little, but that the others may be nobody. */
    static Reason sameNumber(Count here, Count there) {
        return Reason.neutral("the same number, " + Label.figure(here.figure()) + ": one says “" + whom(here)
                + "”, the other “" + whom(there) + "”");
    }

    private static String whom(Count count) {
        var unsaid = count.harm() == Harm.ILL ? "cases" : "people";
        return count.population().isBlank() ? unsaid : count.population();
    }

    private static boolean isEveryoneInEither(String mine, String theirs) {
        return Populations.isEveryone(mine) || Populations.isEveryone(theirs);
    }

    /** "Of the 14 dead 11 were passengers": some of them, but where another counts passengers, too. */
    private static Sameness ofSome(Sameness people, boolean unsaid) {
        return people == Sameness.OTHER || people == Sameness.SAME && !unsaid ? people : Sameness.PART;
    }

    /** Of a part and its whole. */
    static boolean isFirstPart(Count here, Count there) {
        return isSome(here) == isSome(there) ? Populations.isPart(here.population(), there.population()) : isSome(here);
    }

    private static boolean isSome(Count count) {
        return SomeOfAll.is(count) || Hospital.hasPatients(count);
    }
}
