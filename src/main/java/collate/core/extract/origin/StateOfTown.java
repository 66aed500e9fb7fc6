package collate.core.extract.origin;

import collate.core.text.Dateline;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whose "the defence ministry in Port Arden" is, where the text says in which state that town lies. */
final class StateOfTown {
    private static final Pattern IN_TOWN = Pattern.compile(
            "(?<body>(?:\\p{L}+ )*[Mm]inistry) in (?<town>\\p{Lu}[\\p{L}’'-]*(?: \\p{Lu}[\\p{L}’'-]*){0,2})");
    private static final String STATE = "(?<state>\\p{Lu}\\p{L}*\\p{Ll})";

    private StateOfTown() {}

    /** The body by its state; the source as it is where the text does not say whose town it is. */
    static SourceName of(SourceName source, String text) {
        var inTown = IN_TOWN.matcher(source.name());
        return inTown.matches()
                ? state(inTown.group("town"), text)
                        .map(state -> SourceName.of(state + "’s " + inTown.group("body")))
                        .orElse(source)
                : source;
    }

    /** In a dateline the state stands behind the town; anywhere else only what is called a capital is surely of it. */
    private static Optional<String> state(String town, String text) {
        var name = "(?i:" + Pattern.quote(town) + ")\\b";
        var capital = Pattern.compile(
                        "\\b" + name + ", (?:the )?capital of " + STATE + "\\b|\\b" + STATE.replace("state", "its")
                                + "(?:['’]s)? capital,?(?: of)? " + name + "|\\b" + name + ", "
                                + STATE.replace("state", "owner") + "['’]s capital\\b")
                .matcher(text);
        return Dateline.around(text, town)
                .or(() -> capital.find()
                        ? Stream.of("state", "its", "owner")
                                .flatMap(group -> Stream.ofNullable(capital.group(group)))
                                .findFirst()
                        : Optional.empty());
    }
}
