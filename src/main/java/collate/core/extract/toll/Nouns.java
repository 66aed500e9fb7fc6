package collate.core.extract.toll;

import collate.core.extract.Tokens;
import collate.core.extract.number.Numeral;
import collate.core.extract.number.Numerals;
import collate.core.extract.number.VagueCounts;
import collate.core.extract.toll.Noun.Kind;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Reads the noun phrase that a quantity counts: "more U.S. marines", "of its own men", "women and children". */
final class Nouns {
    private static final int LONGEST = 8;
    private static final Set<String> OF_THESE =
            Lexicon.words("the its his her their our those these them whom us which all my own more at least");
    private static final Set<String> MORE = Lexicon.words("more other additional further extra new");

    private final Tokens tokens;
    private final int end;
    private final NounWords words;

    private Nouns(Tokens tokens, int end) {
        this.tokens = tokens;
        this.end = end;
        this.words = new NounWords(tokens, end);
    }

    /** The noun phrase after a count; end is the first token beyond its sentence. */
    static Noun after(Tokens tokens, Count count, int end) {
        return new Nouns(tokens, end).read(count);
    }

    private Noun read(Count count) {
        var from = count.after();
        if (is(from, "of")) {
            return partitive(from + 1, count.last());
        }
        while (from < end && tokens.is(from, MORE)) {
            from++;
        }
        return phrase(from, from - 1);
    }

    /** "of the 30 passengers", "of them": the part stands for people when the whole does. */
    private Noun partitive(int of, int countLast) {
        var from = of;
        while (from < end && tokens.is(from, OF_THESE)) {
            from++;
        }
        var whole = from < end ? Numerals.at(tokens, from).or(vague(from)) : Optional.<Numeral>empty();
        if (whole.isPresent()) {
            from = whole.get().last() + 1;
            from = is(from, "of") ? from + 1 : from;
        }
        var pronoun = from > of && tokens.is(from - 1, Set.of("them", "whom", "us"));
        if (pronoun) {
            return new Noun(Kind.NONE, from - 1, countLast);
        }
        if (from < end
                && from > of
                && (words.harmVerb(from) || HarmWords.STATE.containsKey(tokens.lower(from)))
                && !words.people(from + 1)) {
            return new Noun(Kind.VICTIMS, from, from);
        }
        var found = phrase(from, from - 1);
        return found.kind() == Kind.NONE && whole.isEmpty() ? new Noun(Kind.UNKNOWN, from - 1, countLast) : found;
    }

    private Supplier<Optional<? extends Numeral>> vague(int token) {
        return () -> VagueCounts.at(tokens, token);
    }

    private boolean is(int token, String word) {
        return token < end && tokens.is(token, word);
    }

    private Noun phrase(int from, int before) {
        var head = -1;
        var kind = Kind.NONE;
        var capital = -1;
        var last = before;
        for (var at = from; at < end && at < from + LONGEST && (goesOn(at, head) || paired(from, at, head)); at++) {
            var now = words.kindOf(at);
            if (now != Kind.UNKNOWN) {
                head = at;
                kind = now;
                capital = -1;
            } else if (head >= 0 && !(tokens.is(at, "-"))) {
                break;
            } else if (tokens.capital(at)) {
                capital = at;
            }
            last = at;
        }
        if (head < 0) {
            return unlisted(from, last, capital, before);
        }
        return new Noun(kind, joined(Math.max(head, from), kind), head);
    }

    /** "combat and civilian deaths": an "and" between two describing words, when people follow soon. */
    private boolean paired(int from, int at, int head) {
        return at > from
                && head < 0
                && tokens.is(at, Set.of("and", "or"))
                && at + 1 < end
                && tokens.kind(at + 1) == Tokens.Kind.WORD
                && !Grammar.bounds(tokens, at + 1)
                && !HarmWords.isVerb(tokens.lower(at + 1))
                && words.peopleSoon(at + 1);
    }

    /** Whether the phrase still runs: no mark, no small word, no verb of harm that is a verb here. */
    private boolean goesOn(int at, int head) {
        var mark = tokens.kind(at) == Tokens.Kind.MARK;
        if (mark) {
            return tokens.is(at, "-") && tokens.glued(at)
                    || tokens.is(at, "\"")
                    || tokens.is(at, "“")
                    || tokens.is(at, "”");
        }
        if (tokens.kind(at) == Tokens.Kind.NUMBER) {
            return false;
        }
        if (Grammar.bounds(tokens, at)) {
            return false;
        }
        return !words.predicative(at) || head < 0 && words.people(at + 1) && !Feared.opens(tokens, at);
    }

    /** A capitalised plural that no list has is most often a people or a faction: "14 Sunnis", "two Lebanese". */
    private Noun unlisted(int from, int last, int capital, int before) {
        if (last < from) {
            return new Noun(Kind.NONE, before, before);
        }
        var word = capital < 0 ? "" : tokens.lower(capital);
        var people = word.endsWith("s") || word.endsWith("ese") || word.endsWith("i") || word.endsWith("ish");
        return new Noun(people ? Kind.PEOPLE : Kind.UNKNOWN, people ? capital : last, people ? capital : last);
    }

    /** "men, women and children": bare nouns joined to the first are counted with it. */
    private int joined(int head, Kind kind) {
        var last = head;
        while (kind == Kind.PEOPLE && last + 2 < end) {
            var link = tokens.is(last + 1, Set.of("and", "or", ",", "/")) ? last + 2 : -1;
            if (link > 0 && tokens.is(last + 1, ",") && tokens.is(link, Set.of("and", "or"))) {
                link++;
            }
            if (link < 0
                    || link >= end
                    || words.kindOf(link) != Kind.PEOPLE
                    || words.harmVerb(link)
                    || tokens.is(last + 1, ",") && !list(link)) {
                return last;
            }
            last = link;
        }
        return last;
    }

    private boolean list(int link) {
        return tokens.is(link + 1, Set.of("and", "or")) && link + 2 < end && words.kindOf(link + 2) == Kind.PEOPLE
                || tokens.is(link - 1, "and");
    }
}
