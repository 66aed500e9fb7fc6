package collate.core.extract.toll;

import collate.core.extract.Tokens;
import collate.core.text.Span;

/** A run of tokens that a value of a toll rests on, both ends inclusive. */
record Words(int first, int last) {
    boolean holds(int token) {
        return token >= first && token <= last;
    }

    Span span(Tokens tokens) {
        return tokens.span(first, last);
    }

    String of(Tokens tokens) {
        return span(tokens).of(tokens.text());
    }
}
