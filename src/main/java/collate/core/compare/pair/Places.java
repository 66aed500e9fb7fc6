package collate.core.compare.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a figure was counted. What the words themselves say comes first ("a camp in the north of Arden", "Arden, Valley",
 * "southern Israel"); of places that do not name their whole, a short list knows it.
 */
public final class Places {
    private static final Read<Place> READ = new Read<>(Places::read);
    private static final Pattern ARTICLE = Pattern.compile("^(?:the|a|an)\\s+");
    /** Says what a place is, before its name. */
    private static final Pattern SORT =
            Pattern.compile("^(?:(?:the|a)\\s+)?(?:[\\p{Ll}-]+\\s+(?:town|city|village|municipality)"
                    + "|town|city|village|municipality|state|province|district|region|island|capital)\\s+of\\s+");

    private static final Pattern TOWN =
            Pattern.compile("^(?:[Tt]he )?(?:\\p{Ll}+ ){0,2}(?:town|city|village|municipality) of (?=\\p{Lu})");

    /** "The capital Tarn", "the capital, Tarn". */
    private static final Pattern CAPITAL =
            Pattern.compile("^(?i:the )?capital(?: city)?,? (?!of\\b|(?i:in|near)\\b)(?=\\p{L})");

    private static final Pattern ENDING =
            Pattern.compile("\\s+(?:strip|province|governorate|district|borough|region|area)$");
    private static final Pattern SIDE = Pattern.compile(
            "^(?:the\\s+)?(?:(?:north|south|east|west|central|upper|lower|occupied)(?:ern)?(?:[ -](?:east|west)(?:ern)?)?"
                    + "|north(?:ea|we)st(?:ern)?|south(?:ea|we)st(?:ern)?)(?:\\s+of)?\\s+");
    private static final Pattern STEP =
            Pattern.compile("\\s*,\\s*|\\s+(?:in|of|near|around|across|throughout|outside|inside|within)\\s+"
                    + "(?:the\\s+(?:north|south|east|west|centre|center|heart|middle|edge|outskirts)\\s+of\\s+)?");

    /** A part of a town, where the town stands behind: "the Rask district of Corvan". */
    private static final Pattern QUARTER = Pattern.compile(".*\\p{L}\\s+(?:district|borough)$");
    /** The same, behind its name: "Holm, a suburb of Corvan". */
    private static final Pattern SUBURB = Pattern.compile(
            "^(?:a|an|the)\\s+(?:[\\p{L}-]+\\s+){0,2}(?:suburb|district|borough|quarter|neighbou?rhood)$");
    /** What has districts and is no town. */
    private static final Pattern REGION = Pattern.compile(
            ".*\\b(?:province|region|state|county|governorate|oblast|republic|country|valley|strip)\\b.*");

    /** Which place lies in which other. */
    private static final Map<String, String> WITHIN = """
            gaza: gaza city, khan younis, khan yunis, rafah, jabalia, jabaliya, deir al-balah, beit hanoun, beit lahia, nuseirat
            west bank: jenin, nablus, ramallah, hebron, tulkarm, bethlehem
            israel: sderot, ashkelon, tel aviv, haifa, beersheba, kfar aza, be'eri
            lebanon: beirut, tyre, sidon
            ukraine: kyiv, kharkiv, odesa, mariupol, kherson, bakhmut, dnipro, lviv, donetsk, luhansk
            russia: moscow, belgorod, kursk
            syria: damascus, aleppo, idlib, homs
            yemen: sanaa, hodeidah, aden
            sudan: khartoum, darfur, omdurman
            turkey: ankara, istanbul, gaziantep
            """.lines()
            .map(line -> line.split(": "))
            .flatMap(line -> Stream.of(line[1].split(", ")).map(part -> Map.entry(part, line[0])))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    /**
     * A place, taken apart.
     *
     * @param chain it and all that it lies in, from small to large; empty when none is named
     * @param site what it is where it is a mine, a port or the like
     * @param grounds in or at which places that site is, by its name
     */
    public record Place(List<String> chain, Optional<Site> site, Set<String> grounds) {
        /** Whether what is counted there and here may be one: the same place, or a site and its town. */
        public boolean mayBeOne(Place other) {
            return compare(this, other).mayBeOne();
        }

        private boolean isAt(Place other) {
            return grounds.contains(other.chain.getFirst());
        }

        private boolean mayBe(Place other) {
            return isAt(other)
                    || other.isAt(this)
                    || site.flatMap(mine -> other.site.filter(mine::mayBe)).isPresent();
        }
    }

    private Places() {}

    /** Without what says of what kind a town is: "Corvan" of "the border town of Corvan" and "the capital Corvan". */
    public static String bare(String written) {
        return CAPITAL.matcher(TOWN.matcher(written).replaceFirst("")).replaceFirst("");
    }

    /** Under which a place is the same however it is written: "the Gaza Strip" and "Gaza" are "gaza"; empty when none is named. */
    public static String name(String written) {
        var chain = of(written).chain;
        return chain.isEmpty() ? "" : chain.getFirst();
    }

    /** Whether both are named, and neither lies in the other. */
    public static boolean areApart(String here, String there) {
        return compare(here, there) == Sameness.OTHER;
    }

    public static boolean mayBeOne(String here, String there) {
        return of(here).mayBeOne(of(there));
    }

    static Sameness compare(String here, String there) {
        return compare(of(here), of(there));
    }

    static Sameness compare(Place here, Place there) {
        var mine = here.chain;
        var theirs = there.chain;
        if (mine.isEmpty() || theirs.isEmpty()) {
            return Sameness.UNSAID;
        }
        if (mine.getFirst().equals(theirs.getFirst())) {
            return Sameness.SAME;
        }
        if (here.mayBe(there)) {
            return Sameness.BY_NAME;
        }
        return mine.contains(theirs.getFirst()) || theirs.contains(mine.getFirst()) ? Sameness.PART : Sameness.OTHER;
    }

    /** Whether the first is the smaller place of two of which one is a part of the other. */
    static boolean isPart(String here, String there) {
        var theirs = of(there).chain;
        return !theirs.isEmpty() && of(here).chain.contains(theirs.getFirst());
    }

    /** Whether the first is a site of the second, by its name. */
    static boolean isAt(String here, String there) {
        return of(here).isAt(of(there));
    }

    /** What figures counted there are found by: all that it lies in, and of a site what its name may be in short. */
    static List<String> traits(String written) {
        return of(written).chain;
    }

    public static Place of(String written) {
        return READ.of(written);
    }

    private static Place read(String written) {
        var lower = written.toLowerCase(Locale.ROOT).replace('’', '\'').strip();
        return of(List.of(
                STEP.split(SORT.matcher(CAPITAL.matcher(lower).replaceFirst("")).replaceFirst(""))));
    }

    private static Place of(List<String> parts) {
        if (parts.isEmpty()) {
            return new Place(List.of(), Optional.empty(), Set.of());
        }
        var suburb = parts.size() > 2 && SUBURB.matcher(parts.get(1)).matches() && isTown(parts.get(2));
        var quarter =
                suburb || parts.size() > 1 && QUARTER.matcher(parts.getFirst()).matches() && isTown(parts.get(1));
        var around = of(parts.subList(suburb ? 2 : 1, parts.size())).chain;
        var all = new ArrayList<String>();
        var part = parts.getFirst().strip();
        var site = Site.of(part, around.isEmpty() ? "" : around.getFirst());
        site.ifPresentOrElse(
                one -> {
                    put(all, one.name());
                    one.namesakes().forEach(name -> add(all, name));
                },
                () -> add(all, part));
        var grounds = site.isEmpty() ? Stream.<String>empty() : all.stream().skip(1);
        around.stream().filter(name -> !all.contains(name)).forEach(all::add);
        return new Place(
                List.copyOf(all),
                site,
                Stream.concat(
                                grounds,
                                site.isEmpty() && !quarter
                                        ? Stream.empty()
                                        : around.stream().limit(1))
                        .filter(name -> !WITHIN.containsValue(name))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static boolean isTown(String part) {
        return !REGION.matcher(part).matches() && !SIDE.matcher(part).find();
    }

    private static void add(List<String> all, String part) {
        var whole = SIDE.matcher(part);
        if (whole.find() && whole.end() < part.length()) {
            put(all, part);
            add(all, part.substring(whole.end()));
            return;
        }
        put(all, part);
        var known = all.isEmpty() ? null : WITHIN.get(all.getLast());
        if (known != null) {
            put(all, known);
        }
    }

    private static void put(List<String> all, String part) {
        var name = ENDING.matcher(ARTICLE.matcher(part).replaceFirst(""))
                .replaceFirst("")
                .strip();
        if (!name.isEmpty() && !all.contains(name)) {
            all.add(name);
        }
    }
}
