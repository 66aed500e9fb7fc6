package collate.core.extract.origin;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The bodies that a text names in full, so that "the ministry" later in it is one of them and nobody else. */
final class Bodies {
    private static final String BODY =
            "(?:ministry|agency|army|military|police|office|department|government|council|hospital|commission|committee|guard|coastguard|navy|gendarmerie|directorate|institute|defen[cs]e|cross|crescent"
                    + "|organi[sz]ation|forces|service|bureau|embassy|authority|governor|mayor|brigade|firefighters|radio|television)";
    private static final String PORTFOLIO =
            "(?:health|foreign|defen[cs]e|interior|justice|education|information|emergency|emergencies|civil|protection|safety|news|fire|human|rights|state|air|rescue"
                    + "|coast|guard|transport|mining|port|railway|aviation|energy|water|disaster|management|response|maritime|ambulance|prosecutor['’]s|public|and"
                    + "|labou?r|finance|treasury|environment|economy|trade|tourism|agriculture|culture|home|election|electoral"
                    + "|district|provincial|regional|county|city|municipal|general|university|central|national|military|referral)";
    /** A full stop that ends a sentence is no part of it: "on Saturday. The Arden police". */
    private static final String CAPITAL = "\\p{Lu}[\\p{L}'’.-]*(?:(?<![.])|(?<=" + FullStops.SHORTENED + "\\.))";

    /** "The dock workers' union". */
    private static final String OF_ONE_WORK =
            "(?<![\\p{L}\\p{N}])(?:(?!the |an? |of |by |with |and |that |said )\\p{Ll}+ )?\\p{L}+s['’] (?:union|federation|association|guild|syndicate)\\b";

    private static final Pattern FULL =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:(?:" + CAPITAL + "|" + PORTFOLIO + ")[ ]){0,5}(?i:" + BODY + ")\\b"
                    + "(?: of (?:" + PORTFOLIO + "|" + CAPITAL
                    + ")(?: (?:(?i:affairs|defen[cs]e)|Province|Region|District|County|State|Governorate|Valley))?)?(?: (?:of|in) (?:the )?"
                    + CAPITAL
                    + "(?: " + CAPITAL + "){0,2})?|" + OF_ONE_WORK);

    private static final Pattern OPENING = Pattern.compile("^(?:" + FullStops.OPENERS + " )+");

    /** A body named in full, from offset to offset. */
    private record Full(SourceName name, int start, int end) {}

    /** "Organization for Rescue (OFR)". */
    private static final Pattern SHORTENED =
            Pattern.compile("(?<full>\\p{Lu}[\\p{L}'’-]*(?: (?:(?:of|for|on|and|the) ){0,2}" + CAPITAL
                    + "){1,6}) \\((?:the )?(?<letters>\\p{Lu}{2,6})\\)");

    private final List<Full> named;
    private final Groups groups;
    /** By the letters that stand behind a name in brackets. */
    private final Map<String, String> inFull = new HashMap<>();

    Bodies(String text) {
        SHORTENED
                .matcher(OwnWords.plain(text))
                .results()
                .map(match -> Map.entry(
                        match.group("letters"),
                        OPENING.matcher(match.group("full")).replaceFirst("")))
                .filter(one -> isShort(one.getKey(), one.getValue()))
                .forEach(one -> inFull.putIfAbsent(one.getKey(), one.getValue()));
        this.groups = new Groups(OwnWords.plain(text));
        var bodies = FULL.matcher(OwnWords.plain(text))
                .results()
                .map(match -> new Full(
                        SourceName.of(OPENING.matcher(match.group()).replaceFirst("")), match.start(), match.end()))
                .filter(full -> full.name().isNamed());
        var of = groups.named().entrySet().stream()
                .map(one -> new Full(
                        SourceName.of(one.getValue()),
                        one.getKey().start(),
                        one.getKey().end()));
        this.named = Stream.concat(bodies, of).toList();
    }

    private static boolean isShort(String letters, String name) {
        return name.replaceAll("\\B\\p{L}|[^\\p{Lu}]", "").equals(letters)
                || Arrays.stream(name.split(" ", -1))
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT))
                        .collect(Collectors.joining())
                        .equals(letters);
    }

    /** Whom the words mean at a place in the text: themselves, or the one body that the text names in full for them. */
    Optional<SourceName> meant(String words, int at) {
        var source = SourceName.of(inFull.getOrDefault(words.replaceFirst("^[Tt]he ", ""), words));
        return switch (source.sort()) {
            case UNNAMED -> Optional.empty();
            case SHORT -> groups.called(source.key(), at).map(SourceName::of).or(() -> fuller(source, at));
            case NAMED -> of(source);
        };
    }

    /** Whether a name is that of a body, by itself or by what the text says beside it. */
    boolean isBody(String name) {
        return SourceName.namesBody(name) || groups.isOne(name.replaceFirst("^[Tt]he ", ""));
    }

    /** The only body that is named in full between two offsets. */
    Optional<SourceName> only(int from, int to) {
        var found = full(full -> full.start() >= from && full.end() <= to);
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** A body that only its kind names is nobody's where the text names two of them in full. */
    private Optional<SourceName> of(SourceName source) {
        var fuller = fuller(source, Integer.MAX_VALUE);
        return fuller.isPresent()
                        || Heads.hasName(source.name())
                        || full(source, Integer.MAX_VALUE).isEmpty()
                ? fuller.or(() -> Optional.of(source))
                : Optional.empty();
    }

    /** The one that the text names in full before a place; of several nobody can say which is meant. */
    private Optional<SourceName> fuller(SourceName source, int before) {
        var found = full(source, before);
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private List<SourceName> full(SourceName source, int before) {
        return full(full -> full.end() <= before && source.isShortOf(full.name()));
    }

    private List<SourceName> full(Predicate<Full> which) {
        var found = new LinkedHashMap<String, SourceName>();
        named.stream().filter(which).forEach(full -> found.put(full.name().key(), full.name()));
        // "Rask health ministry" and "health ministry" in one text are one: the fuller takes the shorter in
        found.values().removeIf(one -> found.values().stream().anyMatch(one::isShortOf));
        return List.copyOf(found.values());
    }
}
