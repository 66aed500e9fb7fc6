package collate.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Our own sentences that name articles by their number, cut so that a page can link each: "same text as article 64". */
public final class ArticleLinks {
    private static final Pattern NAMED = Pattern.compile("\\barticle (?<id>\\d{1,18})\\b");

    private ArticleLinks() {}

    /** @param path empty for words between the links */
    public record Piece(String words, String path) {}

    public static List<Piece> in(String sentence) {
        var pieces = new ArrayList<Piece>();
        var from = 0;
        for (var named = NAMED.matcher(sentence); named.find(); from = named.end()) {
            pieces.add(new Piece(sentence.substring(from, named.start()), ""));
            pieces.add(new Piece(named.group(), "/articles/" + named.group("id")));
        }
        pieces.add(new Piece(sentence.substring(from), ""));
        return pieces;
    }
}
