package collate.suggestions;

/** The words around a passage, no further than its sentence goes; an ellipsis where more of the sentence is not stored. */
final class Context {
    private Context() {}

    static String before(String prefix) {
        var sentence = prefix.replaceFirst("(?s)^.*[.!?”\"\\n]\\s", "");
        return sentence.length() < prefix.length() || prefix.isBlank()
                ? sentence
                : "… " + prefix.substring(prefix.indexOf(' ') + 1);
    }

    static String after(String suffix) {
        var sentence = suffix.replaceFirst("(?s)(?<=[.!?”\"])(?:\\s.*|)$|\\n.*$", "");
        return sentence.length() < suffix.length() || suffix.isBlank() || sentence.matches("(?s).*[.!?”\"]")
                ? sentence
                : suffix.substring(0, Math.max(0, suffix.lastIndexOf(' '))) + " …";
    }
}
