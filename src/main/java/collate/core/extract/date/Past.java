package collate.core.extract.date;

import java.util.Set;

/** Verbs in the past, irregular by their list and regular by their ending. */
final class Past {
    private static final Set<String> IRREGULAR = Set.of(
            ("was were had did said told took came went made gave got found began saw rose fell won lost met left held spoke"
                            + " wrote sent shot hit struck broke led been became brought built bought sold paid ran kept grew knew"
                            + " stood fled flew drew drove has have died 've ’ve threw fought withdrew quit thought"
                            + " sought put sank shook swept slid heard"
                            + " ate arose awoke bent blew bore bred burnt caught chose clung crept dealt dreamt drank dug fed felt"
                            + " forbade forgot forgave froze hung hid laid lent lit meant mistook overcame overtook oversaw overthrew"
                            + " rang rode sang shone shrank slept slew spent sped split sprang stole stuck stung strove swore swam"
                            + " swung taught tore underwent understood upheld wept woke wore wound wove foresaw undertook rebuilt"
                            + " retook bled bound beset befell pled")
                    .split(" "));

    private static final Set<String> ADJECTIVAL =
            Set.of("a an the its their his her this some still recently newly".split(" "));

    private Past() {}

    /** -1 for a verb that tells what was, 1 for "to be" done, 0 for any other word. */
    static int sign(Scan scan, int token) {
        var word = scan.tokens().lower(token);
        if (!IRREGULAR.contains(word) && !regular(scan, token, word)) {
            return 0;
        }
        if (scan.is(token + 1, "to") && scan.is(token, Tense.WERE)) {
            return 0; // "was to open" leaves open whether it did
        }
        if (scan.is(token - 1, "be")) {
            var failed = scan.is(token - 2, "could") || scan.is(token - 3, "could") || scan.is(token - 2, "couldn't");
            return failed ? -1 : 1;
        }
        return scan.is(token - 1, "to") || scan.is(token - 1, Tense.PASSIVE) ? 0 : -1;
    }

    /** A past form in -ed; not "succeed", not "the planned", not "United". */
    private static boolean regular(Scan scan, int token, String word) {
        var form = word.length() > 3 && word.endsWith("ed") && (!word.endsWith("eed") || word.equals("agreed"));
        return form && !scan.tokens().capital(token) && !scan.is(token - 1, ADJECTIVAL);
    }
}
