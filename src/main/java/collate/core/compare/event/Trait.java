package collate.core.compare.event;

/** What kinds of words tell one happening from a similar one, and how much. */
enum Trait {
    /** A capitalised word: who and where. */
    NAME(1.0),
    /** Two capitalised words in a row: most often one person, place or body. */
    FULL_NAME(1.0),
    /** Digits: how many, which day. */
    NUMBER(0.5),
    WORD(0.5);

    private final double weight;

    Trait(double weight) {
        this.weight = weight;
    }

    double weight() {
        return weight;
    }

    /** Words of different kinds with the same letters have different keys. */
    int key(String words) {
        var hash = 0x811C9DC5 ^ (ordinal() + 1);
        for (var at = 0; at < words.length(); at++) {
            hash = (hash ^ words.charAt(at)) * 0x01000193;
        }
        return hash;
    }
}
