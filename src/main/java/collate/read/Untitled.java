package collate.read;

import collate.core.text.Noise;
import collate.core.text.NoiseFinder;
import collate.core.text.Paragraphs;
import java.util.Optional;
import java.util.regex.Pattern;

/** A headline for a text that states none: its first line that reads like words, else how it begins; a file's name comes last. */
final class Untitled {
    private static final int LONGEST = 160;
    private static final int FIRST_WORDS = 90;
    /** What is shorter is the name of a section, or a number. */
    private static final int FEWEST_LETTERS = 8;

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern SENTENCE = Pattern.compile("(?U).{20," + LONGEST + "}?[.!?][”\"’')]*(?=\\s)");

    private Untitled() {}

    static Stated headline(String text, String fileName) {
        var line = line(text);
        if (line.isEmpty()) {
            return fileName.isEmpty()
                    ? new Stated("Untitled", "nothing states one")
                    : new Stated(fileName, "name of the file");
        }
        if (line.get().length() <= LONGEST) {
            return new Stated(line.get(), "first line of the text");
        }
        var sentence = SENTENCE.matcher(line.get());
        return sentence.lookingAt()
                ? new Stated(sentence.group(), "first sentence of the text")
                : new Stated(beginning(line.get()) + "…", "first words of the text");
    }

    /** The first that is the article's own, no date, and more than a number or a single short word. */
    private static Optional<String> line(String text) {
        var noise = NoiseFinder.in(text).stream().map(Noise::span).toList();
        return Paragraphs.of(text).stream()
                .filter(span -> noise.stream().noneMatch(span::equals))
                .map(span -> span.of(text).strip())
                .filter(line -> isWords(line) && Stamp.in(line).isEmpty())
                .findFirst();
    }

    private static boolean isWords(String line) {
        return WORD.matcher(line).results().limit(2).count() == 2
                || line.codePoints().filter(Character::isLetter).count() >= FEWEST_LETTERS;
    }

    /** @param line longer than a headline */
    private static String beginning(String line) {
        var space = line.lastIndexOf(' ', FIRST_WORDS);
        var end = space > 0 ? space : line.offsetByCodePoints(0, FIRST_WORDS / 2);
        return line.substring(0, end).replaceFirst("[\\p{Punct}\\s]+$", "");
    }
}
