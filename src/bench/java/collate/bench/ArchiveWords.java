package collate.bench;

import java.util.List;
import java.util.Random;

/** Words as often as a language has them: few very often, most hardly ever. All names and places are made up. */
final class ArchiveWords {
    private static final int VOCABULARY = 40_000;
    private static final List<String> COMMON = List.of(
            ("the of to and a in that it was for on with as by at from had were said which this but not they after before"
                            + " over under between people city river road bridge school market north south east west night"
                            + " morning talks border aid convoy council court police army rescue storm flood fire harvest"
                            + " election minister mayor spokesman agreement ceasefire defence labour centre organisation"
                            + " hospital official report figures families shelter water power grain port railway station")
                    .split(" "));
    private static final String[] ONSETS = "b br d dr f fl g gr h k kl l m n p pr r s st t tr v w z sk".split(" ");
    private static final String[] VOWELS = "a e i o u ai ea ou".split(" ");
    private static final String[] CODAS = "n r l s t nd rk m st rn ck".split(" ");
    private static final String[] FIRST =
            "Tilda Oren Maya Kasimir Ruth Benno Ilse Tarek Nadia Vito Wanda Yusuf Greta Hakon Lena Dario Edda Pavel"
                    .split(" ");

    private final Random random;
    private final String[] vocabulary = new String[VOCABULARY];
    private final String[] names;
    private final String[] places;
    private final String[] origins;

    ArchiveWords(long seed) {
        random = new Random(seed);
        for (var i = 0; i < VOCABULARY; i++) {
            vocabulary[i] = i < COMMON.size() ? COMMON.get(i) : made(i % 3 == 0 ? 3 : 2);
        }
        names = new String[4_000];
        for (var i = 0; i < names.length; i++) {
            names[i] = FIRST[random.nextInt(FIRST.length)] + " " + capital(made(2));
        }
        places = new String[1_500];
        for (var i = 0; i < places.length; i++) {
            places[i] = capital(made(2));
        }
        origins = new String[600];
        for (var i = 0; i < origins.length; i++) {
            origins[i] = capital(made(2)) + (i % 2 == 0 ? " health ministry" : " civil defence");
        }
    }

    private String made(int syllables) {
        var word = new StringBuilder();
        for (var i = 0; i < syllables; i++) {
            word.append(ONSETS[random.nextInt(ONSETS.length)]).append(VOWELS[random.nextInt(VOWELS.length)]);
        }
        return word.append(CODAS[random.nextInt(CODAS.length)]).toString();
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** A rank between 0 and the limit, low ones more often: its logarithm is even. */
    int rank(int limit) {
        return (int) (Math.exp(random.nextDouble() * Math.log(limit + 1.0)) - 1);
    }

    String word() {
        return vocabulary[rank(VOCABULARY)];
    }

    /** One that is not among the most common. */
    String tellingWord() {
        return vocabulary[Math.min(VOCABULARY - 1, COMMON.size() + rank(VOCABULARY - COMMON.size()))];
    }

    String words(int count) {
        var words = new StringBuilder();
        for (var i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ").append(word());
        }
        return words.toString();
    }

    int count(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    String[] names() {
        return names;
    }

    String[] places() {
        return places;
    }

    String[] origins() {
        return origins;
    }

    String place() {
        return places[rank(places.length)];
    }
}
