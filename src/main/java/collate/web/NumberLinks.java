package collate.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Our own sentences that name articles, claims or events by their number, cut so that a page can link each: "same text as article
 * 64", "claims 7, 9".
 */
public final class NumberLinks {
    private static final Pattern NAMED =
            Pattern.compile("\\b(?<what>article|claim|event)(?: \\d{1,18}|s \\d{1,18}(?:, \\d{1,18})*)\\b");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private NumberLinks() {}

    /** @param path empty for words between the links */
    public record Piece(String words, String path) {}

    public static List<Piece> in(String sentence) {
        var pieces = new ArrayList<Piece>();
        var from = 0;
        for (var named = NAMED.matcher(sentence); named.find(); from = named.end()) {
            pieces.add(new Piece(sentence.substring(from, named.start()), ""));
            pieces.addAll(links(named.group(), "/" + named.group("what") + "s/"));
        }
        pieces.add(new Piece(sentence.substring(from), ""));
        return pieces;
    }

    /** "claim 7" as one link; of "claims 7, 9" each number. */
    private static List<Piece> links(String words, String path) {
        var numbers = NUMBER.matcher(words).results().toList();
        if (numbers.size() == 1) {
            return List.of(new Piece(words, path + numbers.getFirst().group()));
        }
        var pieces = new ArrayList<Piece>();
        var from = 0;
        for (var number : numbers) {
            pieces.add(new Piece(words.substring(from, number.start()), ""));
            pieces.add(new Piece(number.group(), path + number.group()));
            from = number.end();
        }
        return pieces;
    }
}
