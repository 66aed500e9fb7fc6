package collate.core.extract.quote;

/**
 * Capital words in a row that name somebody: "Chinese Foreign Minister Wang Yi".
 *
 * @param first token of the row, role included
 * @param nameFirst first token of the name proper
 * @param last token of the name
 * @param end last token of the row: a "Jr." after the name belongs to it
 * @param name the name proper as written
 * @param words how many words it has
 * @param roles the {@link Sort}s of the titles and roles beside the name
 * @param given the {@link Sort}s of the name's first word, if that is a given name
 */
record NameRun(int first, int nameFirst, int last, int end, String name, int words, int roles, int given) {
    /** Whether a title, a role or a given name says that it is a person. */
    boolean human() {
        return (roles & (Sort.TITLE | Sort.ROLE)) != 0 || given != 0;
    }

    /** Told by the title or role, else by the given name of a full name; a lone "Clinton" is most likely no given name. */
    boolean male() {
        return gender() == Sort.MALE;
    }

    boolean female() {
        return gender() == Sort.FEMALE;
    }

    private int gender() {
        var told = roles & (Sort.MALE | Sort.FEMALE);
        return told != 0 || words == 1 ? told : given & (Sort.MALE | Sort.FEMALE);
    }
}
