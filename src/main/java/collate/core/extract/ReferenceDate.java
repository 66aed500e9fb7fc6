package collate.core.extract;

import collate.core.claim.Claim;
import collate.core.claim.Dated;
import collate.core.extract.date.DateRules;
import collate.core.text.Noise;
import collate.core.text.NoiseFinder;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The day that an article's relative dates are resolved against, and why.
 *
 * @param day empty when none is known, or the known one is not to be believed
 * @param basis in words for the checker; as conflict is, of a sentence that whoever shows it ends
 * @param conflict what speaks against the published date; empty when nothing does
 * @param candidates other days that it could be, each with where the text names it
 */
public record ReferenceDate(
        Optional<LocalDate> day, String basis, Optional<String> conflict, List<Candidate> candidates) {
    /** A day named without its year lies this near in news; farther off, the year that was assumed is in doubt. */
    private static final long NEAR_DAYS = 60;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final Pattern HAS_YEAR = Pattern.compile("\\d{4}");
    private static final Pattern HAS_DAY = Pattern.compile("\\d{1,2}");
    private static final Pattern MOVES = Pattern.compile(
            "(?i)\\b(?:(?:this|last|next) (?:week|month)|today|yesterday|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b");

    /** The first two sentences or so, in UTF-16 units. */
    private static final int TOP = 320;

    private static final Pattern WEEKDAY = Pattern.compile("\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b");

    /** A day that could be the reference, and why. */
    public record Candidate(LocalDate day, String basis) {
        /** As the text names it, where that is its basis. */
        private String words() {
            return basis.replaceAll("^“|”$", "");
        }
    }

    /**
     * @param published as the page or a person says
     * @param publishedBasis how that is known
     * @param against what else the page states that speaks against it, as a sentence
     * @param firm whether a person said so: then nothing is doubted
     */
    public static ReferenceDate of(
            String text, Optional<LocalDate> published, String publishedBasis, Optional<String> against, boolean firm) {
        if (published.isEmpty()) {
            return unknown(OwnDays.in(text));
        }
        var page = published.get();
        var candidates = candidates(text, page);
        var basis = "published date, " + publishedBasis;
        var far = candidates.stream()
                .filter(day -> distance(day.day(), page) > NEAR_DAYS)
                .findFirst();
        var near = candidates.stream().anyMatch(day -> distance(day.day(), page) <= NEAR_DAYS);
        var dated = "The page is dated " + DAY.format(page) + " (" + publishedBasis + ")";
        var conflict = far.map(day -> dated + ", but its text speaks of " + day.basis()
                        + " without a year, as one does within weeks; the nearest one is " + distance(day.day(), page)
                        + " days away")
                .or(() -> against.map(words -> dated + ". " + words.replaceFirst("\\.$", "")));
        if (firm || conflict.isEmpty() || near || !MOVES.matcher(text).find() || looksBack(text, page, candidates)) {
            return new ReferenceDate(published, basis, Optional.empty(), candidates);
        }
        return new ReferenceDate(Optional.empty(), "not chosen yet: the page date is in doubt", conflict, candidates);
    }

    /**
     * Of a text that is not dated and was read so.
     *
     * @param claims all that were found in it
     */
    public static ReferenceDate undated(String text, List<Claim> claims) {
        var dates = claims.stream()
                .filter(Dated.class::isInstance)
                .map(Dated.class::cast)
                .toList();
        return unknown(OwnDays.in(text, dates));
    }

    private static ReferenceDate unknown(List<Candidate> candidates) {
        return new ReferenceDate(Optional.empty(), "no published date is known", Optional.empty(), candidates);
    }

    /**
     * "A court on Friday … the July 10 market shooting": its first weekday is that of the page, and the days are no more than what a
     * happening is called by.
     */
    private static boolean looksBack(String text, LocalDate page, List<Candidate> candidates) {
        var weekday = WEEKDAY.matcher(text);
        return weekday.find()
                && weekday.start() < TOP
                && weekday.group().equalsIgnoreCase(page.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                && candidates.stream()
                        .allMatch(day -> distance(day.day(), page) <= NEAR_DAYS || isName(text, day.words()));
    }

    private static boolean isName(String text, String words) {
        return Pattern.compile("(?i)\\bthe\\s+" + Pattern.quote(words) + "(?-i)\\s+\\p{Ll}")
                .matcher(text)
                .find();
    }

    private static long distance(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }

    /** Days that the text names by month and day but without a year, once each. */
    private static List<Candidate> candidates(String text, LocalDate page) {
        var noise = NoiseFinder.in(text).stream().map(Noise::span).toList();
        var found = new LinkedHashMap<LocalDate, Candidate>();
        var reading = new Reading(text, Optional.of(page), noise);
        for (var dated : new DateRules().in(Tokens.of(reading), reading)) {
            var words = dated.value().of(text);
            var day = dated.from()
                    .filter(from -> dated.to().isEmpty() || dated.to().get().equals(from));
            if (day.isPresent()
                    && HAS_DAY.matcher(words).find()
                    && !HAS_YEAR.matcher(words).find()) {
                found.putIfAbsent(day.get(), new Candidate(day.get(), "“" + words + "”"));
            }
        }
        return List.copyOf(found.values());
    }
}
