package collate.read;

import collate.core.extract.Reading;
import collate.core.text.Mojibake;
import collate.core.text.Noise;
import collate.core.text.Paragraphs;
import collate.core.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A document in the making: of values stated more than once, the first one given stays. */
final class Draft {
    private static final int LONGEST_STAMP = 120;
    private static final int HEAD_LINES = 12;

    private Stated headline = Stated.NOTHING;
    private Stated publisher = Stated.NOTHING;
    private Stated author = Stated.NOTHING;
    private Stated language = Stated.NOTHING;
    private Stated url = Stated.NOTHING;
    private final List<DayCandidate> days = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private Optional<String> unread = Optional.empty();
    private String text = "";
    private boolean page;
    private List<String> tail = List.of();
    private String tailRule = "";

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

    Optional<String> address() {
        return url.isEmpty() ? Optional.empty() : Optional.of(url.words());
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

    /** A published day as it is written; where no day can be told from it, a person is told so unless another one is stated. */
    Draft published(String written, String basis) {
        WrittenDay.in(written).ifPresentOrElse(day -> day(day.published(basis)), () -> {
            if (unread.isEmpty() && !written.isBlank()) {
                unread = Optional.of(WrittenDay.unread(written, basis));
            }
        });
        return this;
    }

    Draft note(String sentence) {
        if (!notes.contains(sentence)) {
            notes.add(sentence);
        }
        return this;
    }

    /** Lines that belong to the pages and not to the story: they are kept after it, as noise. */
    Draft tail(List<String> lines, String rule) {
        tail = List.copyOf(lines);
        tailRule = rule;
        return this;
    }

    boolean isBlank() {
        return isEmpty(text);
    }

    /** A mail that only says "see attached" is none. */
    boolean isArticle() {
        return Prose.of(text).isArticle();
    }

    /** From the web, where a wall may stand in the story's place. */
    Draft page() {
        page = true;
        return this;
    }

    Draft text(String words) {
        text = words;
        return this;
    }

    /**
     * Puts garbled characters right, and gives a headline to what states none.
     *
     * @param fileName stands in for a headline where the text has no line of words
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
        var prose = Prose.of(mended.text());
        if (!prose.isArticle()) {
            throw new Unreadable(prose.refusal());
        }
        stamps(mended.text());
        var spoken = language(mended.text());
        var settled = Days.settle(days);
        return new Document(
                mended(headline).or(Untitled.headline(mended.text(), fileName)),
                mended(publisher),
                mended(author),
                spoken,
                url,
                settled.published(),
                settled.days(),
                withTail(mended.text()),
                mended.repairs(),
                noise(mended.text()),
                notes(mended.text()));
    }

    private String withTail(String mended) {
        return tail.isEmpty() ? mended : mended + "\n\n" + String.join("\n", tail);
    }

    private List<Noise> noise(String mended) {
        var noise = new ArrayList<Noise>();
        var start = mended.length() + 2;
        for (var line : tail) {
            noise.add(new Noise(new Span(start, start + line.length()), tailRule, Optional.empty()));
            start += line.length() + 1;
        }
        return List.copyOf(noise);
    }

    private static Stated mended(Stated value) {
        return new Stated(Mojibake.mend(value.words()).text(), value.basis());
    }

    private List<String> notes(String mended) {
        var all = new ArrayList<>(notes);
        Prose.of(mended).note(mended, page).ifPresent(all::add);
        if (unread.isPresent() && days.stream().noneMatch(DayCandidate::isPublished)) {
            all.add(unread.get());
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

    /** A line that is a date and nothing else, or says when the story was published or changed. */
    private void stamps(String mended) {
        Paragraphs.of(mended).stream()
                .map(line -> line.of(mended))
                .filter(line -> line.length() <= LONGEST_STAMP)
                .limit(HEAD_LINES)
                .forEach(line -> Stamp.in(line).ifPresent(this::day));
    }

    /** By its words; of what the page says, only the country is believed, and what its words cannot tell. */
    private Stated language(String mended) {
        if (language.basis().equals(FrontMatter.BASIS)) {
            return language;
        }
        var read = Languages.of(mended);
        if (read.equals(Reading.UNKNOWN)) {
            return language.or(new Stated(read, "not recognised"));
        }
        if (language.isEmpty()) {
            return new Stated(read, "its words");
        }
        if (Languages.name(read).equals(Languages.name(language.words()))
                || Locale.forLanguageTag(read)
                        .getLanguage()
                        .equals(Locale.forLanguageTag(language.words()).getLanguage())) {
            return language;
        }
        notes.add("It says that it is in " + Languages.name(language.words()) + ", but reads as " + Languages.name(read)
                + ".");
        return new Stated(read, "its words");
    }

    /** No letter, no digit: nothing that could state anything. */
    static boolean isEmpty(String text) {
        return text.codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
