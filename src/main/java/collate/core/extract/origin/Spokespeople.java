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
            + "(?:[Cc]hief|[Cc]ommander|[Dd]irector|[Hh]ead|[Bb]oss|[Pp]resident|[Cc]hair(?:wo)?man|[Mm]anager|[Ll]eader|[Gg]eneral [Ss]ecretary|[Ss]ecretary[ -][Gg]eneral)"
            // "of mission", "of operations"
            + "(?: of (?!the )\\p{Ll}+)?";

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
    private static final Pattern ITS =
            Pattern.compile("[Ii]ts (?:\\p{Ll}+ )?(?:" + SPOKESMAN + "|" + LEADER + ")(?:,? " + NAME + ")?");
    /** "The Front's leader", "the group's country director". */
    private static final Pattern OWN =
            Pattern.compile("(?<body>(?:[Tt]he )?[\\p{L}’' -]*\\p{L})['’]s? (?:\\p{Ll}+ )?(?:" + SPOKESMAN + "|"
                    + LEADER + ")(?:,? " + NAME + ")?");
    /** "Ivan Holm, a doctor at Arden hospital", "Ivan Holm, the leader of the Valley Front". */
    private static final Pattern APPOSED = Pattern.compile(
            "(?<![\\p{L}])" + NAME
                    + ", (?<what>(?:(?:an?|the) )?(?:[\\p{Ll}-]+ ){1,4}(?:at|for|of|from|with) [^,.;:“”\"()\\n]{3,60})(?=[,.\\n])");

    private static final Pattern OFFICE = Pattern.compile("(?<![\\p{L}])(?<what>[Tt]he (?:governor|mayor|" + LEADER
            + ") of [\\p{L}’' ]{2,50}), " + NAME.replace("{0,4}", "{1,4}"));
    private static final Pattern BEHIND = Pattern.compile(", " + NAME.replace("{0,4}", "{1,4}"));
    private static final Pattern LEADS = Pattern.compile("(?:(?:an?|the) )?" + LEADER + " of (?<body>(?:the )?.*)");

    /** A dateline, an article, and what a group is: "ARDEN, March 3 - The rebel". */
    private static final Pattern OPENING = Pattern.compile(
            "(?:\\p{Lu}[^\\n]{2,60}? [–—-] )?(?:(?:The|the|An?) )?(?i:(?:" + SourceName.SORTS_OF_BODY + ") )?");

    private static final Pattern OWNER = Pattern.compile("['’]s? (?:\\p{Ll}+ )?$");

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
        apposed(APPOSED);
        apposed(OFFICE);
    }

    /**
     * The one whom words are for: "Holm", "its director"; none where they may be for two, or for a namesake.
     *
     * @param at where they stand
     */
    Optional<Spokesperson> meant(String words, int at) {
        var ledBy = at >= 0 && text.startsWith(words, at) ? leads(words, at) : Optional.<SourceName>empty();
        return ledBy.map(body -> new Spokesperson(PersonName.NOBODY, new Span(at, at + words.length()), body))
                .or(() -> named(words))
                .or(() -> ITS.matcher(words).matches() ? named(nameBehind(at + words.length())) : Optional.empty());
    }

    /** "Its director", "the Front's leader". */
    private Optional<SourceName> leads(String words, int at) {
        var own = OWN.matcher(words);
        return ITS.matcher(words).matches()
                ? nearest(at)
                : own.matches() && isBody(own.group("body")) ? bodies.meant(own.group("body"), at) : Optional.empty();
    }

    /** "Its director" before ", Ivan Holm". */
    private String nameBehind(int end) {
        var name = BEHIND.matcher(text).region(Math.min(end, text.length()), text.length());
        return name.lookingAt() ? name.group("name") : "";
    }

    private Optional<Spokesperson> named(String words) {
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
            var owner = owner(match.start());
            var speaks = match.group("speaks") != null;
            if (whose.isEmpty()
                    && owner.isEmpty()
                    && AFTER_ITS
                            .matcher(text.substring(Math.max(0, from - NEAR), from))
                            .find()) {
                add(match.group("name"), new Span(match.start(), match.end()), nearest(match.start()));
            } else if (whose.isEmpty() && owner.isEmpty() && speaks) {
                var at = match.start();
                add(
                        match.group("name"),
                        new Span(at, match.end()),
                        bodies.only(0, at).or(() -> nearest(at)));
            } else if (!owner.isEmpty() && !Heads.isBody(last(whose))) {
                add(match.group("name"), new Span(match.start(), match.end()), bodies.meant(owner, match.start()));
            } else if (!whose.isEmpty() && (speaks || Heads.isBody(last(whose)) || isBody(whose))) {
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

    /** "Ivan Holm, a doctor at Arden hospital", "the mayor of Arden, Ivan Holm". */
    private void apposed(Pattern how) {
        var match = how.matcher(text);
        while (match.find()) {
            var what = match.group("what");
            var leads = LEADS.matcher(what);
            var body = leads.matches() && isBody(leads.group("body"))
                    ? leads.group("body")
                    : SourceName.of(what).name();
            var office = SourceName.of(what);
            if (!(what.endsWith(body) && (isBody(body) || office.isNamed() && Heads.isBody(last(office.key()))))
                    || !isPerson(match.group("name"))) {
                continue;
            }
            add(match.group("name"), new Span(match.start(), match.end()), bodies.meant(body, match.start("what")));
        }
    }

    /** Of "the group's country" before "director" the group; empty where no body owns. */
    private String owner(int at) {
        var owned = OWNER.matcher(text).region(Math.max(0, at - NEAR), at);
        var body = owned.find() ? BodyName.before(text, owned.start()) : "";
        return isBody(body) ? body : "";
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

    /** Not a place: who leads a state is no voice of it alone. */
    private boolean isBody(String name) {
        return bodies.isBody(name) && !Places.isOne(name.toLowerCase(Locale.ROOT));
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
        var end = start;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (here.isPresent() || end == 0) {
            return here;
        }
        var before = start(end - 1);
        return bodies.only(before, start).filter(body -> isOpened(before, body));
    }

    private int start(int at) {
        return Surroundings.of(text, List.of(new Span(at, at + 1))).start();
    }

    private boolean isOpened(int sentence, SourceName body) {
        var opening = OPENING.matcher(text).region(sentence, text.length());
        return text.startsWith(body.name(), opening.lookingAt() ? opening.end() : sentence);
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
