package collate.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Recognises page furniture line by line, and stray characters of a wrong decoding inside lines. Linear in the text. */
public final class NoiseFinder {
    /** Headlines of other stories have no full stop and are short. */
    private static final int LONGEST_TEASER = 140;

    /** "Â" alone, left over where UTF-8 was read as Windows-1252: before a space of any kind. */
    private static final Pattern STRAY = Pattern.compile("Â(?=[\\u00a0 ])");

    private NoiseFinder() {}

    /** In reading order, none overlapping. */
    public static List<Noise> in(String text) {
        var found = new ArrayList<Noise>();
        var teasers = Optional.<String>empty();
        for (var line : Paragraphs.of(text)) {
            var words = line.of(text);
            var rule = FurnitureLine.of(words);
            if (rule.isPresent()) {
                found.add(Noise.of(line, rule.get().ruleName()));
                teasers = rule.get().opensList() ? Optional.of(rule.get().ruleName()) : Optional.empty();
            } else if (teasers.isPresent() && isTeaser(words)) {
                found.add(Noise.of(line, teasers.get()));
            } else {
                teasers = Optional.empty();
                strays(text, line, found);
            }
        }
        return List.copyOf(found);
    }

    private static boolean isTeaser(String words) {
        return words.length() <= LONGEST_TEASER && !words.matches(".*[.!?][”\"’')]*");
    }

    private static void strays(String text, Span line, List<Noise> found) {
        var stray = STRAY.matcher(text).region(line.start(), line.end());
        while (stray.find()) {
            found.add(new Noise(new Span(stray.start(), stray.end()), Noise.MOJIBAKE, Optional.of("")));
        }
    }
}
