package collate.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Joins lines that were broken only to fit a width, so that a sentence stands in one line; blank lines divide paragraphs. */
final class Wrapped {
    private static final int NARROWEST = 50;
    private static final int WIDEST = 110;
    private static final int FEWEST = 4;
    private static final double MOST = 0.8;

    private static final Pattern ITEM = Pattern.compile("(?:[-*•>|#]|\\d{1,2}[.)]) .*|[-=_*]{3,}|>.*");

    private Wrapped() {}

    /** The text as it is where its lines are not broken at a width. */
    static String joined(String text) {
        var lines = List.of(text.split("\n", -1));
        var width = width(lines);
        if (width == 0) {
            return text;
        }
        var joined = new StringBuilder(text.length());
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            joined.append(line.stripTrailing());
            if (i + 1 < lines.size()) {
                joined.append(goesOn(line, lines.get(i + 1), width) ? " " : "\n");
            }
        }
        return joined.toString();
    }

    /** The width at which nearly all lines that have a next one are broken; 0 when there is none. */
    private static int width(List<String> lines) {
        var within = new ArrayList<String>();
        var width = 0;
        for (var i = 0; i + 1 < lines.size(); i++) {
            if (!lines.get(i).isBlank() && !lines.get(i + 1).isBlank()) {
                within.add(lines.get(i));
            }
            width = Math.max(width, lines.get(i).stripTrailing().length());
        }
        if (within.size() < FEWEST || width < NARROWEST || width > WIDEST) {
            return 0;
        }
        var widest = width;
        var full =
                within.stream().filter(line -> line.length() > widest * 3 / 4).count();
        return full >= MOST * within.size() ? width : 0;
    }

    /** The next line's first word would not have fitted. */
    private static boolean goesOn(String line, String next, int width) {
        if (line.isBlank()
                || next.isBlank()
                || ITEM.matcher(next).matches()
                || next.startsWith(" ")
                || next.startsWith("\t")) {
            return false;
        }
        var space = next.indexOf(' ');
        var word = space < 0 ? next.length() : space;
        return line.stripTrailing().length() + 1 + word > width - 3;
    }

    /**
     * Words broken at the end of a line are put together; a hyphen stays where the word is written with one elsewhere, or what
     * stands before it is a word that is always joined by one.
     *
     * @param all the whole text, in which the word may stand unbroken
     */
    static String join(String line, String next, String all) {
        if (line.endsWith("\u00ad")) {
            return line.substring(0, line.length() - 1) + next;
        }
        var broken = line.length() > 2
                && line.endsWith("-")
                && Character.isLetter(line.charAt(line.length() - 2))
                && !next.isEmpty()
                && Character.isLowerCase(next.charAt(0));
        if (!broken) {
            return line
                    + (line.endsWith("-") && line.length() > 1 && line.charAt(line.length() - 2) != ' ' ? "" : " ")
                    + next;
        }
        var before = line.substring(line.lastIndexOf(' ') + 1, line.length() - 1);
        var end = 0;
        while (end < next.length() && Character.isLetter(next.charAt(end))) {
            end++;
        }
        var hyphened = before + "-" + next.substring(0, end);
        var keeps = all.contains(hyphened) && !all.contains(before + next.substring(0, end))
                || HYPHENED.matcher(before).matches();
        return (keeps ? line : line.substring(0, line.length() - 1)) + next;
    }

    private static final Pattern HYPHENED =
            Pattern.compile("(?i)(?:self|non|ex|well|half|all|semi|so|north|south|anti|then|vice)|.*-.*");
}
