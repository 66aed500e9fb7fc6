package collate.core.extract.date;

/**
 * What a word is to the date rules, and its number there.
 *
 * @param number the month's, weekday's or ordinal's number, the {@link Unit}'s ordinal, the number itself
 */
record Lexeme(Sort sort, int number) {
    static final Lexeme NONE = new Lexeme(Sort.NONE, 0);
}
