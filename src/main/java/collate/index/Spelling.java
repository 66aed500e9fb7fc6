package collate.index;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Brings British and American spellings of a word to one form: "defence" and "defense", "organised" and "organized". The form is
 * no word to read; what counts is that both spellings meet and that no two other words do.
 */
final class Spelling {
    private static final int SHORTEST = 4;
    private static final Pattern OUR = Pattern.compile(
            "^(.{2,}[^aeiou])our(|s|ed|ing|ings|er|ers|able|ably|ite|ites|ful|fully|less|hood|hoods|ly|al|ist|ists)$");
    private static final Pattern ISE =
            Pattern.compile("^(.{2,}[^aeiouw])is(e|ed|es|er|ers|ing|ation|ations|ational|able|ably)$");
    private static final Pattern YSE = Pattern.compile("^(.*l)ys(e|ed|es|er|ers|ing)$");
    private static final Pattern RE = Pattern.compile("^(.{2,}[tbv])re(|s|d)$");
    private static final Pattern OGUE = Pattern.compile("^(.{3,}o)gue(|s)$");
    private static final Pattern ENCE = Pattern.compile("^(.*(?:def|off)en|preten|licen)c(e|es|ed|eless)$");
    private static final Pattern DOUBLED = Pattern.compile(
            "^(travel|cancel|label|fuel|signal|model|level|counsel|marvel|quarrel"
                    + "|rival|total|channel|tunnel|dial|equal|initial|libel|panel|parcel|pedal|pencil|spiral|trial|unravel|shovel"
                    + "|funnel|bevel|tassel|jewel|shrivel|snivel|swivel|towel|duel|dishevel|imperil)l(ed|ing|er|ers|or|ors|ous|ery|ings)$");
    private static final Set<String> NO_OUR =
            Set.of("contour", "detour", "paramour", "glamour", "velour", "troubadour");

    /** Beginnings; the rest of the word stays. */
    private static final Map<String, String> BEGINNINGS = Map.ofEntries(
            Map.entry("anaesth", "anesth"),
            Map.entry("anaem", "anem"),
            Map.entry("paed", "ped"),
            Map.entry("haem", "hem"),
            Map.entry("leukaem", "leukem"),
            Map.entry("archaeo", "archeo"),
            Map.entry("orthopaed", "orthoped"),
            Map.entry("gynaec", "gynec"),
            Map.entry("foet", "fet"),
            Map.entry("oesoph", "esoph"),
            Map.entry("manoeuv", "maneuv"),
            Map.entry("aeroplane", "airplane"),
            Map.entry("sceptic", "skeptic"),
            Map.entry("mould", "mold"),
            Map.entry("smoulder", "smolder"),
            Map.entry("plough", "plow"),
            Map.entry("programme", "program"),
            Map.entry("artefact", "artifact"),
            Map.entry("aluminium", "aluminum"),
            Map.entry("practis", "practic"),
            Map.entry("judgement", "judgment"),
            Map.entry("acknowledgement", "acknowledgment"),
            Map.entry("ageing", "aging"),
            Map.entry("moustache", "mustache"),
            Map.entry("pyjama", "pajama"),
            Map.entry("jewellery", "jewelry"),
            Map.entry("enrolment", "enrollment"),
            Map.entry("instalment", "installment"),
            Map.entry("fulfilment", "fulfillment"),
            Map.entry("skilful", "skillful"),
            Map.entry("wilful", "willful"),
            Map.entry("draught", "draft"));

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("grey", "gray"),
            Map.entry("tyre", "tire"),
            Map.entry("tyres", "tires"),
            Map.entry("kerb", "curb"),
            Map.entry("gaol", "jail"),
            Map.entry("fulfil", "fulfill"),
            Map.entry("enrol", "enroll"),
            Map.entry("fulfils", "fulfills"),
            Map.entry("cosy", "cozy"));

    private Spelling() {}

    /** Of a word in lower case without accents; most words come back as they are. */
    static String folded(String word) {
        if (word.length() < SHORTEST) {
            return word;
        }
        var listed = WORDS.get(word);
        return listed == null ? byRule(beginning(word)) : listed;
    }

    private static String beginning(String word) {
        for (var beginning : BEGINNINGS.entrySet()) {
            if (word.startsWith(beginning.getKey())) {
                return beginning.getValue() + word.substring(beginning.getKey().length());
            }
        }
        return word;
    }

    private static String byRule(String word) {
        if (word.contains("our") && NO_OUR.stream().noneMatch(word::startsWith)) {
            return OUR.matcher(word).replaceFirst("$1or$2");
        }
        var folded = ISE.matcher(word).replaceFirst("$1iz$2");
        folded = YSE.matcher(folded).replaceFirst("$1yz$2");
        folded = RE.matcher(folded).replaceFirst("$1er$2");
        folded = OGUE.matcher(folded).replaceFirst("$1g$2");
        folded = ENCE.matcher(folded).replaceFirst("$1s$2");
        return DOUBLED.matcher(folded).replaceFirst("$1$2");
    }
}
