package collate.read;

import collate.core.text.Mojibake;
import collate.core.text.Noise;
import collate.core.text.NoiseFinder;
import collate.core.text.Paragraphs;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A document in the making: of values stated more than once, the first one given stays. */
final class Draft {
    private static final int LONGEST_HEADLINE = 160;
    /** Fewer words than this are seldom a whole story. */
    private static final int FEW_WORDS = 60;

    private Stated headline = Stated.NOTHING;
    private Stated publisher = Stated.NOTHING;
    private Stated author = Stated.NOTHING;
    private Stated language = Stated.NOTHING;
    private Stated url = Stated.NOTHING;
    private final List<DayCandidate> days = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private String text = "";

    Draft headline(String words, String basis) {
        headline = headline.or(Stated.of(words, basis, Document.HEADLINE));
        return this;
    }

    Draft publisher(String words, String basis) {
        publisher = publisher.or(Stated.of(words, basis, Document.PUBLISHER));
        return this;
    }

    Draft author(String words, String basis) {
        author = author.or(Stated.of(words, basis, Document.AUTHOR));
        return this;
    }

    Draft language(String tag, String basis) {
        var plain = tag.strip().replace('_', '-');
        if (plain.length() <= 20 && plain.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
            language = language.or(new Stated(plain, basis));
        }
        return this;
    }

    Draft url(String address, String basis) {
        if (WebAddress.isOne(address.strip())) {
            url = url.or(new Stated(address.strip(), basis));
        }
        return this;
    }

    /** Of the same day in the same role the first basis is kept, and later ones are named along with it. */
    Draft day(DayCandidate day) {
        for (var i = 0; i < days.size(); i++) {
            var known = days.get(i);
            if (known.day().equals(day.day()) && known.role() == day.role()) {
                days.set(i, known.also(day));
                return this;
            }
        }
        days.add(day);
        return this;
    }

    Draft note(String sentence) {
        if (!notes.contains(sentence)) {
            notes.add(sentence);
        }
        return this;
    }

    Draft text(String words) {
        text = words;
        return this;
    }

    /**
     * Puts garbled characters right, and gives a headline to what states none.
     *
     * @param fileName stands in for a headline where the text has no line that could be one
     */
    Document finish(String fileName) throws Unreadable {
        if (isEmpty(text)) {
            throw new Unreadable("This file holds no text.");
        }
        if (text.length() > Limits.TEXT / 4 && text.getBytes(StandardCharsets.UTF_8).length > Limits.TEXT) {
            throw new Unreadable("A text may have 2 MB at most; this one has "
                    + Limits.megabytes(text.getBytes(StandardCharsets.UTF_8).length) + ". Split it, and try again.");
        }
        var mended = Mojibake.mend(text);
        var settled = Days.settle(days);
        return new Document(
                mended(headline).or(guess(mended.text(), fileName)),
                mended(publisher),
                mended(author),
                language,
                url,
                settled.published(),
                settled.days(),
                mended.text(),
                mended.repairs(),
                notes(mended.text()));
    }

    private static Stated mended(Stated value) {
        return new Stated(Mojibake.mend(value.words()).text(), value.basis());
    }

    private List<String> notes(String mended) {
        var all = new ArrayList<>(notes);
        var words = mended.strip().split("\\s+", FEW_WORDS + 1).length;
        if (words < FEW_WORDS && words > 0 && days.size() + url.words().length() > 0) {
            all.add("Only " + words + " words: it may be a paywall, a cookie wall or a stub.");
        }
        var lost = mended.chars().filter(letter -> letter == 0xfffd).count();
        if (lost > 0) {
            all.add(
                    lost == 1
                            ? "One character could not be read and stands as \ufffd."
                            : lost + " characters could not be read and stand as \ufffd.");
        }
        return List.copyOf(all);
    }

    /** No letter, no digit: nothing that could state anything. */
    static boolean isEmpty(String text) {
        return text.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** The first line that is the article's own, if it is short enough to be a headline, else the file's name. */
    static Stated guess(String text, String fileName) {
        var noise = NoiseFinder.in(text).stream().map(Noise::span).toList();
        var line = Paragraphs.of(text).stream()
                .filter(span -> noise.stream().noneMatch(span::equals))
                .findFirst()
                .map(span -> span.of(text))
                .orElse("");
        if (!line.isEmpty() && line.length() <= LONGEST_HEADLINE) {
            return new Stated(line, "first line of the text");
        }
        if (!fileName.isEmpty()) {
            return new Stated(fileName, "name of the file");
        }
        return line.isEmpty()
                ? new Stated("Untitled", "nothing states one")
                : new Stated(Stated.of(line, "", LONGEST_HEADLINE).words() + "…", "first line of the text");
    }
}
