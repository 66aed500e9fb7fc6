package collate.bench;

import collate.core.extract.Extractor;
import collate.core.extract.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Prints how many characters a second the whole extractor reads, warm and in one thread, over the files given, each read as
 * one article; then how long it takes over strings of 200 KB made to hurt.
 */
public final class ExtractionSpeed {
    private static final int WARM_ROUNDS = 15;
    private static final int ROUNDS = 10;
    private static final int HOSTILE_LENGTH = 200_000;
    private static final Extractor EXTRACTOR = new Extractor();

    private ExtractionSpeed() {}

    public static void main(String[] files) throws IOException {
        var texts = new ArrayList<String>();
        for (var file : files) {
            texts.add(Files.readString(Path.of(file)));
        }
        if (!texts.isEmpty()) {
            news(texts);
        }
        hostile().forEach(ExtractionSpeed::time);
    }

    private static void news(List<String> texts) {
        for (var i = 0; i < WARM_ROUNDS; i++) {
            read(texts);
        }
        var best = Long.MAX_VALUE;
        for (var i = 0; i < ROUNDS; i++) {
            best = Math.min(best, read(texts));
        }
        var characters = texts.stream().mapToLong(String::length).sum();
        System.out.printf(
                "%,d characters in %d articles: %,d a second%n",
                characters, texts.size(), characters * 1_000_000_000L / best);
    }

    private static long read(List<String> texts) {
        var start = System.nanoTime();
        texts.forEach(ExtractionSpeed::claims);
        return System.nanoTime() - start;
    }

    private static int claims(String text) {
        return EXTRACTOR
                .claimsIn(new Reading(text, Optional.of(LocalDate.of(2023, 10, 24)), List.of()))
                .size();
    }

    private static void time(String name, String text) {
        var start = System.nanoTime();
        var claims = claims(text);
        var took = Duration.ofNanos(System.nanoTime() - start);
        System.out.printf("%-24s %,d characters, %,d claims: %,d ms%n", name, text.length(), claims, took.toMillis());
    }

    private static Map<String, String> hostile() {
        var texts = new LinkedHashMap<String, String>();
        texts.put("straight marks", full("\""));
        texts.put("opening marks", full("“"));
        texts.put("marks in turn", full("“” "));
        texts.put("single marks", full("'"));
        texts.put("one-letter words", full("a "));
        texts.put("one endless word", full("a"));
        texts.put("one endless number", full("1"));
        texts.put("numbers", full("1 2 "));
        texts.put("number words", full("one hundred "));
        texts.put("nested brackets", full("(") + full(")"));
        texts.put("said said said", full("said "));
        texts.put("the last the last", full("the last "));
        texts.put("early early early", full("early "));
        texts.put("years", full("1999 "));
        texts.put("months", full("May "));
        texts.put("weekdays", full("Monday, "));
        texts.put("hyphens", full("-"));
        texts.put("hyphened words", full("two-"));
        texts.put("line breaks", full("\n"));
        texts.put("full stops", full(". "));
        texts.put("capitals", full("The Man "));
        texts.put("dead and", full("dead and "));
        texts.put("killed", full("killed 3 people and "));
        texts.put("emoji", full("😀"));
        texts.put("initials", full("U.S."));
        return texts;
    }

    private static String full(String piece) {
        return piece.repeat(HOSTILE_LENGTH / piece.length());
    }
}
