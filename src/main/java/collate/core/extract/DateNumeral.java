package collate.core.extract;

/** Finds the numerals of East Asian dates that are written in characters: "二〇二三" before 年, "十" before 月. */
final class DateNumeral {
    private static final char LAST_LATIN = '\u02ff';
    private static final String DIGITS = "〇○零一二三四五六七八九十";
    private static final String DAY_SIGNS = "日号號";
    private static final int YEAR_DIGITS = 4;

    private DateNumeral() {}

    /** The end of the numeral that starts at the unit; the same unit when none does. */
    static int end(String text, int from, int to) {
        var i = from;
        while (i < to && i - from <= YEAR_DIGITS && isDigit(text.charAt(i))) {
            i++;
        }
        if (i == from || i >= to) {
            return from;
        }
        var sign = text.charAt(i);
        var before = from > 0 ? text.charAt(from - 1) : ' ';
        var year = sign == '年' && i - from == YEAR_DIGITS;
        var day = DAY_SIGNS.indexOf(sign) >= 0 && before == '月';
        var month = sign == '月' && (before == '年' || i + 1 < to && isDigit(text.charAt(i + 1)));
        return year || i - from < YEAR_DIGITS && (day || month) ? i : from;
    }

    static boolean isDigit(char c) {
        return c > LAST_LATIN && DIGITS.indexOf(c) >= 0;
    }
}
