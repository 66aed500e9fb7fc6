package collate.core.extract.quote;

/**
 * Words in quotation marks.
 *
 * @param open the token of the opening mark
 * @param close the token of the closing mark, or the paragraph's last token where it is left open
 * @param closed whether there is a closing mark
 * @param single whether the marks are single ones
 */
record Marked(int open, int close, boolean closed, boolean single) {
    int first() {
        return open + 1;
    }

    int last() {
        return closed ? close - 1 : close;
    }
}
