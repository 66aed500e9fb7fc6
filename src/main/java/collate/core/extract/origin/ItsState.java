package collate.core.extract.origin;

import collate.core.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whose "its defence ministry" is: the state's that opens the sentence, or one of the two before. */
public final class ItsState {
    private static final Pattern ITS = Pattern.compile(
            "[Ii]ts (?<body>(?:\\p{Ll}+ )?(?:[Mm]inistry|army|military|government|navy|air force|parliament))");
    private static final Pattern OPENING = Pattern.compile(
            "(?:(?:But|And|Meanwhile),? )?(?<name>\\p{Lu}\\p{L}*\\p{Ll}(?: \\p{Lu}\\p{L}*\\p{Ll})?)(?!\\p{L})(?:['’]s|, (?=wh))? ?\\p{Ll}");
    /** In sentences. */
    private static final int FURTHEST = 3;

    private ItsState() {}

    /** The words with the state for "its"; empty where they are others, or no sentence near opens with a state. */
    public static Optional<String> named(String words, int at, String text) {
        var its = ITS.matcher(words);
        if (!its.matches()) {
            return Optional.empty();
        }
        var start = at + 1;
        for (var sentence = 0; sentence < FURTHEST && start > 0; sentence++) {
            start = Surroundings.of(text, List.of(new Span(start - 1, start))).start();
            var opening = OPENING.matcher(text).region(start, text.length());
            if (opening.lookingAt() && opening.end() <= at && isState(opening.group("name"), text)) {
                var owner = text.contains("’s ") ? "’s " : "'s ";
                return Optional.of(opening.group("name") + owner + its.group("body"));
            }
        }
        return Optional.empty();
    }

    /** Written large in the midst of a sentence, too, or known, and no word for a body or people. */
    private static boolean isState(String name, String text) {
        var lower = name.toLowerCase(Locale.ROOT);
        return Places.isOne(lower)
                || !BodyName.opensSentence(name)
                        && !Heads.isCommon(lower.substring(lower.lastIndexOf(' ') + 1))
                        && Pattern.compile(
                                        "\\p{Ll},? " + Pattern.quote(name) + "\\b|" + Pattern.quote(name) + "['’]s\\b")
                                .matcher(text)
                                .find();
    }
}
