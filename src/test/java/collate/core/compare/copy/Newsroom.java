package collate.core.compare.copy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes made-up stories, and copies of them as outlets make them, from a seed. */
final class Newsroom {
    static final List<String> FOOTER = List.of(
            "The Harbour Gazette is an independent daily that has been printed in this town for ninety years.",
            "Our reporters follow a code of conduct that every reader can ask for at the front desk.",
            "Write to the editors with your own pictures, questions and corrections at any hour of the day.");

    private final Random chance;

    Newsroom(long seed) {
        chance = new Random(seed);
    }

    List<String> story(int sentences) {
        return IntStream.range(0, sentences).mapToObj(_ -> sentence()).toList();
    }

    private String sentence() {
        var words =
                IntStream.range(0, 9 + chance.nextInt(14)).mapToObj(_ -> word()).collect(Collectors.joining(" "));
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }

    private String word() {
        var number = (int) (4000 * Math.pow(chance.nextDouble(), 2));
        return "bcdfgklmnprstvz".charAt(number % 15)
                + "aeiou".substring(number / 15 % 5, number / 15 % 5 + 1)
                + "lnrstk".charAt(number / 75 % 6)
                + "aeio".charAt(number / 450 % 4)
                + number / 1800;
    }

    /** Some of a story's sentences in another order, with others of the outlet's own between them. */
    List<String> cut(List<String> story, int kept, int added) {
        var copy = new ArrayList<>(story);
        Collections.shuffle(copy, chance);
        copy.subList(kept, copy.size()).clear();
        copy.addAll(story(added));
        Collections.shuffle(copy, chance);
        return copy;
    }

    static String page(List<String> story) {
        return String.join("\n", story);
    }

    static String withFooter(List<String> story) {
        return page(Stream.concat(story.stream(), FOOTER.stream()).toList());
    }
}
