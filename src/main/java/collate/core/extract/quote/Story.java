package collate.core.extract.quote;

import collate.core.extract.Tokens;
import collate.core.extract.Tokens.Kind;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A text as the quote rules see it: its tokens, the {@link Sort}s of each, and which marks each stands in. */
final class Story {
    private static final Set<String> PASSING_ON = Set.of("quoting", "citing");

    final Tokens tokens;
    final List<Marked> marked;
    private final int[] sorts;
    private final int[] within;
    private final int[] sentenceStarts;
    private final Set<String> lyNames;

    Story(Tokens tokens) {
        this.tokens = tokens;
        sorts = new int[tokens.count()];
        within = new int[tokens.count()];
        for (var t = 0; t < sorts.length; t++) {
            sorts[t] = tokens.kind(t) == Kind.WORD ? Lexicon.sorts(tokens.lower(t)) : 0;
        }
        marked = new Marks(tokens).pairs();
        Arrays.fill(within, -1);
        for (var m = 0; m < marked.size(); m++) {
            Arrays.fill(within, marked.get(m).open(), marked.get(m).close() + 1, m);
        }
        sentenceStarts = starts();
        lyNames = lyNames();
        for (var t = 0; t < sorts.length; t++) {
            sorts[t] |= names(t) ? Sort.NAME : 0;
        }
    }

    private int[] starts() {
        var starts = new int[sorts.length];
        for (var t = 1; t < starts.length; t++) {
            starts[t] = tokens.sentence(t) == tokens.sentence(t - 1) ? starts[t - 1] : t;
        }
        return starts;
    }

    int count() {
        return sorts.length;
    }

    boolean is(int token, int sort) {
        return token >= 0 && token < sorts.length && (sorts[token] & sort) != 0;
    }

    /** A verb that makes the phrase before it a subject of its own. */
    boolean finite(int token) {
        return is(token, Sort.AUXILIARY | Sort.BE | Sort.OTHER_VERB)
                || is(token, Sort.SAY | Sort.STANCE) && is(token, Sort.PAST | Sort.PRESENT);
    }

    int sorts(int token) {
        return token >= 0 && token < sorts.length ? sorts[token] : 0;
    }

    /** The number of the marked words it stands in, or -1; the marks themselves stand in them too. */
    int within(int token) {
        return token >= 0 && token < within.length ? within[token] : -1;
    }

    boolean narrated(int token) {
        return token >= 0 && token < within.length && within[token] < 0;
    }

    boolean word(int token) {
        return token >= 0 && token < sorts.length && tokens.kind(token) != Kind.MARK;
    }

    boolean mark(int token, char mark) {
        return token >= 0 && token < sorts.length && tokens.kind(token) == Kind.MARK && tokens.first(token) == mark;
    }

    /** The colon of "2:30". */
    boolean clock(int colon) {
        return colon > 0
                && colon + 1 < sorts.length
                && tokens.kind(colon - 1) == Kind.NUMBER
                && tokens.kind(colon + 1) == Kind.NUMBER
                && tokens.glued(colon + 1);
    }

    boolean dash(int token) {
        return mark(token, '—') || mark(token, '–') || mark(token, '―') || mark(token, '-') && !tokens.glued(token);
    }

    boolean hyphen(int token) {
        return mark(token, '-') && tokens.glued(token) && token + 1 < sorts.length && tokens.glued(token + 1);
    }

    boolean possessive(int token) {
        return token > 0 && token < sorts.length && tokens.glued(token) && (is(token, Sort.POSSESSIVE) || bare(token));
    }

    /** The apostrophe of "the voters' choice". */
    private boolean bare(int token) {
        return (mark(token, '’') || mark(token, '\''))
                && within[token] < 0
                && tokens.lower(token - 1).endsWith("s")
                && !(token + 1 < sorts.length && tokens.glued(token + 1));
    }

    boolean sameSentence(int a, int b) {
        return a >= 0 && b >= 0 && a < sorts.length && b < sorts.length && tokens.sentence(a) == tokens.sentence(b);
    }

    boolean sameParagraph(int a, int b) {
        return a >= 0 && b >= 0 && a < sorts.length && b < sorts.length && tokens.paragraph(a) == tokens.paragraph(b);
    }

    int sentenceStart(int token) {
        return sentenceStarts[token];
    }

    /** "Facing criticism, …", "Quoting Ana Silva, …": an opening participle, not a name. */
    private boolean participle(int token) {
        return tokens.lower(token).endsWith("ing")
                && !is(token, Sort.GIVEN)
                && !(token + 1 < sorts.length && tokens.capital(token + 1) && !tokens.is(token, PASSING_ON));
    }

    /** A capital word that is not capital only for opening a sentence. */
    boolean name(int token) {
        return is(token, Sort.NAME);
    }

    /** A lone "Â" is a broken space. */
    private boolean mojibake(int token) {
        return tokens.first(token) == 'Â' && tokens.end(token) - tokens.start(token) == 1;
    }

    private boolean names(int token) {
        if (!word(token) || !tokens.capital(token) || possessive(token) || mojibake(token)) {
            return false;
        }
        if (is(token, Sort.DAY)) {
            var counted = token > 0 && tokens.kind(token - 1) == Kind.NUMBER
                    || token + 1 < sorts.length && tokens.kind(token + 1) == Kind.NUMBER;
            return is(token, Sort.GIVEN)
                    && sentenceStarts[token] != token
                    && !counted
                    && !is(token - 1, Sort.PREPOSITION);
        }
        if (tokens.is(token, "says")) {
            return false;
        }
        if (joins(token, "without")) {
            return true;
        }
        var small =
                is(token, Sort.SMALL) && !lyName(token) && !(is(token, Sort.GIVEN) && sentenceStarts[token] != token);
        if (sentenceStarts[token] == token && participle(token)) {
            return false;
        }
        return !small
                && !(sentenceStarts[token] == token && is(token, Sort.VERB) && !is(token, Sort.GIVEN) && !title(token));
    }

    /** "Sicily", "Emberly": only its end says that it might be an adverb. */
    private boolean lyName(int token) {
        var known = sentenceStarts[token] != token
                || is(token + 1, Sort.SAY)
                        && is(token + 1, Sort.PAST | Sort.PRESENT)
                        && lyNames.contains(tokens.lower(token));
        return known
                && (sorts[token] & Sort.SMALL) == Sort.ADVERB
                && tokens.lower(token).endsWith("ly")
                && !(token > 0 && sentenceStarts[token] != token && tokens.capital(token - 1));
    }

    /** Those that are capital within a sentence, not in a row: no adverb is. */
    private Set<String> lyNames() {
        var all = new HashSet<String>();
        for (var t = 1; t < sorts.length; t++) {
            if (tokens.capital(t)
                    && sentenceStarts[t] != t
                    && sorts[t] == Sort.ADVERB
                    && tokens.lower(t).endsWith("ly")
                    && (!tokens.capital(t - 1) || is(t - 1, Sort.GIVEN | Sort.ROLE | Sort.TITLE))) {
                all.add(tokens.lower(t));
            }
        }
        return all;
    }

    /** "Medics Without Walls". */
    private boolean joins(int token, String word) {
        return tokens.is(token, word)
                && sentenceStarts[token] != token
                && tokens.capital(token - 1)
                && tokens.capital(token + 1);
    }

    /** "State Senator Silva": a word that could be a verb, of a row of capital words that holds a role. */
    private boolean title(int token) {
        return is(token, Sort.BASE)
                && !is(token, Sort.PAST)
                && tokens.capital(token + 1)
                && (is(token + 1, Sort.ROLE | Sort.BODY) || is(token + 2, Sort.ROLE) && tokens.capital(token + 2));
    }
}
