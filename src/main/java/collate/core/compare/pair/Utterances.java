package collate.core.compare.pair;

import static java.time.temporal.ChronoUnit.DAYS;

import collate.core.compare.Wording;
import collate.core.extract.origin.SourceName;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compares two quotes. Who spoke to whom and when counts before the wording: one speech is translated into many wordings, and
 * one speaker repeats a wording on many occasions.
 */
final class Utterances {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final double ENOUGH = 0.5;
    /** Below this, two wordings share no more than any two sentences on one matter. */
    private static final double LOOSE = 0.18;
    /** As much as free translations of one sentence share, but seldom two sentences of one speech. */
    private static final double SOME = 0.3;
    /** From here on it is one wording, and a number or a "not" that differs is a contradiction. */
    private static final double CLOSE = 0.75;

    /** A number of so many digits, or with its unit, "72 hours", is seldom given twice by chance. */
    private static final int TELLING = 3;

    private final Utterance here;
    private final Utterance there;
    private final List<Reason> reasons = new ArrayList<>();
    private double score;
    private boolean near;
    private boolean oneWording;

    private Utterances(Utterance here, Utterance there) {
        this.here = here;
        this.there = there;
    }

    static Finding compare(Utterance here, Utterance there) {
        return speaker(here, there) == Sameness.OTHER
                ? Finding.apart(
                        Dimension.SPEAKER,
                        0,
                        List.of(Reason.against("other speaker: " + here.speaker() + ", " + there.speaker())))
                : new Utterances(here, there).compare();
    }

    /**
     * {@link Sameness#PART} where one gives a part of the name only, as articles do that take the person for known, or names a body
     * without its place.
     */
    private static Sameness speaker(Utterance here, Utterance there) {
        if (here.speaker().isEmpty() || there.speaker().isEmpty()) {
            return Sameness.UNSAID;
        }
        if (here.speaker().equals(there.speaker())) {
            return Sameness.SAME;
        }
        return isPartOfName(here.speaker(), there.speaker()) || isPartOfName(there.speaker(), here.speaker())
                ? Sameness.PART
                : body(here.speaker(), there.speaker());
    }

    /** Of two names that share no word nothing more is asked. */
    private static Sameness body(String here, String there) {
        if (Collections.disjoint(lowered(here), lowered(there))
                || !SourceName.namesBody(here)
                || !SourceName.namesBody(there)) {
            return Sameness.OTHER;
        }
        var mine = SourceName.of(here);
        var theirs = SourceName.of(there);
        if (mine.key().equals(theirs.key())) {
            return Sameness.SAME;
        }
        return mine.isShortOf(theirs) || theirs.isShortOf(mine) ? Sameness.PART : Sameness.OTHER;
    }

    private static List<String> lowered(String name) {
        return List.of(name.toLowerCase(Locale.ROOT).split(" ", -1));
    }

    private static boolean isPartOfName(String part, String name) {
        return !part.contains(" ") && (name.endsWith(" " + part) || name.startsWith(part + " "));
    }

    private void speaker() {
        switch (speaker(here, there)) {
            case SAME -> {
                score += 0.3;
                reasons.add(Reason.pro("same speaker: " + here.speaker()));
            }
            case PART -> {
                score += 0.2;
                reasons.add(Reason.neutral("perhaps the same speaker: " + here.speaker() + ", " + there.speaker()));
            }
            case UNSAID, OTHER -> {
                score += 0.05;
                reasons.add(Reason.neutral(
                        "speaker not named in " + (here.speaker().equals(there.speaker()) ? "either" : "one")));
            }
        }
    }

    private Finding compare() {
        speaker();
        addressee();
        var wording = Wording.of(here.words(), there.words());
        var alike = Math.max(wording.similarity(), isLong() ? 0.9 * wording.coverage() : 0);
        oneWording = isLong() && wording.similarity() >= CLOSE;
        time();
        channel();
        tell(wording, alike);
        score += 0.45 * alike;
        if (here.source().isSameArticle(there.source())) {
            reasons.add(Reason.against("both stand in one article: no corroboration"));
        }
        if (alike < LOOSE) {
            return Finding.apart(Dimension.WORDING, 0, reasons);
        }
        if (score < ENOUGH) {
            reasons.add(Reason.against("too little says that it is one utterance"));
            return Finding.apart(Dimension.OCCASION, Math.max(0, score) * 0.5, reasons);
        }
        if (alike < ENOUGH && !isOneOccasion(alike)) {
            return Finding.undecided(Outcome.SAME, score, reasons);
        }
        return Finding.of(alike >= CLOSE && turned() ? Outcome.CONFLICT : Outcome.SAME, score, reasons);
    }

    /**
     * Said by one to one, as far as is known on one day: then other words are another translation, as they are with the same number
     * in them. To reporters much is said on a day, so that more of the words must be shared.
     */
    private boolean isOneOccasion(double alike) {
        return near
                && !here.speaker().isEmpty()
                && here.speaker().equals(there.speaker())
                && (alike >= SOME && sharesTellingNumber() || isSaidToOne(alike));
    }

    /** "The truce holds for 72 hours", "the ceasefire will last three days": much less is said with one number than in one speech. */
    private boolean sharesTellingNumber() {
        var shared = new HashSet<>(Words.of(here.words()).numbers());
        shared.retainAll(Words.of(there.words()).numbers());
        return shared.stream().anyMatch(number -> number.length() >= TELLING);
    }

    private boolean isSaidToOne(double alike) {
        return !here.addressee().isEmpty()
                && !there.addressee().isEmpty()
                && Addressees.compare(here.addressee(), there.addressee()) == Sameness.SAME
                && (!Addressees.isMany(here.addressee())
                        || alike >= SOME && here.day().isPresent() && here.day().equals(there.day()));
    }

    private void addressee() {
        var one = here.addressee();
        var other = there.addressee();
        if (one.isEmpty() && other.isEmpty()) {
            return;
        }
        var both = one + (one.equals(other) ? "" : ", " + other);
        if (one.isEmpty() || other.isEmpty()) {
            reasons.add(Reason.neutral("addressee named in one only: " + (one.isEmpty() ? other : one)));
            return;
        }
        switch (Addressees.compare(one, other)) {
            case SAME -> {
                score += Addressees.isMany(one) ? 0.12 : 0.22;
                reasons.add(Reason.pro("same addressee: " + both));
            }
            case PART, UNSAID -> reasons.add(Reason.neutral("perhaps the same addressee: " + both));
            case OTHER -> {
                score -= 0.25;
                reasons.add(Reason.against("other addressee: " + both));
            }
        }
    }

    private void time() {
        if (areDaysSaid()) {
            near(here.day().get(), there.day().get(), "said", 1, 1, 0.18);
        } else if (here.source().reported().isPresent()
                && there.source().reported().isPresent()) {
            near(here.source().reported().get(), there.source().reported().get(), "reported", 2, 5, 0.12);
        } else {
            reasons.add(Reason.neutral("day not known for " + (dayKnown() ? "one" : "both")));
        }
    }

    private boolean areDaysSaid() {
        return here.day().isPresent() && there.day().isPresent();
    }

    private boolean dayKnown() {
        return Stream.of(here, there)
                .anyMatch(side -> side.day().or(side.source()::reported).isPresent());
    }

    /** The day of the paper is not the day of the words: what is printed again in one wording may have been said once. */
    private void near(LocalDate mine, LocalDate theirs, String verb, int within, int far, double worth) {
        var between = Math.abs(DAYS.between(mine, theirs));
        var days = DAY.format(mine) + (between == 0 ? "" : ", " + DAY.format(theirs));
        if (between <= within) {
            score += worth;
            near = true;
            reasons.add(
                    Reason.pro(verb + (between == 0 ? " on the same day: " : " within " + within + " days: ") + days));
        } else if (between <= far) {
            reasons.add(Reason.neutral(verb + " some days apart: " + days));
        } else if (oneWording && !areDaysSaid()) {
            reasons.add(Reason.neutral(verb + " on other days, in nearly the same words: " + days));
        } else {
            score -= 0.2;
            reasons.add(Reason.against(verb + " on other days: " + days));
        }
    }

    private void channel() {
        var mine = kind(here.channel());
        if (mine.isPresent() && mine.equals(kind(there.channel()))) {
            score += 0.05;
            reasons.add(Reason.pro("same channel: " + mine.get()));
        }
    }

    private static Optional<String> kind(String channel) {
        var words = channel.toLowerCase(Locale.ROOT);
        return Stream.of(
                        "call",
                        "interview",
                        "readout",
                        "statement",
                        "briefing",
                        "conference",
                        "transcript",
                        "speech",
                        "letter")
                .filter(words::contains)
                .findFirst();
    }

    private void tell(Wording wording, double alike) {
        var share = String.format(Locale.ROOT, "%.2f", wording.similarity());
        if (wording.sameButForSpelling()) {
            reasons.add(Reason.pro(sameWords(wording)));
        } else if (isLong() && wording.isOnePart()) {
            reasons.add(Reason.pro("one is part of the other, wording " + share + " alike"));
        } else if (isLong() && wording.coverage() >= 0.8 && wording.similarity() < ENOUGH) {
            reasons.add(Reason.pro("most words of the shorter are in the longer, wording " + share + " alike"));
        } else if (alike >= ENOUGH) {
            reasons.add(Reason.pro("wording " + share + " alike"));
        } else {
            reasons.add(
                    alike < LOOSE
                            ? Reason.against("wording " + share + " alike: other words")
                            : Reason.neutral("wording " + share + " alike: decides nothing"));
        }
        if (alike >= LOOSE && !wording.sameButForSpelling()) {
            wording.reasons().stream().limit(4).skip(1).forEach(words -> reasons.add(Reason.neutral(words)));
        }
    }

    static String sameWords(Wording wording) {
        return wording.sameWords() ? "word for word the same" : "the same but for how words and numbers are written";
    }

    /** A part of three words is found in any speech. */
    private boolean isLong() {
        return Math.min(
                        Words.of(here.words()).stems().size(),
                        Words.of(there.words()).stems().size())
                >= 4;
    }

    private boolean turned() {
        var mine = Words.of(here.words());
        var theirs = Words.of(there.words());
        var other = !mine.numbers().isEmpty() && !theirs.numbers().isEmpty() && !mine.sameNumbers(theirs);
        if (other) {
            reasons.add(Reason.against("another number in the same words"));
        }
        if (mine.denies(theirs)) {
            reasons.add(Reason.against("one of them denies: a “not” more"));
        }
        return other || mine.denies(theirs);
    }
}
