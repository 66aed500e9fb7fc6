package collate.core.extract.date;

import java.util.List;

/** Parts of a day, as TIMEX3 writes them. */
final class DayPart {
    private static final List<String> CODES = List.of("TMO", "TAF", "TEV", "TNI");

    private DayPart() {}

    static String code(Lexeme part) {
        return CODES.get(part.number());
    }

    /** The day with the part that follows it: "Friday" and "night"; the same when none follows. */
    static Found after(Scan scan, Found day) {
        var at = scan.pastHyphen(day.next());
        var follows = scan.is(at, Sort.PART) && scan.together(at, day.first());
        return follows ? day.at(code(scan.lexeme(at)), at + 1) : day;
    }
}
