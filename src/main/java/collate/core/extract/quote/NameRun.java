package collate.core.extract.quote;

/**
 * Capital words in a row that name somebody: "Chinese Foreign Minister Wang Yi".
 *
 * @param first token of the row, role included
 * @param nameFirst first token of the name proper
 * @param last token of the name
 * @param name the name proper as written
 * @param words how many words it has
 * @param human whether a title, role or given name says that it is a person
 */
record NameRun(
        int first, int nameFirst, int last, String name, int words, boolean human, boolean male, boolean female) {}
