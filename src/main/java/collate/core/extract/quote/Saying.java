package collate.core.extract.quote;

import org.jspecify.annotations.Nullable;

/**
 * A verb of saying with who says it: "X told reporters on Monday", "said the minister".
 *
 * @param first token of the whole phrase
 * @param last token of the verb, its speaker when that follows, the addressee and what says when and where
 * @param verb token of the verb
 * @param speaker who says it, if found
 * @param addressee to whom, if said
 * @param channel who passed it on, as "RIA" in "RIA quoted Peskov as saying"
 * @param inverted whether the speaker follows the verb
 */
record Saying(
        int first,
        int last,
        int verb,
        @Nullable Mention speaker,
        @Nullable Mention addressee,
        @Nullable Mention channel,
        boolean inverted) {}
