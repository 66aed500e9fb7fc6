package collate.core.extract.date;

/** Which words before an expression belong to it. */
enum Lead {
    NONE,
    /** Parts of a stretch: "early", "mid-", "later", "the end of". */
    EDGE,
    /** How exact a count is: "nearly", "more than", "at least". */
    COUNT
}
