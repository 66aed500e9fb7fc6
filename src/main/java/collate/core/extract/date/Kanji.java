package collate.core.extract.date;

/** Numbers in Chinese characters as dates have them: "二〇二三" digit by digit, "二十四" by tens. */
final class Kanji {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final char TEN = '十';
    private static final int LONGEST = 4;

    private Kanji() {}

    static boolean opens(char c) {
        return c > '\u2e80' && digit(c) >= 0 || c == TEN;
    }

    /** -1 when the word is no such number. */
    static int number(String word) {
        if (word.length() > LONGEST) {
            return -1;
        }
        var ten = word.indexOf(TEN);
        if (ten < 0) {
            return digits(word);
        }
        var tens = ten == 0 ? 1 : digits(word.substring(0, ten));
        var ones = digits(word.substring(ten + 1));
        return ten > 1 || word.length() - ten > 2 || tens < 0 || ones < 0 ? -1 : 10 * tens + ones;
    }

    /** 0 for no digit at all. */
    private static int digits(String word) {
        var value = 0;
        for (var i = 0; i < word.length(); i++) {
            var digit = digit(word.charAt(i));
            if (digit < 0) {
                return -1;
            }
            value = 10 * value + digit;
        }
        return value;
    }

    private static int digit(char c) {
        return c == '零' || c == '○' ? 0 : DIGITS.indexOf(c);
    }
}
