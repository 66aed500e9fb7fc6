package collate.core.extract.number;

import java.util.HashMap;
import java.util.Map;

/** The words that English numbers are made of. */
final class NumberWords {
    static final long DOZEN = 12;
    static final Map<String, Long> SMALL = small();
    static final Map<String, Long> MAGNITUDES = Map.ofEntries(
            Map.entry("hundred", 100L),
            Map.entry("thousand", 1_000L),
            Map.entry("lakh", 100_000L),
            Map.entry("lakhs", 100_000L),
            Map.entry("million", 1_000_000L),
            Map.entry("mln", 1_000_000L),
            Map.entry("mn", 1_000_000L),
            Map.entry("crore", 10_000_000L),
            Map.entry("crores", 10_000_000L),
            Map.entry("billion", 1_000_000_000L),
            Map.entry("bn", 1_000_000_000L));
    /** Only when glued to digits: "1.4m", "300k". */
    static final Map<String, Long> GLUED = Map.of("k", 1_000L, "m", 1_000_000L, "bn", 1_000_000_000L, "mn", 1_000_000L);

    private NumberWords() {}

    /** One to nineteen and the tens. */
    private static Map<String, Long> small() {
        var words = new HashMap<String, Long>();
        var units =
                "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                        .concat(" seventeen eighteen nineteen")
                        .split(" ");
        for (var i = 1; i < units.length; i++) {
            words.put(units[i], (long) i);
        }
        var tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
        for (var i = 0; i < tens.length; i++) {
            words.put(tens[i], 20L + 10L * i);
        }
        words.put("fourty", 40L);
        return Map.copyOf(words);
    }
}
