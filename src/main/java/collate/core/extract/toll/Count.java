package collate.core.extract.toll;

import collate.core.claim.Figure;

/**
 * A quantity with its modifier, as a toll's value covers it: "at least 1,400", "dozens", "between 20 and 30".
 *
 * @param first token of the modifier, or of the number when there is none
 * @param last token, inclusive
 * @param number the first token of the number itself
 * @param after where the counted noun may start
 * @param vague whether words like "dozens" count, which take "of"
 */
record Count(int first, int last, int number, int after, Figure figure, boolean vague) {}
