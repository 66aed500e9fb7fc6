package collate.intake;

/** Names of files and addresses as the tables and the page hold them. */
final class Names {
    private static final int LONGEST = 2000;

    private Names() {}

    static String cut(String name) {
        return cut(name, LONGEST);
    }

    /** Never through a surrogate pair. */
    static String cut(String words, int longest) {
        if (words.length() <= longest) {
            return words;
        }
        var end = Character.isHighSurrogate(words.charAt(longest - 1)) ? longest - 1 : longest;
        return words.substring(0, end);
    }

    /** Without any path and control character; a file that has no name is called so. */
    static String bare(String fileName) {
        var name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        return name.isEmpty() ? "file without a name" : cut(name, 300);
    }
}
