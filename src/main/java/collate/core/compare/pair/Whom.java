package collate.core.compare.pair;

/** Whether two figures count the same people, and which of them counts only some. */
final class Whom {
    private Whom() {}

    /** Who is not named is anybody beside a group, unless the two numbers are too near each other for a part and its whole. */
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
        if (SomeOfAll.isBeside(here, there) && SomeOfAll.areAlikeByChance(here, there)) {
            return Sameness.PART;
        }
        if (SomeOfAll.isBeside(here, there)
                && isEveryoneInEither(mine, theirs)
                && !here.figure().agreesWith(there.figure())) {
            return Sameness.PART;
        }
        return isOneBlank && Populations.isGroup(mine + theirs) && here.closeness(there) < Counts.NEAR
                ? Populations.compare(Populations.named(mine), Populations.named(theirs))
                : Populations.compare(mine, theirs);
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
