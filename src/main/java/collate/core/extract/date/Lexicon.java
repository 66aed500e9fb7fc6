package collate.core.extract.date;

import java.util.HashMap;
import java.util.Map;

/** The words that can open or carry a time expression. */
final class Lexicon {
    private static final Map<String, Lexeme> WORDS = new HashMap<>(512);

    static {
        months();
        row(Sort.WEEKDAY, 1, "monday tuesday wednesday thursday friday saturday sunday");
        row(Sort.WEEKDAY, 1, "mon tue wed thu fri sat sun");
        row(Sort.WEEKDAY, 1, "mon. tue. wed. thu. fri. sat. sun.");
        row(Sort.WEEKDAY, 2, "tues weds thurs");
        row(Sort.WEEKDAY, 2, "tues. weds. thurs.");
        row(Sort.WEEKDAYS, 1, "mondays tuesdays wednesdays thursdays fridays saturdays sundays");
        row(
                Sort.ORDINAL,
                1,
                "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth");
        row(Sort.ORDINAL, 14, "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth");
        put(Sort.ORDINAL, 30, "thirtieth");
        row(Sort.UNIT, 0, "second minute hour day week month quarter year decade century");
        row(Sort.UNITS, 0, "seconds minutes hours days weeks months quarters years decades centuries");
        row(Sort.UNITS, 1, "mins hrs _ _ _ _ yrs");
        row(
                Sort.CARDINAL,
                1,
                "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen");
        row(Sort.CARDINAL, 16, "sixteen seventeen eighteen nineteen twenty");
        tens();
        row(Sort.PART, 0, "morning afternoon evening night");
        row(Sort.PARTS, 0, "mornings afternoons evenings nights");
        row(Sort.SEASON, 0, "spring summer fall winter");
        put(Sort.SEASON, 2, "autumn");
        row(Sort.DAY_WORD, -1, "yesterday today tomorrow");
        put(Sort.DAY_WORD, 0, "tonight");
        put(Sort.HOUR_WORD, 12, "noon");
        put(Sort.HOUR_WORD, 12, "midday");
        put(Sort.HOUR_WORD, 24, "midnight");
    }

    private Lexicon() {}

    /** {@link Lexeme#NONE} for any other word. */
    static Lexeme of(String lower) {
        return WORDS.getOrDefault(lower, Lexeme.NONE);
    }

    private static void months() {
        row(Sort.MONTH, 1, "january february march april may june july august september october november december");
        row(Sort.MONTH, 1, "jan. feb. mar. apr. may. jun. jul. aug. sep. oct. nov. dec.");
        row(Sort.MONTH, 1, "jan feb mar apr may jun jul aug sep oct nov dec");
        put(Sort.MONTH, 9, "sept");
        put(Sort.MONTH, 9, "sept.");
    }

    private static void tens() {
        var tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
        var plural = "twenties thirties forties fifties sixties seventies eighties nineties".split(" ");
        for (var i = 0; i < tens.length; i++) {
            put(Sort.CARDINAL, 10 * i + 20, tens[i]);
            put(Sort.TENS, 10 * i + 20, plural[i]);
        }
        put(Sort.CARDINAL, 100, "hundred");
        put(Sort.CARDINAL, 1000, "thousand");
    }

    private static void row(Sort sort, int from, String words) {
        var number = from;
        for (var word : words.split(" ")) {
            put(sort, number++, word);
        }
    }

    private static void put(Sort sort, int number, String word) {
        WORDS.putIfAbsent(word, new Lexeme(sort, number));
    }
}
