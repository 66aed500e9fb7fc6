package collate.core.extract.toll;

import collate.core.claim.Harm;

/**
 * What a rule found out about a count.
 *
 * @param first first token of the words that name the harm
 * @param last last token of them
 * @param rule name of the rule file
 * @param active whether the subject of the words did the harm, so that it may be the party held responsible
 */
record Finding(Harm harm, int first, int last, String rule, boolean active) {}
