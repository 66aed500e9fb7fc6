package collate.core.extract.number;

/** One cardinal number as written: the tokens it covers, both inclusive, and its value. */
public record Numeral(int first, int last, long value) {}
