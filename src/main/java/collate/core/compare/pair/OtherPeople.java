package collate.core.compare.pair;

import collate.core.claim.Harm;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** By what the sentences around two figures tell, and not by their place or day, they count other people altogether. */
public final class OtherPeople {
    /** What kills people; one never counts as another. */
    private enum Cause {
        DISEASE(Cause.DISEASES + "|outbreak|epidemic|pandemic|disease|virus|diarrh\\w*"),
        NATURE(
                "flood\\w*|earthquakes?|quakes?|aftershocks?|cyclones?|hurricanes?|typhoons?|tornado\\w*|landslides?|mudslides?|avalanches?"),
        VIOLENCE("attack\\w*|shootings?|gunm[ae]n|air\\s?strikes?|bombings?|shelling|massacre\\w*");

        private static final String DISEASES =
                "cholera|ebola|measles|plague|dengue|malaria|influenza|covid|mpox|polio|diphtheria|typhoid|meningitis";
        private final String words;

        Cause(String words) {
            this.words = words;
        }
    }

    private static final Pattern CAUSE = Pattern.compile("(?i)\\b(?:(?<DISEASE>" + Cause.DISEASE.words + ")|(?<NATURE>"
            + Cause.NATURE.words + ")|(?<VIOLENCE>" + Cause.VIOLENCE.words + "))\\b");
    private static final Pattern NAMED_DISEASE = Pattern.compile("(?i)\\b(?:" + Cause.DISEASES + ")\\b");
    private static final Pattern DISEASE = Pattern.compile("(?i)\\b(?:" + Cause.DISEASE.words + ")\\b");
    /** What was before it: "killed 17 since the floods". */
    private static final Pattern EARLIER =
            Pattern.compile("(?i)\\b(?:after|since|following|despite|amid)\\b[^,;…]*(?:[,;…]|$)");

    private static final String HAPPENING = "(?:" + Cause.DISEASE.words + "|" + Cause.NATURE.words + "|"
            + Cause.VIOLENCE.words
            + "|sinking|capsiz\\w+|crash|collapse|explosion|blast|fire|disaster|derailment|collision)";
    /** "The outbreak in 2014", "a 2009 shooting". */
    private static final Pattern YEAR =
            Pattern.compile("(?i)\\b" + HAPPENING + ",?\\s+(?:in|of)\\s+((?:19|20)\\d\\d)\\b"
                    + "|\\b((?:19|20)\\d\\d)\\s+(?:\\p{L}+\\s+){0,2}?" + HAPPENING + "\\b");

    private static final Pattern SINCE = Pattern.compile("(?i)\\b(?:since|after|from)\\s+(?:(?:the|an?)\\s+)?$");
    private static final Pattern IN_WHICH = Pattern.compile("\\b(?:in which|when|where)\\b");
    private static final Pattern FREED = Pattern.compile(
            "(?i)\\b(?:exchanged?|swap(?:ped)?|handed over|(?:were|was|been) (?:freed|released|returned))\\b");
    private static final Pattern HELD = Pattern.compile(
            "(?i)\\b(?:still|remain(?:s|ed|ing)?|(?:being|are|were) held|readiness to|ready to|demand(?:s|ed|ing)?|return of|release of)\\b");
    private static final Pattern WITHDRAWN = Pattern.compile(
            "(?i)\\b(?:correction|corrected|earlier version|erroneously|mistakenly|in error|wrongly)\\b");

    private OtherPeople() {}

    /** Why they count others, in words; empty where nothing says so. */
    static Optional<String> why(Count here, Count there) {
        if (isWithdrawn(here) != isWithdrawn(there) && !here.source().addsNoArticle(there.source())) {
            return Optional.of("one is a figure that its own paper has withdrawn");
        }
        if (here.harm() == Harm.CAPTURED && (isFreed(here) && isHeld(there) || isHeld(here) && isFreed(there))) {
            return Optional.of("one counts those who were freed, the other those who were still held");
        }
        var mine = year(here);
        var theirs = year(there);
        if ((mine.isPresent() || theirs.isPresent()) && areOfOtherYears(here, mine, there, theirs)) {
            return Optional.of("one is of what happened in " + mine.orElseGet(theirs::getAsInt) + ", the other is not");
        }
        return here.harm() == Harm.ILL ? otherDisease(here, there) : otherCause(here, there);
    }

    /** Cholera and measles may go round in one province at a time. */
    private static Optional<String> otherDisease(Count here, Count there) {
        var mine = disease(here);
        var theirs = disease(there);
        return mine.isPresent() && theirs.isPresent() && !mine.equals(theirs)
                ? Optional.of("another disease: “" + mine.get() + "”, “" + theirs.get() + "”")
                : Optional.empty();
    }

    private static Optional<String> disease(Count count) {
        return Stream.of(
                        around(count).before(),
                        around(count).after(),
                        count.source().telling().top())
                .flatMap(text -> NAMED_DISEASE.matcher(text).results())
                .map(found -> found.group().toLowerCase(Locale.ROOT))
                .findFirst();
    }

    /** Whether a text tells of a disease. */
    public static boolean isOfDisease(String told) {
        return DISEASE.matcher(told).find();
    }

    private static Optional<String> otherCause(Count here, Count there) {
        var mine = cause(around(here).before()).or(() -> cause(around(here).after()));
        var theirs = cause(around(there).before()).or(() -> cause(around(there).after()));
        if (mine.isEmpty() && theirs.isEmpty()) {
            return Optional.empty();
        }
        var one = mine.or(() -> cause(here.source().telling().top()));
        var other = theirs.or(() -> cause(there.source().telling().top()));
        return one.isPresent() && other.isPresent() && one.get().cause != other.get().cause
                ? Optional.of("another cause: “" + one.get().words + "”, “" + other.get().words + "”")
                : Optional.empty();
    }

    private record Named(Cause cause, String words) {}

    private static Optional<Named> cause(String text) {
        var found = CAUSE.matcher(EARLIER.matcher(text).replaceAll(" "));
        if (!found.find()) {
            return Optional.empty();
        }
        for (var cause : Cause.values()) {
            if (found.group(cause.name()) != null) {
                return Optional.of(new Named(cause, found.group()));
            }
        }
        return Optional.empty();
    }

    private static boolean areOfOtherYears(Count here, OptionalInt mine, Count there, OptionalInt theirs) {
        var years = new ArrayList<Integer>();
        for (var count : new Count[] {here, there}) {
            var named = count == here ? mine : theirs;
            if (named.isPresent()) {
                years.add(named.getAsInt());
            } else {
                count.day().or(count.source()::reported).ifPresent(day -> years.add(day.getYear()));
            }
        }
        return years.size() == 2 && !years.getFirst().equals(years.getLast());
    }

    /** Of the happening that its sentence names; a running total may begin with one. */
    private static OptionalInt year(Count count) {
        if (count.cumulative()) {
            return OptionalInt.empty();
        }
        var text = around(count).all();
        var found = YEAR.matcher(text);
        while (found.find()) {
            var isSince = SINCE.matcher(text.substring(0, found.start())).find();
            if (!isSince || IN_WHICH.matcher(text.substring(found.end())).find()) {
                return OptionalInt.of(Integer.parseInt(found.group(1) == null ? found.group(2) : found.group(1)));
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isFreed(Count count) {
        return FREED.matcher(around(count).all()).find() && !isHeld(count);
    }

    private static boolean isHeld(Count count) {
        return HELD.matcher(around(count).all()).find();
    }

    private static boolean isWithdrawn(Count count) {
        return count.isReplaced() && WITHDRAWN.matcher(around(count).all()).find();
    }

    private static AroundFigure around(Count count) {
        return count.source().telling().around();
    }
}
