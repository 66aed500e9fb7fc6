package collate.core.extract.toll;

/**
 * What a quantity counts.
 *
 * @param last token of the noun phrase; of the count itself when there is no noun
 * @param head the noun that decides the kind, or the last token of the count
 */
record Noun(Kind kind, int last, int head) {
    /** Whether it is people at all. */
    enum Kind {
        /** "soldiers", "Palestinians", "others". */
        PEOPLE,
        /** "bodies", "hostages", "deaths": the noun itself says what befell them. */
        VICTIMS,
        /** "lives". */
        LIVES,
        /** "horses", "dollars", "years". */
        THINGS,
        /** A noun not known as either. */
        UNKNOWN,
        /** No noun at all: "killed thousands", "28 injured". */
        NONE
    }

    boolean mayBePeople() {
        return kind == Kind.PEOPLE || kind == Kind.VICTIMS || kind == Kind.NONE;
    }
}
