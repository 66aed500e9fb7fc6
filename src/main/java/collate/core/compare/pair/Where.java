package collate.core.compare.pair;

/** Whether two figures are of one place. */
final class Where {
    private Where() {}

    /**
     * What an article counts by itself there is a part of the figure for which it names no place. Where people were taken is no other
     * place than where it happened.
     */
    static Sameness compare(Count here, Count there) {
        if (isParted(here, there)) {
            return Sameness.PART;
        }
        var places = Places.compare(here.place(), there.place());
        return places == Sameness.OTHER && Hospital.isWhere(here) != Hospital.isWhere(there) ? Sameness.UNSAID : places;
    }

    static boolean isParted(Count here, Count there) {
        return here.isPartedInto(there.place()) || there.isPartedInto(here.place());
    }
}
