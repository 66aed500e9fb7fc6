package collate.web;

/**
 * What somebody typed into a search box.
 *
 * @param kept the part that is looked for: whole words, as far as there are any
 * @param rest what is too much; empty mostly
 */
public record Typed(String kept, String rest) {
    /** @param longest in UTF-16 code units */
    public static Typed of(String all, int longest) {
        var words = all.strip();
        if (words.length() <= longest) {
            return new Typed(words, "");
        }
        var end = longest;
        while (end > longest / 2 && !Character.isWhitespace(words.charAt(end))) {
            end--;
        }
        if (!Character.isWhitespace(words.charAt(end))) {
            end = Character.isLowSurrogate(words.charAt(longest)) ? longest - 1 : longest;
        }
        return new Typed(words.substring(0, end).strip(), words.substring(end).strip());
    }

    public boolean isCut() {
        return !rest.isEmpty();
    }
}
