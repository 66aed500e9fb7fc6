package collate.core.compare.pair;

import collate.core.extract.origin.OneBody;
import collate.core.extract.origin.SourceName;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where a claim was read.
 *
 * @param articles where it appears
 * @param reported the day that the first of them was published
 * @param origins whom it rests on; empty when nobody is named
 * @param telling what that article tells besides
 */
public record Source(Set<Long> articles, Optional<LocalDate> reported, Set<String> origins, Telling telling) {
    /** Of two names, a line each: whether the origins of a dossier would be asked about as one. */
    private static final Read<Boolean> MAY_BE_ONE = new Read<>(Source::mayBeOne);

    public static final Source UNKNOWN = new Source(Set.of(), Optional.empty(), Set.of());

    /**
     * What an article tells besides a figure whose own words name no place; of all other claims nothing.
     *
     * @param top its headline and first words
     * @param parts the places into which it parts the figure, as written: "Arden accounts for 141 and Brack for 57" of 198
     * @param around its sentence
     */
    public record Telling(String top, Set<String> parts, AroundFigure around) {
        /** How much of a text its first words are, about two sentences; in the units of its database. */
        public static final int TOP = 320;

        public static final Telling NOTHING = new Telling("", Set.of(), AroundFigure.UNKNOWN);

        public Telling {
            parts = Set.copyOf(parts);
        }

        public Telling(String top, Set<String> parts) {
            this(top, parts, AroundFigure.UNKNOWN);
        }
    }

    public Source(Set<Long> articles, Optional<LocalDate> reported, Set<String> origins) {
        this(articles, reported, origins, Telling.NOTHING);
    }

    public Source {
        articles = Set.copyOf(articles);
        origins = Set.copyOf(origins);
    }

    /** The same, with the sentence around a figure that was read there. */
    public Source with(AroundFigure around) {
        return new Source(articles, reported, origins, new Telling(telling.top, telling.parts, around));
    }

    /** {@link Sameness#PART} where one names a body of somewhere and the other just such a body: "Avaria's coast guard", "coast guard"; and where two names are perhaps one body's. */
    Sameness origin(Source other) {
        if (origins.isEmpty() || other.origins.isEmpty()) {
            return Sameness.UNSAID;
        }
        if (!Collections.disjoint(origins, other.origins)) {
            return Sameness.SAME;
        }
        return origins.stream().anyMatch(mine -> other.origins.stream().anyMatch(theirs -> isPerhapsOne(mine, theirs)))
                ? Sameness.PART
                : Sameness.OTHER;
    }

    private static boolean isPerhapsOne(String mine, String theirs) {
        return isBodyOfSomewhere(mine, theirs)
                || isBodyOfSomewhere(theirs, mine)
                || MAY_BE_ONE.of(mine.compareTo(theirs) < 0 ? mine + "\n" + theirs : theirs + "\n" + mine);
    }

    private static boolean mayBeOne(String names) {
        var both = names.split("\n", 2);
        return !OneBody.among(List.of(named(1, both[0]), named(2, both[1]))).isEmpty();
    }

    private static OneBody.Named named(long id, String name) {
        return new OneBody.Named(id, name, List.of(SourceName.of(name).key()), List.of());
    }

    private static boolean isBodyOfSomewhere(String named, String bare) {
        var whole = named.toLowerCase(Locale.ROOT);
        var body = bare.toLowerCase(Locale.ROOT);
        return whole.endsWith(" " + body) || whole.startsWith(body + " of ") || whole.startsWith(body + " in ");
    }

    /** Whether neither is in an article that the other is not in: then one says nothing for the other. */
    public boolean isSameArticle(Source other) {
        return !articles.isEmpty() && articles.equals(other.articles);
    }

    /** Whether one of them stands in no article that the other does not stand in too. */
    public boolean addsNoArticle(Source other) {
        return !articles.isEmpty()
                && !other.articles.isEmpty()
                && (articles.containsAll(other.articles) || other.articles.containsAll(articles));
    }
}
