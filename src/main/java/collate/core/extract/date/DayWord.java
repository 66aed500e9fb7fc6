package collate.core.extract.date;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "today", "yesterday", "tomorrow", "tonight", with a part of the day after them. */
final class DayWord implements DateRule {
    private static final Set<String> READERS =
            Set.of("told", "tells", "telling", "newspaper", "paper", "daily", "magazine", "broadcaster");
    private static final Set<String> SPEAKING =
            Set.of("spoke", "speaking", "talked", "talking", "said", "according", "interview");
    private static final Set<String> PAPERS = Set.of("usa", "india", "russia", "voa", "psychology");

    @Override
    public @Nullable Found at(Scan scan, int token) {
        if (!scan.is(token, Sort.DAY_WORD) || title(scan, token)) {
            return null;
        }
        var word = scan.tokens().lower(token);
        var found = found(scan, token, word);
        return word.equals("tonight") ? found.at("TNI", token + 1) : DayPart.after(scan, found);
    }

    /** "USA Today" is a newspaper, and so is "Arden Today" where it is told something: not in "Minister Comes to Arden Today". */
    private static boolean title(Scan scan, int token) {
        if (!scan.tokens().capital(token) || !scan.is(token, "today")) {
            return false;
        }
        var named =
                token > 1 && scan.together(token - 2, token) && scan.tokens().capital(token - 1);
        var spoken = scan.is(token - 2, "to") && scan.is(token - 3, SPEAKING);
        var told = named
                && (scan.is(token - 2, READERS) || spoken)
                && !scan.tokens().capital(token - 2);
        return scan.is(token - 1, PAPERS) || told;
    }

    private static Found found(Scan scan, int token, String word) {
        var anchor = scan.anchor();
        if (anchor == null) {
            return Found.unresolved(token, token + 1, "XXXX-XX-XX");
        }
        var further = further(scan, token);
        var day = Stretch.day(anchor.day().plusDays(further ? 2L * scan.number(token) : scan.number(token)));
        return Found.relative(further ? token - 3 : token, token + 1, day, "“" + word + "” on " + anchor.inWords());
    }

    /** "the day before yesterday", "the day after tomorrow". */
    private static boolean further(Scan scan, int token) {
        var link = scan.number(token) < 0 ? "before" : "after";
        var linked = scan.number(token) != 0 && scan.is(token - 1, link) && scan.is(token - 2, "day");
        return linked && scan.is(token - 3, "the") && token - 3 >= scan.free();
    }
}
