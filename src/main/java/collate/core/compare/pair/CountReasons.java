package collate.core.compare.pair;

import collate.core.claim.Label;
import collate.core.compare.Overlap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What speaks for and against two figures being one, in words. */
final class CountReasons {
    private final Count here;
    private final Count there;
    private final List<Reason> all = new ArrayList<>();

    CountReasons(Count here, Count there) {
        this.here = here;
        this.there = there;
    }

    List<Reason> all() {
        return all;
    }

    static Reason otherHarm(Count here, Count there) {
        return Reason.against("other harm: " + lower(here.harm().name()) + ", "
                + lower(there.harm().name()));
    }

    void harm() {
        all.add(Reason.pro("same harm: " + lower(here.harm().name())));
    }

    void otherScope() {
        all.add(Reason.against("other scope: one incident, a running total"));
    }

    /** @param what they do: "only one can hold" */
    void differ(String what) {
        all.add(Reason.against(what + ": " + figures()));
    }

    void sameFigure() {
        all.add(Reason.pro("the same figure: " + Label.figure(here.figure())));
    }

    /** @param some whether of all and of some of them one number is given */
    void bothMayHold(boolean some) {
        var both = new Overlap(here.figure(), there.figure());
        all.add(some ? Whom.sameNumber(here, there) : Reason.pro("both may hold: " + both.words()));
    }

    /** Of a word that means so many by a table, and a number just below. */
    void nearly() {
        var vague = here.figure().isVague() ? here : there;
        all.add(Reason.pro("both may hold: " + figures() + "; “" + Label.figure(vague.figure()) + "” is taken for "
                + Label.number(vague.figure().lowest()) + " or more, and may be loose"));
    }

    void vague() {
        var vague = here.figure().isVague() ? here : there;
        all.add(Reason.neutral("“" + Label.figure(vague.figure()) + "” is a loose word, taken for "
                + Label.number(vague.figure().lowest()) + " or more"));
    }

    /** A later report with more, of an origin that may be another. */
    void countedOn(InTime inTime) {
        all.add(Reason.neutral((here.isCountedAnew()
                        ? "who is " + here.whoIsCountedAnew() + " is counted anew from day to day: "
                        : "the later figure is the higher, as while people are still counted: ")
                + inOrder(inTime)));
    }

    void denied() {
        all.add(Reason.neutral("who gives one of them says that another number is wrong"));
    }

    void givenOnOtherDays(InTime inTime) {
        all.add(Reason.neutral("given on other days: " + inOrder(inTime)));
    }

    private String inOrder(InTime inTime) {
        var isHereLater = inTime.isHereLater();
        return asOf(isHereLater ? there : here, inTime) + ", then " + asOf(isHereLater ? here : there, inTime);
    }

    void outgrown() {
        all.add(Reason.neutral("a lower bound of earlier days: that a later count is higher tells little"));
    }

    /** @param earlier whether one is of an earlier month or week; else one was replaced */
    void ofAnotherTime(boolean earlier) {
        all.add(Reason.against((earlier
                        ? "one is of an earlier month or week, of which day is not said: "
                        : "one is a figure that another has replaced since: ")
                + figures()));
    }

    void farFromUndated() {
        all.add(Reason.against(
                "one names a day long before or after the other came out, which names none: " + figures()));
    }

    void nothingInCommon() {
        all.add(Reason.against(
                "nothing says that they are of one place or one day, and their articles tell of no one place: "
                        + figures()));
    }

    void revision(Sameness origin, InTime inTime) {
        var later = ", later: " + inOrder(inTime);
        all.add(
                origin == Sameness.SAME
                        ? Reason.pro("same origin" + later)
                        : Reason.neutral("perhaps one origin, " + names() + later));
        all.add(Reason.neutral("another figure: " + figures()));
    }

    void name(Sameness sameness, String what, String mine, String theirs) {
        all.add(NameReasons.of(sameness, what, mine, theirs));
    }

    void place(Sameness sameness) {
        var isHere = here.isPartedInto(there.place());
        if (isHere || there.isPartedInto(here.place())) {
            all.add(Reason.neutral("one place is part of the other: an article names none for its figure, and counts "
                    + NameReasons.marked(isHere ? there.place() : here.place()) + " by itself"));
        } else {
            name(sameness, "place", here.place(), there.place());
        }
    }

    void people(Sameness sameness) {
        var some = sameness == Sameness.PART ? SomeOfAll.difference(here, there) : Optional.<String>empty();
        if (some.isPresent()) {
            all.add(Reason.neutral(some.get()));
            return;
        }
        var apart = sameness == Sameness.PART || sameness == Sameness.OTHER;
        name(
                sameness,
                "population",
                apart ? Populations.named(here.population()) : here.population(),
                apart ? Populations.named(there.population()) : there.population());
    }

    /** @param name in lower case, of a place */
    void told(String name) {
        var written = here.place().isBlank() ? there.place() : here.place();
        var place = written.toLowerCase(Locale.ROOT).matches("\\p{L}+ " + name + "|" + name + " \\p{L}+")
                ? written
                : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        all.add(Reason.neutral("their articles both tell of " + place
                + (here.place().isBlank() && there.place().isBlank()
                        ? ", which neither names here"
                        : ", which one does not name here")));
    }

    void ofOneSort() {
        all.add(Reason.neutral("their articles tell of one sort of happening, and neither names a place here"));
    }

    /** @param followsUp whether running totals of other days are compared nevertheless */
    void time(Sameness time, boolean followsUp) {
        all.add(new TimeReasons(here, there).of(time, followsUp));
    }

    void responsible(Sameness sameness) {
        var parties = NameReasons.both(here.responsible(), there.responsible());
        if (sameness == Sameness.SAME || sameness == Sameness.PART) {
            all.add(Reason.pro("same party held responsible: " + parties));
        } else if (sameness == Sameness.OTHER) {
            all.add(Reason.against("other party held responsible: " + parties));
        }
    }

    /** Whether one adds to what the other is worth. */
    void origins(Sameness origin) {
        if (here.source().addsNoArticle(there.source())) {
            all.add(Reason.against("both stand in one article: no corroboration"));
            return;
        }
        switch (origin) {
            case SAME -> {
                var shared = here.source().origins().stream()
                        .filter(there.source().origins()::contains)
                        .sorted()
                        .findFirst();
                all.add(Reason.against("same origin, " + shared.orElseThrow() + ": no corroboration"));
            }
            case PART, BY_NAME -> all.add(Reason.neutral("perhaps one origin, " + names() + ": then no corroboration"));
            case UNSAID -> all.add(Reason.against("the origin of one is not known: no corroboration"));
            case OTHER -> all.add(Reason.pro("another origin"));
        }
    }

    private String names() {
        return Stream.of(here, there)
                .flatMap(count -> count.source().origins().stream().sorted())
                .map(NameReasons::marked)
                .collect(Collectors.joining(", "));
    }

    private String figures() {
        return Label.figure(here.figure()) + ", " + Label.figure(there.figure());
    }

    private static String asOf(Count count, InTime inTime) {
        return Label.figure(count.figure())
                + inTime.asOf(count)
                        .map(day -> " as of " + TimeReasons.words(day))
                        .orElse(", which another replaced");
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}
