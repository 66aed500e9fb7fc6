package collate.core.extract.origin;

import collate.core.claim.Quote;
import collate.core.extract.origin.SourceName.Sort;
import collate.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Through whom a quote reached the article, where its sentence says so: "in a statement from the Foreign Ministry", "RIA quoted
 * Peskov as saying", "told Reuters".
 *
 * @param words who it is, in the text
 */
record Carried(Span words, String why) {
    private static final String NAME = "[\\p{Lu}][\\p{L}\\p{N}'’&.-]*(?<![.,])";
    private static final String PLAIN =
            "(?:health|foreign|defen[cs]e|interior|justice|ministry|office|agency|news|army|military|police|government"
                    + "|department|council|hospital|newspaper|television|radio|broadcaster|channel|state|state-run|official"
                    + "|daily|magazine|affairs|service|press|commission|committee|station|network|spokesman|spokeswoman|agencies|media"
                    + "|newspapers|outlets|officials|coast|guard|coastguard|navy|fire|brigade|rescue|civil|protection|safety|disaster|management"
                    + "|prosecutors?|prosecutor['’]s|transport|mining|port|railway|aviation|energy|water|emergency|emergencies|authority|ambulance|maritime|institute)";
    private static final String WORD = "(?:" + NAME + "|" + PLAIN + ")";
    private static final String WHO = "(?<who>(?:(?:the|a|an|its) )?" + WORD
            + "(?: (?:of |in |for |of the |for the |and the )?" + WORD + "){0,6})";
    private static final String BODY = "(?<who>(?:" + NAME + " )*(?:" + PLAIN + " )?"
            + "(?:[Mm]inistry|[Oo]ffice|army|police|government|[Aa]gency|[Gg]uard|coastguard|[Nn]avy|[Bb]rigade|[Dd]epartment|[Ss]ervice"
            + "|[Aa]uthority|[Hh]ospital))";
    private static final String OUTLET = "(?<who>(?:the )?(?:(?:" + WORD
            + " ){0,5}(?:newspaper|television|TV|radio|broadcaster|channel|magazine|daily"
            + "|[Nn]ews [Aa]gency|news agency " + NAME
            + "|[Nn]ews|Times|Post|Journal|Herald|Tribune|Gazette|Guardian|Telegraph|Courier|Chronicle|Radio|Television|network|station)"
            + "(?: " + NAME + ")?|" + agencies() + "))(?![\\p{L}])";
    private static final String ACCOUNT =
            "(?:statement|readout|read-out|transcript|summary|communiqu[eé]|press release|news release|release|account|document|post)s?";

    private static final String NAMED_ACCOUNT = "(?:" + NAME + " ){1,3}(?:[\\p{Ll}-]+ )??" + ACCOUNT;

    private static final String ACCORDING = "according to (?<who>(?:[^,.;:“”\"()\\n]|(?<=" + FullStops.SHORTENED
            + ")\\.){3,90}?)(?= (?:on|late|early|who|which|that) |[,;:“”\"()\\n]|(?<!" + FullStops.SHORTENED
            + ")\\.|\\s*$)";
    private static final Pattern GIVEN = Pattern.compile(ACCORDING, Pattern.CASE_INSENSITIVE);
    /**
     * A day, the owner of something that is not read further, a person and what is told of him: "Gen. Rask of the police"; or a
     * translation, which only puts another's words into another language.
     */
    private static final Pattern NOBODY = Pattern.compile(
            "(?:an? |the |its |their )?(?:[\\p{L}'’-]+ ){0,3}(?:translations?|interpreters?|subtitles)\\b.*|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: .*)?|\\p{L}+['’]s|(?:.* )?"
                    + FullStops.TITLE + "\\.(?: \\p{Lu}[\\p{L}.-]*)+ \\p{Ll}.*");

    /** An outlet, somebody's account, or a body that is known by its letters: "NASA". */
    private static final Pattern NAMED =
            Pattern.compile(OUTLET + "|(?:an? |the )?" + NAMED_ACCOUNT + "|(?:the )?\\p{Lu}{3,}");

    private static final String OWN_WORDS = "whose statement it is";
    private static final String QUOTED_BODY = "whom it is quoted from";
    private static final String GIVEN_TO = "to whom the article gives it";

    /**
     * One way in which a sentence says it.
     *
     * @param signs of which it has at least one, if any is named: sooner seen than a name at every word is tried
     */
    private record Way(Pattern pattern, String why, List<String> signs) {
        Way(String pattern, String why, String... signs) {
            this(Pattern.compile(pattern), why, List.of(signs));
        }

        boolean mayStand(String in) {
            return signs.isEmpty() || signs.stream().anyMatch(in::contains);
        }
    }

    private static final List<Way> WAYS = List.of(
            new Way(
                    "\\b(?:[Qq]uoting|[Cc]iting) " + WHO
                            + "(?! (?:sources?|staff|doctors|workers)\\b),? (?:[^.;“”\"]{0,60} )?report(?:ed|s)\\b",
                    QUOTED_BODY,
                    "uoting ",
                    "iting "),
            new Way(
                    "\\breport(?:ed|s)\\b(?:[^.;“”\"]{0,40})? (?:quoting|citing) " + WHO
                            + "(?! (?:sources?|staff|doctors|workers)\\b)",
                    QUOTED_BODY,
                    " quoting ",
                    " citing "),
            new Way(
                    ACCOUNT
                            + " (?:of [^,.;“”\"]{1,60}? )?(?:(?:released|issued|published|provided|posted|carried|distributed|put out)"
                            + " )?(?:from|by|on the website of) " + WHO,
                    "whose account carries the words",
                    " from ",
                    " by ",
                    " on the website of "),
            new Way(
                    "(?:according to|in) (?:an? |the )(?:[\\p{Ll}-]+ )??" + BODY + " " + ACCOUNT + "\\b",
                    "whose account carries the words",
                    "according to ",
                    " in "),
            new Way(
                    "according to (?:an? |the )?(?<who>" + NAMED_ACCOUNT + ")\\b",
                    "whose account carries the words",
                    "according to "),
            new Way(
                    "(?:released|issued|published|posted|carried|provided) by " + WHO,
                    "who published the words",
                    " by "),
            new Way(
                    WHO + " (?:quoted|cited|quotes|cites) [^.;]{1,80}? as saying",
                    "who passes the words on",
                    " as saying"),
            new Way("(?:was|were|as) (?:quoted|cited) by " + WHO, "who passes the words on", "ed by "),
            new Way(
                    WHO + " (?:quoted|cited) (?:him|her|them|" + NAME + ")",
                    "who passes the words on",
                    " quoted ",
                    " cited "),
            new Way("\\b(?:told|tells) " + OUTLET, "to whom the words were said", "told ", "tells "),
            new Way("(?:interview|interviewed) (?:with|by|on|to|for) " + WHO, "who asked", "interview"),
            new Way("(?:according to|reported by) " + OUTLET, "who reports the words", "according to ", "reported by "),
            new Way(ACCORDING, GIVEN_TO, "according to "),
            new Way(
                    "(?<who>(?:the )?" + agencies() + ")(?: [Nn]ews [Aa]gency)? report(?:ed|s)",
                    "who reports the words",
                    " report"),
            new Way(
                    "(?<=[,“] )" + OUTLET + " (?:report(?:ed|s)|said|says|wrote|writes)\\b",
                    "who reports the words",
                    ", ",
                    "“ "),
            new Way(
                    WHO
                            + " (?:also |later )?(?:said|announced|confirmed|added|wrote) (?:[^.;“”\"]{0,30} )?in (?:a|its) (?:[\\p{L}-]+ ){0,2}?"
                            + ACCOUNT,
                    OWN_WORDS,
                    " in a ",
                    " in its "));

    private static String agencies() {
        return "(?:Reuters|Xinhua|AFP|Agence France-Presse|Associated Press|AP|RIA Novosti|RIA|TASS|Tass|Interfax|DPA|dpa|ANSA"
                + "|EFE|Anadolu(?: Agency)?|Kyodo|Yonhap|Bloomberg|BBC|CNN|Al Jazeera|Al Arabiya|CCTV|CGTN|Fars|IRNA|WAFA|Wafa|SANA"
                + "|UPI|PTI|NPR|Sky News|Fox News|NBC News|CBS News|ABC News|Deutsche Welle|DW)";
    }

    /** Looks only at what the article itself says in the quote's sentences. */
    static Optional<Carried> by(Quote quote, String text) {
        var window = window(quote, text);
        var own = OwnWords.in(window, text, quote.spans());
        for (var way : WAYS) {
            if (!way.mayStand(own)) {
                continue;
            }
            var match = way.pattern().matcher(own);
            while (match.find()) {
                var who = new Span(window.start() + match.start("who"), window.start() + match.end("who"));
                if (isSomebody(who.of(text), way)) {
                    return Optional.of(new Carried(whole(who, quote), way.why()));
                }
            }
        }
        return Optional.empty();
    }

    /** A person who passes nothing on but speaks himself is the speaker and no origin. */
    private static boolean isSomebody(String who, Way way) {
        if (NOBODY.matcher(who).matches()) {
            return false;
        }
        return !Set.of(OWN_WORDS, GIVEN_TO, QUOTED_BODY).contains(way.why())
                || SourceName.of(who).isBody();
    }

    /** Of a speaker whose name ends so all of it: "river authority", where no list has the river. */
    private static Span whole(Span who, Quote quote) {
        return spoken(quote)
                .map(Carried::words)
                .filter(name -> name.end() == who.end() && name.start() < who.start())
                .orElse(who);
    }

    /** Words of a body or a state, which nobody hears but in what it puts out. */
    static Optional<Carried> spoken(Quote quote) {
        return spoken(quote, name -> SourceName.of(name).isBody());
    }

    /** Of those that are bodies. */
    static Optional<Carried> spoken(Quote quote, Predicate<String> isBody) {
        return quote.grounds().stream()
                .filter(ground ->
                        ground.field().equals("speaker") && ground.words().isPresent())
                .filter(_ -> quote.speaker().filter(isBody).isPresent())
                .findFirst()
                .map(ground -> new Carried(ground.words().orElseThrow(), OWN_WORDS));
    }

    /** To whom the sentence around these words gives what it says in its own words: "according to officials in Arden". */
    static Optional<Carried> given(Span words, String text) {
        var window = Surroundings.of(text, List.of(words));
        return GIVEN.matcher(OwnWords.in(window, text, List.of()))
                .results()
                .map(match -> new Span(window.start() + match.start("who"), window.start() + match.end("who")))
                .filter(who -> isGivenTo(OwnWords.plain(who.of(text))))
                .findFirst()
                .map(who -> new Carried(who, GIVEN_TO));
    }

    /** A treaty states nothing, and a person is no origin; officials of nowhere are somebody, but nobody can tell who. */
    private static boolean isGivenTo(String who) {
        var source = SourceName.of(who);
        return !NOBODY.matcher(who).matches()
                && (source.isBody()
                        || source.sort() == Sort.UNNAMED
                        || NAMED.matcher(who).matches());
    }

    private static Span window(Quote quote, String text) {
        var all = new ArrayList<>(quote.spans());
        all.add(quote.span());
        return Surroundings.of(text, all);
    }
}
