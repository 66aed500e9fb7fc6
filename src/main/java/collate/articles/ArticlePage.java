package collate.articles;

import collate.core.claim.Kind;
import collate.core.extract.Reading;
import collate.core.extract.quote.English;
import collate.core.review.Said;
import collate.core.review.So;
import collate.core.review.Standing;
import collate.read.Languages;
import collate.read.PublishedDay;
import collate.read.Stated;
import collate.web.Custody;
import collate.web.Form;
import collate.web.Mark;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All that the reading page of an article draws. */
public record ArticlePage(
        Head head,
        int characters,
        List<Candidate> candidates,
        List<Known> known,
        List<Mended> mended,
        List<Paragraph> paragraphs,
        List<Count> kinds,
        List<Speaker> speakers,
        int claims,
        int needsMe,
        int byPeople,
        Filter filter,
        Optional<Long> next) {

    /** What is known of the article as a whole. */
    public record Head(
            long id,
            long dossier,
            String dossierName,
            int signatures,
            String headline,
            String publisher,
            String author,
            String url,
            String language,
            @Nullable LocalDate published,
            String publishedBasis,
            @Nullable LocalDate reference,
            String referenceBasis,
            int version,
            Optional<Family> family,
            Optional<Origin> origin,
            Custody custody,
            int orphans,
            Source source) {
        /** Whether the rules know the language, and looked for speakers and figures too. */
        public boolean isEnglish() {
            return English.named(language);
        }

        /** "This article is in German." */
        public String languageSentence() {
            return language.equals(Reading.UNKNOWN)
                    ? "This article’s language was not recognised."
                    : "This article is in " + Languages.name(language) + ".";
        }

        /** The form that says otherwise: as stored, or as it was typed when it comes back. */
        public Form details(Form typed) {
            return typed.values().containsKey("headline")
                    ? typed
                    : Form.filled(Map.of(
                            "headline",
                            headline,
                            "publisher",
                            publisher,
                            "author",
                            author,
                            "published",
                            published == null ? "" : published.toString()));
        }

        /** Whether a person said on which day it was published: nothing else is offered then. */
        public boolean isDatedByHand() {
            return Stated.isByHand(publishedBasis);
        }

        public boolean isWithdrawn() {
            return custody.withdrawn().isPresent();
        }

        /** Whether relative dates wait for somebody to say which day they count from. */
        public boolean needsReference() {
            return reference == null;
        }
    }

    /**
     * The wire story that the article is a copy of.
     *
     * @param copies how many articles it has, this one included
     * @param origin whose story it is, if that is known
     */
    public record Family(long id, int copies, String basis, Optional<Origin> origin) {}

    /**
     * What the article as a whole rests on.
     *
     * @param basis how that is known; empty when its own words say so
     */
    public record Origin(long id, String name, boolean party, String basis) {}
    /** The newest capture. */
    public record Source(
            long capture,
            String sha256,
            long bytes,
            String fileName,
            String mediaType,
            String charset,
            OffsetDateTime received) {}

    /**
     * A day that could be the published or the reference date.
     *
     * @param conflict what speaks against it; null when nothing does
     */
    public record Candidate(
            LocalDate day, String basis, @Nullable String conflict) {}

    /** Those of the candidates that could be chosen. */
    public List<Candidate> choices() {
        return candidates.stream()
                .filter(day -> !PublishedDay.isImpossible(day.conflict()))
                .toList();
    }

    /** A value that the capture states, and where; or a note on the whole, which has no basis. */
    public record Known(String field, String words, String basis) {
        public boolean isNote() {
            return field.equals("note");
        }

        public String label() {
            return field.equals("url")
                    ? "Address"
                    : field.substring(0, 1).toUpperCase(Locale.ROOT) + field.substring(1);
        }
    }

    /** Words that were garbled and put right, and how often. */
    public record Mended(String garbled, String right, int times) {}

    /** What of the claims is shown, from the URL. */
    public record Filter(
            Optional<Kind> kind, Optional<Long> speaker, boolean needsMe, boolean hideNoise, Optional<Long> focus) {}

    /**
     * Somebody whom the article quotes.
     *
     * @param quotes how many
     * @param mentions how the text names them, each once: "Dmitry Peskov", "he"
     */
    public record Speaker(long id, String name, String role, int quotes, List<String> mentions) {
        /** "“Dmitry Peskov”, “he”". */
        public String named() {
            return mentions.stream().map(mention -> "“" + mention + "”").collect(Collectors.joining(", "));
        }
    }

    /** A kind of claim and how many there are. */
    public record Count(Kind kind, int claims) {}

    /**
     * One line of the text.
     *
     * @param start the offset of its first character, in UTF-16 code units
     * @param noise the rule that greyed it; empty for the article's own words
     */
    public record Paragraph(int number, int start, Optional<Furniture> noise, List<Run> runs, List<Card> cards) {}

    /** Why a line is greyed. */
    public record Furniture(long id, String rule) {}

    /**
     * Words between two edges, wrapped by every claim that covers them.
     *
     * @param marks longest claim first
     * @param value the claim whose value these words are, if any
     * @param stray whether they are garbled characters, out of sight
     * @param garbled what was received in their place, where they were put right; else empty
     */
    public record Run(String words, List<Wrap> marks, boolean value, boolean stray, String garbled) {
        /** The first word, which the pins are glued to. */
        public String firstWord() {
            var space = words.indexOf(' ', 1);
            return space < 0 ? words : words.substring(0, space);
        }

        public String rest() {
            return words.substring(firstWord().length());
        }

        public boolean startsClaim() {
            return marks.stream().anyMatch(Wrap::first);
        }
    }

    /**
     * A claim around a run.
     *
     * @param first whether its span starts there
     * @param last whether its span ends there
     * @param named whether that is its first place in the article, which the page's addresses lead to
     */
    public record Wrap(Card card, boolean first, boolean last, boolean named) {}

    /** A claim beside the text. */
    public record Card(
            long id,
            Kind kind,
            String label,
            Standing standing,
            @Nullable Said said,
            @Nullable So so,
            int signatures,
            int version,
            String detail,
            boolean party,
            int articles,
            int origins,
            int evidence,
            int remarks,
            boolean focus) {
        /** As style sheets and icons name it: "toll". */
        public String kindName() {
            return kind.name().toLowerCase(Locale.ROOT);
        }

        /** As a person reads it: "Toll". */
        public String kindWord() {
            return kind.name().charAt(0) + kindName().substring(1);
        }

        /** The state that stands at the end of the claim's words; none while it is open. */
        public List<Mark> endMarks(int needed) {
            return standing == Standing.OPEN ? List.of() : Mark.of(standing, said, so, signatures, needed, false);
        }
    }
}
