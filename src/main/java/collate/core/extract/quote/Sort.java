package collate.core.extract.quote;

/** The sorts a word can belong to, as bits, since a word may be of several. */
final class Sort {
    /** Verbs of saying: they take words in marks, a that-clause, and may stand before their speaker. */
    static final int SAY = 1;
    /** Verbs of stance, whose object is what is said or held: "criticized", "called for", "believes". */
    static final int STANCE = 1 << 1;

    static final int PAST = 1 << 2;
    static final int PRESENT = 1 << 3;
    static final int BASE = 1 << 4;
    static final int GERUND = 1 << 5;
    static final int AUXILIARY = 1 << 6;
    static final int BE = 1 << 7;
    static final int ADVERB = 1 << 8;
    static final int PREPOSITION = 1 << 9;
    static final int DETERMINER = 1 << 10;
    static final int CONJUNCTION = 1 << 11;
    static final int PRONOUN = 1 << 12;
    static final int MALE = 1 << 13;
    static final int FEMALE = 1 << 14;
    static final int TITLE = 1 << 15;
    static final int ROLE = 1 << 16;
    static final int GIVEN = 1 << 17;
    static final int DAY = 1 << 18;
    static final int BODY = 1 << 19;
    static final int PLACE = 1 << 20;
    static final int PARTICLE = 1 << 21;
    static final int CHANNEL = 1 << 22;
    static final int RELATIVE = 1 << 23;
    static final int ADJECTIVE = 1 << 24;
    static final int OTHER_VERB = 1 << 25;
    static final int TELL = 1 << 26;
    static final int OBJECT = 1 << 27;
    static final int TIME = 1 << 28;

    /** Told once by the story, not by the lexicon: a capital word that names something. */
    static final int NAME = 1 << 29;

    static final int POSSESSIVE = 1 << 30;

    static final int VERB = SAY | STANCE | OTHER_VERB | AUXILIARY | BE;
    /** What a noun phrase cannot run across. */
    static final int EDGE = PREPOSITION | CONJUNCTION | PRONOUN | AUXILIARY | BE | RELATIVE;
    /** Small words that are capital only because they open a sentence. */
    static final int SMALL = EDGE | DETERMINER | ADVERB;

    private Sort() {}
}
