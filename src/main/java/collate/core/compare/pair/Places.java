package collate.core.compare.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a figure was counted. What the words themselves say comes first ("a camp in the north of Arden", "Arden, Valley",
 * "southern Israel"); of places that do not name their whole, a short list knows it.
 */
public final class Places {
    private static final Pattern ARTICLE = Pattern.compile("^(?:the|a|an)\\s+");
    /** Says what a place is, before its name. */
    private static final Pattern SORT = Pattern.compile(
            "^(?:the\\s+)?(?:old\\s+)?(?:town|city|village|port|municipality|state|province|district|region|island|capital)\\s+of\\s+");

    private static final Pattern ENDING = Pattern.compile("\\s+(?:strip|province|governorate|district|region|area)$");
    private static final Pattern SIDE = Pattern.compile(
            "^(?:the\\s+)?(?:(?:north|south|east|west|central|upper|lower|occupied)(?:ern)?(?:[ -](?:east|west)(?:ern)?)?"
                    + "|north(?:ea|we)st(?:ern)?|south(?:ea|we)st(?:ern)?)(?:\\s+of)?\\s+");
    private static final Pattern STEP =
            Pattern.compile("\\s*,\\s*|\\s+(?:in|of|near|around|across|throughout|outside|inside|within)\\s+");

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

    private Places() {}

    /** Under which a place is the same however it is written: "the Gaza Strip" and "Gaza" are "gaza"; empty when none is named. */
    public static String name(String written) {
        var chain = chain(written);
        return chain.isEmpty() ? "" : chain.getFirst();
    }

    /** Whether both are named, and neither lies in the other. */
    public static boolean areApart(String here, String there) {
        return compare(here, there) == Sameness.OTHER;
    }

    static Sameness compare(String here, String there) {
        return compare(chain(here), chain(there));
    }

    /** Two that {@link #chain} took apart. */
    static Sameness compare(List<String> mine, List<String> theirs) {
        if (mine.isEmpty() || theirs.isEmpty()) {
            return Sameness.UNSAID;
        }
        if (mine.getFirst().equals(theirs.getFirst())) {
            return Sameness.SAME;
        }
        return mine.contains(theirs.getFirst()) || theirs.contains(mine.getFirst()) ? Sameness.PART : Sameness.OTHER;
    }

    /** Whether the first is the smaller place of two of which one is a part of the other. */
    static boolean isPart(String here, String there) {
        var theirs = chain(there);
        return !theirs.isEmpty() && chain(here).contains(theirs.getFirst());
    }

    /** The place and all that it lies in, from small to large; empty when none is named. */
    static List<String> chain(String written) {
        var all = new ArrayList<String>();
        for (var part : STEP.split(
                SORT.matcher(written.toLowerCase(Locale.ROOT).replace('’', '\'').strip())
                        .replaceFirst(""))) {
            add(all, part.strip());
        }
        return List.copyOf(all);
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
