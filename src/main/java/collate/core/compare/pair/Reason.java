package collate.core.compare.pair;

/** A reason in words for the checker. */
public record Reason(Weight weight, String words) {

    /** Whether it speaks for the suggestion. */
    public enum Weight {
        FOR('+'),
        AGAINST('-'),
        NEUTRAL('=');

        private final char sign;

        Weight(char sign) {
            this.sign = sign;
        }
    }

    static Reason pro(String words) {
        return new Reason(Weight.FOR, words);
    }

    static Reason against(String words) {
        return new Reason(Weight.AGAINST, words);
    }

    static Reason neutral(String words) {
        return new Reason(Weight.NEUTRAL, words);
    }

    /** One line, as it is stored: its sign, a space, its words. */
    public String line() {
        return weight.sign + " " + words.replaceAll("\\s+", " ");
    }

    /** As {@link #line} wrote it. */
    public static Reason of(String line) {
        for (var weight : Weight.values()) {
            if (line.length() > 2 && line.charAt(0) == weight.sign) {
                return new Reason(weight, line.substring(2));
            }
        }
        return neutral(line);
    }
}
