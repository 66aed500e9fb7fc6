package collate.core.compare.words;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** One spelling for words that are written in several: British and American English, accents, dots, ways to spell a name. */
public final class Spelling {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+|[.'’`]");
    private static final Pattern OUR = Pattern.compile(
            "^((?:dis|mis|un)?(?:arb|ard|arm|behavi|clam|cand|col|demean|enam|endeav|fav|ferv|flav|harb|hon|hum|lab|neighb|od|parl"
                    + "|ranc|rig|rum|sav|savi|splend|succ|tum|val|vap|vig))our");
    private static final Pattern RE = Pattern.compile(
            "^(cent|epicent|theat|met|kilomet|millimet|centimet|lit|fib|calib|sab|spect|meag|lust|somb|goit|maneuv)re(s?|d)$");
    private static final Pattern ENCE = Pattern.compile("^(self)?(def|off|pret|lic)ence(s|d|less)?$");
    private static final Pattern DOUBLED = Pattern.compile(
            "^(.*(?:travel|cancel|label|model|fuel|signal|counsel|marshal|channel|level|total|quarrel|tunnel|rival|duel|dial"
                    + "|libel|panel|spiral|unravel|marvel|enrol|patrol|control|initial|pedal|pencil|parcel|shovel|funnel|jewel|swivel"
                    + "|shrivel|imperil|equal))l(ed|ing|ings|er|ers|or|ors|ous|ment|ations?)$");
    private static final Pattern ISE =
            Pattern.compile("^(.{3,}?)is(e|ed|es|ing|er|ers|ation|ations|ational|able|ably)$");
    private static final Pattern YSE = Pattern.compile("^(anal|paral|catal|electrol)ys(e|ed|es|er|ers|ing)$");
    private static final Pattern OGUE = Pattern.compile("^(.{3,}o)gue(s?)$");
    private static final Pattern DIGRAPH =
            Pattern.compile("^(an|p|h|orthop|f|leuk|gyn|encyclop|diarrh|c|homo?|man)(ae|oe)(?=m|d|t|c|a$|s|op|uv)");
    /** Stems before -ise that no dialect writes with z. */
    private static final Set<String> ONLY_S = Set.of(
            ("advert adv compr comprom dem desp dev disgu enterpr exerc expert franch improv inc merchand otherw prec prem"
                            + " prom surpr superv telev treat likew exc conc parad rev circumc surm appr reprom unadv pra ra"
                            + " appra no po crui brui pro cha refra misadv clockw unw edelwe")
                    .split(" "));

    /** Beginnings; the rest of the word stays. */
    private static final List<Map.Entry<String, String>> BEGINNINGS = List.of(
            Map.entry("acknowledgement", "acknowledgment"),
            Map.entry("aeroplane", "airplane"),
            Map.entry("ageing", "aging"),
            Map.entry("aluminium", "aluminum"),
            Map.entry("archaeo", "archeo"),
            Map.entry("artefact", "artifact"),
            Map.entry("draught", "draft"),
            Map.entry("fulfilment", "fulfillment"),
            Map.entry("instalment", "installment"),
            Map.entry("jewellery", "jewelry"),
            Map.entry("judgement", "judgment"),
            Map.entry("mould", "mold"),
            Map.entry("moustache", "mustache"),
            Map.entry("oesoph", "esoph"),
            Map.entry("plough", "plow"),
            Map.entry("practis", "practic"),
            Map.entry("programme", "program"),
            Map.entry("pyjama", "pajama"),
            Map.entry("sceptic", "skeptic"),
            Map.entry("skilful", "skillful"),
            Map.entry("smoulder", "smolder"),
            Map.entry("wilful", "willful"));

    private static final Map<String, String> ALONE = Map.ofEntries(
            Map.entry("grey", "gray"),
            Map.entry("cheque", "check"),
            Map.entry("tyre", "tire"),
            Map.entry("tyres", "tires"),
            Map.entry("enquiry", "inquiry"),
            Map.entry("learnt", "learned"),
            Map.entry("burnt", "burned"),
            Map.entry("whilst", "while"),
            Map.entry("amongst", "among"),
            Map.entry("towards", "toward"),
            Map.entry("afterwards", "afterward"),
            Map.entry("fulfil", "fulfill"),
            Map.entry("fulfils", "fulfills"),
            Map.entry("enrol", "enroll"),
            Map.entry("gaol", "jail"),
            Map.entry("cosy", "cozy"),
            Map.entry("mum", "mom"),
            Map.entry("paycheque", "paycheck"),
            Map.entry("kerb", "curb"),
            Map.entry("ok", "okay"),
            Map.entry("adviser", "advisor"),
            Map.entry("advisers", "advisors"),
            Map.entry("hizbullah", "hezbollah"),
            Map.entry("hizbollah", "hezbollah"),
            Map.entry("hezbullah", "hezbollah"),
            Map.entry("kiev", "kyiv"),
            Map.entry("kharkov", "kharkiv"),
            Map.entry("koran", "quran"),
            Map.entry("moslem", "muslim"),
            Map.entry("moslems", "muslims"),
            Map.entry("teheran", "tehran"),
            Map.entry("qaida", "qaeda"),
            Map.entry("alqaida", "alqaeda"),
            Map.entry("gadhafi", "gaddafi"),
            Map.entry("qaddafi", "gaddafi"),
            Map.entry("kadafi", "gaddafi"),
            Map.entry("mohammed", "muhammad"),
            Map.entry("mohammad", "muhammad"),
            Map.entry("muhammed", "muhammad"),
            Map.entry("isil", "isis"));

    private Spelling() {}

    /** The word in lower case and one spelling; equal for "Defence" and "defense", for "U.S." and "US". */
    public static String of(String written) {
        var word = plain(written);
        var alone = ALONE.get(word);
        if (alone != null) {
            return alone;
        }
        if (word.length() < 5) {
            return word;
        }
        return byRule(beginning(word));
    }

    private static String beginning(String word) {
        for (var beginning : BEGINNINGS) {
            if (word.startsWith(beginning.getKey())) {
                return beginning.getValue() + word.substring(beginning.getKey().length());
            }
        }
        return word;
    }

    private static String byRule(String beginning) {
        var word = where("our", beginning, OUR, "$1or");
        word = where(word.contains("oe") ? "oe" : "ae", word, DIGRAPH, "$1e");
        word = where("ence", word, ENCE, "$1$2ense$3");
        word = where("re", word, RE, "$1er$2");
        word = where("ll", word, DOUBLED, "$1$2");
        word = where("ys", word, YSE, "$1yz$2");
        word = where("ogue", word, OGUE, "$1g$2");
        return word.contains("is") ? withZ(word) : word;
    }

    /** A rule is tried only on words that hold the letters it changes: few do. */
    private static String where(String letters, String word, Pattern rule, String instead) {
        return word.contains(letters) ? rule.matcher(word).replaceFirst(instead) : word;
    }

    private static String withZ(String word) {
        var ise = ISE.matcher(word);
        return ise.matches() && !ONLY_S.contains(ise.group(1)) ? ise.group(1) + "iz" + ise.group(2) : word;
    }

    /** Lower case without accents, dots and apostrophes. */
    public static String plain(String written) {
        var ascii = isAscii(written);
        var letters = ascii ? written : Normalizer.normalize(written, Normalizer.Form.NFKD);
        var lower = letters.toLowerCase(Locale.ROOT);
        return ascii && lower.indexOf('.') < 0 && lower.indexOf('\'') < 0 && lower.indexOf('`') < 0
                ? lower
                : MARKS.matcher(lower).replaceAll("");
    }

    /** Whether it has no letter besides those of English. */
    public static boolean isAscii(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    /** Whether two capitalised words are one foreign name put into Latin letters in two ways: "Zelensky", "Zelenskyy". */
    public static boolean oneName(String a, String b) {
        return Character.isUpperCase(a.charAt(0))
                && Character.isUpperCase(b.charAt(0))
                && Math.min(a.length(), b.length()) > 3
                && sound(plain(a)).equals(sound(plain(b)));
    }

    private static String sound(String name) {
        return name.replaceAll("(?:iy|yy|ij|ii|ey|ie|y|i)$", "i")
                .replace("q", "k")
                .replace("ou", "u")
                .replace("oo", "u")
                .replace("ee", "i")
                .replace("dj", "j")
                .replace("y", "i")
                .replaceAll("(.)\\1", "$1");
    }
}
