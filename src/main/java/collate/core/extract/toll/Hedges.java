package collate.core.extract.toll;

import collate.core.claim.Qualifier;
import collate.core.extract.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The modifiers before a number, "at least" or "some", and how each bounds it. */
final class Hedges {
    /** A modifier found: where it starts and what it means. */
    record Hedge(int first, Qualifier qualifier) {}

    private record Phrase(String[] words, Qualifier qualifier) {}

    private static final Map<String, List<Phrase>> BY_LAST_WORD = new HashMap<>();

    static {
        phrases(
                Qualifier.AT_LEAST,
                "at least|at the least|at the very least|a minimum of|minimum|no fewer than|no less than");
        phrases(Qualifier.AT_LEAST, "not less than|not fewer than");
        phrases(
                Qualifier.MORE_THAN,
                "more than|more then|over|in excess of|upwards of|upward of|above|well over|just over|far more than");
        phrases(Qualifier.MORE_THAN, "many more than|greater than|well above|a little over|slightly more than|beyond");
        phrases(
                Qualifier.AT_MOST,
                "up to|as many as|at most|no more than|not more than|a maximum of|as much as|maximum");
        phrases(Qualifier.LESS_THAN, "less than|fewer than|under|below");
        phrases(
                Qualifier.ABOUT,
                "about|some|around|nearly|almost|approximately|roughly|close to|an estimated|estimated|circa");
        phrases(
                Qualifier.ABOUT,
                "in the region of|something like|perhaps|just under|just about|nearly|approx.|well nigh|virtually");
        phrases(
                Qualifier.ABOUT,
                "the estimated|maybe|somewhere around|anywhere near|on the order of|in the order of|as near as");
    }

    private Hedges() {}

    private static void phrases(Qualifier qualifier, String list) {
        for (var phrase : list.split("\\|")) {
            var words = phrase.split(" ");
            BY_LAST_WORD
                    .computeIfAbsent(words[words.length - 1], _ -> new ArrayList<>())
                    .add(new Phrase(words, qualifier));
        }
        BY_LAST_WORD.values().forEach(same -> same.sort((a, b) -> b.words().length - a.words().length));
    }

    /** The modifier that ends just before the token, the longest when several do. */
    static @Nullable Hedge before(Tokens tokens, int token) {
        if (token == 0) {
            return null;
        }
        for (var phrase : BY_LAST_WORD.getOrDefault(tokens.lower(token - 1), List.of())) {
            if (ends(tokens, token, phrase.words())) {
                return new Hedge(token - phrase.words().length, phrase.qualifier());
            }
        }
        return null;
    }

    private static boolean ends(Tokens tokens, int token, String[] words) {
        var first = token - words.length;
        if (first < 0 || tokens.sentence(first) != tokens.sentence(token)) {
            return false;
        }
        for (var i = 0; i < words.length; i++) {
            if (!tokens.is(first + i, words[i])) {
                return false;
            }
        }
        return true;
    }
}
