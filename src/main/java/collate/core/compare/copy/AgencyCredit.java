package collate.core.compare.copy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Which news agency a text says it comes from: in its dateline, in a credit at its end, or in its byline. */
public final class AgencyCredit {
    private static final String NAMES =
            "Reuters|AP|Associated Press|AFP|Agence France-Presse|dpa|ANSA|EFE|Xinhua|TASS|Interfax|UPI|ANI|PTI|IANS|Kyodo|Yonhap|Anadolu|PA Media";

    /** At the top: "LONDON (Reuters) -", "PARIS, AFP –", "(AP) —". */
    private static final Pattern DATELINE = Pattern.compile(
            "^[^\\n]{0,60}?(?:\\((" + NAMES + ")\\)\\s*[-–—]|\\p{Lu}{3,30}, (" + NAMES + ")\\s*[-–—])",
            Pattern.MULTILINE);

    /** On a line of its own: "(Reporting by Ana Wells for Reuters)", "By Ana Wells, Associated Press", "© AFP". */
    private static final Pattern CREDIT = Pattern.compile(
            "^(?:\\((?:Reporting|Writing|Editing) by [^\\n)]{1,200}?\\b(" + NAMES + ")\\b[^\\n)]{0,80}\\)"
                    + "|By [^\\n]{1,60}?[,|] ?(" + NAMES + ")|[©—–-] ?(" + NAMES + "))\\s*$",
            Pattern.MULTILINE);

    private static final int TOP = 400;

    private AgencyCredit() {}

    /** By the name that people know it by. */
    public static Optional<String> in(String text) {
        var top = text.substring(0, Math.min(TOP, text.length()));
        return named(DATELINE, top).or(() -> named(CREDIT, text));
    }

    private static Optional<String> named(Pattern credit, String text) {
        var found = credit.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        return IntStream.rangeClosed(1, found.groupCount())
                .mapToObj(found::group)
                .filter(Objects::nonNull)
                .findFirst()
                .map(AgencyCredit::known);
    }

    private static String known(String name) {
        var longer = List.of("AP=Associated Press", "AFP=Agence France-Presse");
        return longer.stream()
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> pair.substring(name.length() + 1))
                .findFirst()
                .orElse(name);
    }
}
