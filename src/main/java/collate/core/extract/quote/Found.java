package collate.core.extract.quote;

import collate.core.claim.Quote.Manner;
import org.jspecify.annotations.Nullable;

/**
 * A quote as a rule found it, its speaker still as the text has it.
 *
 * @param first token of the words said
 * @param last token of the words said
 * @param speaker the phrase that names the speaker, if the rule knows one
 * @param saying the verb phrase it hangs on, if any
 * @param cue first token of the word of saying, or -1
 */
record Found(
        int first,
        int last,
        Manner manner,
        @Nullable Mention speaker,
        @Nullable Saying saying,
        int cue,
        double confidence,
        String rule) {}
