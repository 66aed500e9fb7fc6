package collate.core.extract.origin;

import collate.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who speaks for which body, as one text says it: "navy spokesman Ivan Holm", "Ivan Holm, a spokesman for the navy", "its director,
 * Ivan Holm". What "Holm" says anywhere in that text is the navy's.
 */
final class Spokespeople {
    /**
     * One of them.
     *
     * @param words with which the text says it
     */
    record Spokesperson(PersonName name, Span words, SourceName body) {}

    private static final String WORD = "\\p{Lu}[\\p{L}'’-]*\\p{Ll}(?<!['’]s)";
    private static final String NAME =
            "(?<name>(?:(?:" + FullStops.TITLE + "|Mr|Ms)\\.? )?" + WORD + "(?: (?:\\p{Lu}\\. )?" + WORD + "){0,4})";
    private static final String SPOKESMAN = "(?:[Cc]hief |[Dd]eputy )?[Ss]pokes(?:man|woman|person)";
    /** Who leads a body speaks for it, too. */
    private static final String LEADER = "(?:[Mm]anaging |[Dd]eputy |[Ee]xecutive )?"
            + "(?:[Cc]hief|[Cc]ommander|[Dd]irector|[Hh]ead|[Bb]oss|[Pp]resident|[Cc]hair(?:wo)?man|[Mm]anager)";

    private static final Pattern BEFORE =
            Pattern.compile("(?<![\\p{L}])(?<who>(?<speaks>" + SPOKESMAN + ")|" + LEADER + "),? " + NAME);
    private static final Pattern FOR =
            Pattern.compile("(?<![\\p{L}])" + SPOKESMAN + " (?:for|of) (?<body>[^,.;:“”\"()\\n]{2,60}), " + NAME);
    private static final Pattern AFTER = Pattern.compile("(?<![\\p{L}])" + NAME + ", (?<who>(?:[\\p{L}'’-]+ ){0,6}?)"
            + SPOKESMAN + "(?: (?:for|of) (?<body>[^,.;:“”\"()\\n]{2,60}))?");
    private static final Pattern OWNED = Pattern.compile("(?<=\\p{L})['’]s " + NAME.replace("{0,4}", "{1,4}"));
    private static final Pattern OF =
            Pattern.compile(NAME.replace("{0,4}", "{1,4}") + " of the (?<body>[^,.;:“”\"()\\n]{2,60})");
    private static final Pattern MINISTER =
            Pattern.compile("(?<![\\p{L}])(?<office>" + Ministers.OFFICES + ") [Mm]inister,? " + NAME);
    private static final Pattern ITS = Pattern.compile("[Ii]ts (?:\\p{Ll}+ )?(?:" + SPOKESMAN + "|" + LEADER + ")");

    private static final Pattern AFTER_ITS = Pattern.compile("\\b[Ii]ts (?:\\p{Ll}+ )?$");
    /** In UTF-16 units, of "its" and a word. */
    private static final int NEAR = 20;

    private final String text;
    private final Bodies bodies;
    private final List<Spokesperson> all = new ArrayList<>();

    /** @param bodies of the text, of which "the ministry" is one */
    Spokespeople(String text, Bodies bodies) {
        this.text = OwnWords.plain(text);
        this.bodies = bodies;
        before();
        after();
        owned();
        belonging();
        ministers();
    }

    /**
     * The one whom words are for: "Holm", "its director"; none where they may be for two, or for a namesake.
     *
     * @param at where they stand
     */
    Optional<Spokesperson> meant(String words, int at) {
        if (ITS.matcher(words).matches() && text.startsWith(words, at)) {
            return nearest(at)
                    .map(body -> new Spokesperson(PersonName.NOBODY, new Span(at, at + words.length()), body));
        }
        var name = PersonName.of(words);
        var found = all.stream().filter(one -> one.name().mayBe(name)).toList();
        var one = found.stream()
                        .map(Spokesperson::body)
                        .map(SourceName::key)
                        .distinct()
                        .count()
                == 1;
        return one && !(found.getFirst().name().sharesSurnameOnly(name) && hasNamesake(found.getFirst()))
                ? Optional.of(found.getFirst())
                : Optional.empty();
    }

    /** "Navy spokesman Ivan Holm", "its director, Ivan Holm", "spokesman Ivan Holm" where the text names one body so far. */
    private void before() {
        var match = BEFORE.matcher(text);
        while (match.find()) {
            var whose = BodyName.before(text, match.start());
            var from = match.start() - whose.length() - (whose.isEmpty() ? 0 : 1);
            var speaks = match.group("speaks") != null;
            if (whose.isEmpty()
                    && AFTER_ITS
                            .matcher(text.substring(Math.max(0, from - NEAR), from))
                            .find()) {
                add(match.group("name"), new Span(match.start(), match.end()), nearest(match.start()));
            } else if (whose.isEmpty() && speaks) {
                var at = match.start();
                add(
                        match.group("name"),
                        new Span(at, match.end()),
                        bodies.only(0, at).or(() -> nearest(at)));
            } else if (!whose.isEmpty() && (speaks || Heads.isBody(last(whose)))) {
                add(match.group("name"), new Span(from, match.end()), bodies.meant(whose, from));
            }
        }
        var whose = FOR.matcher(text);
        while (whose.find()) {
            add(
                    whose.group("name"),
                    new Span(whose.start(), whose.end()),
                    bodies.meant(whose.group("body"), whose.start()));
        }
    }

    /** "Ivan Holm, a spokesman for the navy", "Ivan Holm, the navy's spokesman". */
    private void after() {
        if (!text.contains("spokes")) {
            return;
        }
        var match = AFTER.matcher(text);
        while (match.find()) {
            var body = match.group("body") != null
                    ? BodyName.from(text, match.start("body"))
                    : BodyName.before(text, match.end("who"));
            add(match.group("name"), new Span(match.start(), match.end()), bodies.meant(body, match.start()));
        }
    }

    /** "The navy's Ivan Holm". */
    private void owned() {
        var match = OWNED.matcher(text);
        while (match.find()) {
            var body = BodyName.before(text, match.start());
            if (SourceName.namesBody(body)
                    && !Places.isOne(body.toLowerCase(Locale.ROOT))
                    && isPerson(match.group("name"))) {
                var from = match.start() - body.length();
                add(match.group("name"), new Span(from, match.end()), bodies.meant(body, from));
            }
        }
    }

    /** "Ivan Holm of the navy". */
    private void belonging() {
        var match = OF.matcher(text);
        while (match.find()) {
            var body = BodyName.from(text, match.start("body"));
            if (SourceName.namesBody(body) && isPerson(match.group("name"))) {
                add(match.group("name"), new Span(match.start(), match.end("name")), bodies.meant(body, match.start()));
            }
        }
    }

    /** "Interior Minister Ada Holm": for the ministry that the text tells of, or whose state it says beside the office or nowhere. */
    private void ministers() {
        var match = MINISTER.matcher(text);
        while (match.find()) {
            var ministry = match.group("office").toLowerCase(Locale.ROOT) + " ministry";
            var from = match.start();
            var whose = BodyName.before(text, from);
            var body = (whose + " " + ministry).strip();
            add(
                    match.group("name"),
                    new Span(from, match.end()),
                    text.toLowerCase(Locale.ROOT).contains(ministry)
                            ? bodies.meant(body, Integer.MAX_VALUE)
                            : Optional.of(SourceName.of(body)).filter(SourceName::isNamed));
        }
    }

    private static boolean isPerson(String name) {
        return PersonName.of(name).words().stream().noneMatch(word -> Heads.isCommon(word.toLowerCase(Locale.ROOT)));
    }

    private static String last(String words) {
        return words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    private void add(String name, Span words, Optional<SourceName> body) {
        body.ifPresent(named -> all.add(new Spokesperson(PersonName.of(name), words, named)));
    }

    /** The one body that the same sentence names before this, or else the one that opens the sentence before. */
    private Optional<SourceName> nearest(int at) {
        var start = start(at);
        var here = bodies.only(start, at);
        if (here.isPresent() || start < 2 || text.charAt(start - 1) == '\n') {
            return here;
        }
        var before = start(start - 2);
        return bodies.only(before, start).filter(body -> isOpened(before, body));
    }

    private int start(int at) {
        return Surroundings.of(text, List.of(new Span(at, at + 1))).start();
    }

    private boolean isOpened(int sentence, SourceName body) {
        var opening = text.startsWith("The ", sentence) ? sentence + 4 : sentence;
        return text.startsWith(body.name(), opening);
    }

    /** "Minister Greta Holm", where "Holm" may be her. */
    private boolean hasNamesake(Spokesperson one) {
        var before = Pattern.compile("(\\p{Lu}[\\p{L}'’-]*\\p{Ll}) "
                        + Pattern.quote(one.name().surname()) + "(?![\\p{L}])")
                .matcher(text);
        return before.results()
                .map(match -> match.group(1))
                .anyMatch(word -> !one.name().words().contains(word)
                        && !BodyName.opensSentence(word)
                        && !PersonName.isRank(word)
                        && !Heads.isCommon(word.toLowerCase(Locale.ROOT)));
    }
}
