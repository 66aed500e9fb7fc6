package collate.read;

import collate.core.text.Noise;
import collate.core.text.Repair;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A clean text and what is known of it, each value with where it was found.
 *
 * @param headline never empty
 * @param language a tag that the document states; empty where its text is to tell
 * @param url its canonical http(s) address
 * @param published the day that is taken for its published date; a conflict stands in its candidate
 * @param days all days that could be its published or modified date, likeliest first
 * @param text line ends are \n, paragraphs are divided by blank lines where the format knows them
 * @param repairs what of the text was garbled and put right, in reading order
 * @param noise what the layout tells to be no part of the story, such as running heads; other noise is told by its words
 * @param notes for the person, a sentence each: "Only 40 words: it may be a paywall or a cookie wall."
 */
public record Document(
        Stated headline,
        Stated publisher,
        Stated author,
        Stated language,
        Stated url,
        Optional<DayCandidate> published,
        List<DayCandidate> days,
        String text,
        List<Repair> repairs,
        List<Noise> noise,
        List<String> notes) {

    /** Widths of the columns that keep them. */
    static final int HEADLINE = 500;

    static final int PUBLISHER = 200;
    static final int AUTHOR = 300;

    /** What a person typed goes before what the document says; what was left empty changes nothing. */
    public Document typed(
            Optional<String> headline, Optional<String> publisher, Optional<String> author, Optional<String> url) {
        return new Document(
                this.headline.orTyped(headline),
                this.publisher.orTyped(publisher),
                this.author.orTyped(author),
                language,
                this.url.orTyped(url),
                published,
                days,
                text,
                repairs,
                noise,
                notes);
    }

    /** What a feed says: its publisher of all that it lists goes before the document's own, its day after that. */
    public Document listed(String publisher, Optional<LocalDate> day) {
        var listed = day.map(given -> DayCandidate.published(given, "date in the feed"));
        return new Document(
                headline,
                publisher.isEmpty() ? this.publisher : new Stated(publisher, "set for the whole feed"),
                author,
                language,
                url,
                published.or(() -> listed),
                Stream.concat(days.stream(), listed.stream()).toList(),
                text,
                repairs,
                noise,
                notes);
    }

    /** The same, to be kept: what "you" set says who that was. */
    public Document setBy(String name) {
        return new Document(
                headline.setBy(name),
                publisher.setBy(name),
                author.setBy(name),
                language,
                url.setBy(name),
                published.map(day -> day.setBy(name)),
                days,
                text,
                repairs,
                noise,
                notes);
    }

    /** The address whose page this is; empty where a person or another program only says so. */
    public Optional<String> captured() {
        return url.isEmpty()
                        || url.basis().equals(Stated.BY_YOU)
                        || url.basis().equals(FrontMatter.BASIS)
                        || url.basis().endsWith(JsonItems.SAID)
                ? Optional.empty()
                : Optional.of(url.words());
    }

    /** The same, where no day on which it cannot have been published is taken for its published date. */
    public Document asOf(LocalDate today) {
        if (days.stream().allMatch(day -> PublishedDay.against(day.day(), today).isEmpty())) {
            return this;
        }
        var settled = Days.settle(days, today);
        var said = published.filter(day -> day.basis().equals(Stated.BY_YOU));
        return new Document(
                headline,
                publisher,
                author,
                language,
                url,
                said.or(settled::published),
                settled.days(),
                text,
                repairs,
                noise,
                notes);
    }

    /** The same with the day that a person says it was published on. */
    public Document publishedOn(Optional<LocalDate> day) {
        if (day.isEmpty()) {
            return this;
        }
        return new Document(
                headline,
                publisher,
                author,
                language,
                url,
                Optional.of(DayCandidate.published(day.get(), Stated.BY_YOU)),
                days,
                text,
                repairs,
                noise,
                notes);
    }
}
