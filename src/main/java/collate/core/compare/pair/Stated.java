package collate.core.compare.pair;

/** What a claim states, as far as comparing needs it. */
public sealed interface Stated permits Count, Utterance, Day, Assertion {
    Source source();
}
