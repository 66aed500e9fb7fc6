package collate.core.extract.toll;

import collate.core.extract.Tokens;
import collate.core.extract.origin.SourceName;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who states the figure, as written: "according to Israeli officials", "police said", "said Interior Minister Daud Musa". Of one who
 * is only called "he" or "it", or of an earlier version of the article, nothing is said.
 */
final class SaidBy {
    private static final int FARTHEST = 60;
    private static final int LONGEST = 14;
    private static final Set<String> SAID = Lexicon.words("""
            said says say told reported reports announced confirmed confirms stated added estimates acknowledged
            """);
    private static final Set<String> SAYING = Set.of("saying", "adding");
    private static final Set<String> TOLD = Set.of("said", "says", "told");
    /** Of saying only with what is said behind them: "repeated on Saturday that", not "repeated attacks". */
    private static final Set<String> SAID_AGAIN = Set.of("repeated", "reiterated", "insisted", "maintained");

    /** "Most of those reported missing": nobody reports here. */
    private static final Set<String> FATES = Set.of("missing", "dead", "killed", "injured", "wounded", "drowned");

    private static final int NEAR = 5;
    private static final Set<String> ACCOUNTS = Lexicon.words("""
            toll tally count figure figures data number numbers statistics estimate estimates statement readout update
            """);
    private static final Set<String> PASSING_ON = Set.of("citing", "quoting");
    /** "As some media reported": they are no source of what they are corrected by. */
    private static final Set<String> MEDIA = Set.of("media", "outlets", "newspapers", "papers", "websites");

    private static final Set<String> MADE = Set.of("published", "released", "issued", "compiled", "given");
    private static final Set<String> MADE_BY = Set.of("from", "by", "of");
    private static final Set<String> RIGHT_ENDS = Lexicon.words("""
            , ; : " “ ” ( ) . — – -- on in at after while when as that who which said says by told late early and released
            """);

    private SaidBy() {}

    static @Nullable Words of(Tokens tokens, Hit hit) {
        var counted = hit.counted();
        var from = Math.max(counted.begin(), counted.count().first() - FARTHEST);
        var to = Math.min(counted.end(), counted.after() + FARTHEST);
        var given = GivenByAnother.giver(tokens, hit);
        if (given != null) {
            return given;
        }
        var said = ownWords(tokens, PutAt.by(tokens, hit, from), from);
        said = said != null ? said : according(tokens, hit, from, to);
        said = said != null ? said : saying(tokens, hit, from, to);
        said = said != null ? said : PutAt.counts(tokens, hit, from);
        if (said == null && tokens.is(counted.begin(), "it") && PutAt.isOfToll(tokens, counted.begin() + 1)) {
            return ItBefore.meant(tokens, counted.begin(), counted.begin());
        }
        if (said != null && ItBefore.is(tokens, said)) {
            return ItBefore.meant(tokens, said.first(), counted.begin());
        }
        var nobody = said != null && (Grammar.pronoun(tokens, said.last()) || Correction.isSpeaker(tokens, said));
        return nobody ? null : said;
    }

    private static @Nullable Words according(Tokens tokens, Hit hit, int from, int to) {
        for (var at = from; at + 2 < to; at++) {
            if (tokens.is(at, "according")
                    && tokens.is(at + 1, "to")
                    && !GivenByAnother.isOfAnother(tokens, hit.counted(), at)) {
                return right(tokens, maker(tokens, at + 2, to), to);
            }
            if (tokens.is(at, PASSING_ON)) {
                var cited = right(tokens, maker(tokens, at + 1, to), to);
                if (cited != null && SourceName.canSpeak(cited.of(tokens))) {
                    return cited;
                }
            }
        }
        return null;
    }

    /** The nearest verb of saying with a speaker beside it. */
    private static @Nullable Words saying(Tokens tokens, Hit hit, int from, int to) {
        Words best = null;
        var nearest = Integer.MAX_VALUE;
        for (var at = from; at < to; at++) {
            var distance = Math.abs(at - hit.counted().count().first());
            if (!isSaying(tokens, at)
                    || distance >= nearest
                    || at == hit.finding().first()
                    || Denied.tellsOf(tokens, hit.counted(), at)
                    || isOfPlaceBehind(tokens, hit.counted().after(), at)
                    || tokens.is(at, "reported") && tokens.is(at + 1, FATES)
                    || tokens.is(at - 1, Grammar.BE)) {
                continue;
            }
            var speaker = ownWords(tokens, speaker(tokens, at, from, to), from);
            if (speaker != null && !isReportOfMedia(tokens, speaker) && !isToldOf(tokens, speaker)) {
                best = speaker;
                nearest = distance;
            }
        }
        return best;
    }

    /** "Counts three dead in Velmar, where the army says there were none": who speaks of the place says nothing of the figure. */
    private static boolean isOfPlaceBehind(Tokens tokens, int from, int saying) {
        for (var at = saying - 1; at > from && saying - at < LONGEST && !tokens.is(at, ","); at--) {
            if (tokens.is(at, "where") && tokens.is(at - 1, ",")) {
                return true;
            }
        }
        return false;
    }

    /** "Amnesty said it had confirmed", "saying its volunteers had reported": who said so, where "it" did. */
    private static @Nullable Words ownWords(Tokens tokens, @Nullable Words said, int from) {
        var speaker = said == null ? null : pastTime(tokens, said);
        var before = speaker == null ? -1 : speaker.first() - 1;
        var goesOn = speaker != null
                && before > from
                && (Grammar.pronoun(tokens, speaker.first()) || isTheirs(tokens, speaker))
                && (tokens.is(before, SAID) || tokens.is(before, "that") && tokens.is(before - 1, SAID));
        var own = goesOn ? Subject.of(tokens, tokens.is(before, SAID) ? before : before - 1, from) : null;
        if (own == null && speaker != null && isTheirs(tokens, speaker)) {
            own = ItBefore.opening(tokens, from, before);
        }
        return own == null ? speaker : own;
    }

    /** "Its volunteers" are whose they are; "its health ministry" is a body itself. */
    private static boolean isTheirs(Tokens tokens, Words speaker) {
        return tokens.is(speaker.first(), "its")
                && !SourceName.of(speaker.of(tokens)).isNamed()
                && !SourceName.namesBody(speaker.of(tokens));
    }

    /** "A day later the agency", "on Monday its volunteers", "saying its volunteers": who comes after the time or the verb. */
    static Words pastTime(Tokens tokens, Words speaker) {
        for (var at = speaker.last() - 1; at >= speaker.first(); at--) {
            var past = tokens.is(at, Grammar.TIMES) || tokens.is(at, "later") || tokens.is(at, SAYING);
            if (past && tokens.is(at + 1, Grammar.DETERMINERS)) {
                return new Words(at + 1, speaker.last());
            }
        }
        return speaker;
    }

    private static boolean isReportOfMedia(Tokens tokens, Words speaker) {
        return tokens.is(speaker.first() - 1, "as") && tokens.is(speaker.last(), MEDIA);
    }

    /** "Rescuers said police told them": whom the first tell of is not who they are. */
    private static boolean isToldOf(Tokens tokens, Words speaker) {
        for (var at = speaker.first() + 1; at <= speaker.last(); at++) {
            if (tokens.is(at, TOLD)) {
                return true;
            }
        }
        return false;
    }

    static boolean isSaying(Tokens tokens, int at) {
        return tokens.is(at, SAID)
                || tokens.is(at, SAID_AGAIN) && saysThat(tokens, at)
                || Former.isSpokenOf(tokens, at);
    }

    private static boolean saysThat(Tokens tokens, int verb) {
        for (var at = verb + 1;
                at <= verb + NEAR && tokens.kind(Math.min(at, tokens.count() - 1)) != Tokens.Kind.MARK;
                at++) {
            if (tokens.is(at, "that")) {
                return true;
            }
        }
        return false;
    }

    /** Right of "told" stands who heard it. */
    private static @Nullable Words speaker(Tokens tokens, int verb, int from, int to) {
        var left = Subject.of(tokens, verb, from);
        return left != null || tokens.is(verb, "told") || tokens.kind(Math.max(from, verb - 1)) != Tokens.Kind.MARK
                ? left
                : right(tokens, verb + 1, to);
    }

    static boolean harmful(Tokens tokens, int first, int last) {
        for (var at = first; at <= last; at++) {
            var word = tokens.lower(at);
            if (HarmWords.DONE.containsKey(word)
                    || HarmWords.SUFFERED.containsKey(word)
                    || Predicate.opens(tokens, at)) {
                return true;
            }
        }
        return tokens.kind(last) != Tokens.Kind.WORD;
    }

    /** An account is no source, who made it is: "the latest toll from the health ministry". */
    private static int maker(Tokens tokens, int from, int to) {
        for (var at = from; at + 2 < to && at - from < LONGEST && !tokens.is(at, RIGHT_ENDS); at++) {
            var link = tokens.is(at + 1, MADE) ? at + 2 : at + 1;
            if (tokens.is(at, ACCOUNTS) && tokens.is(link, MADE_BY) && link + 1 < to) {
                return link + 1;
            }
        }
        return from;
    }

    static @Nullable Words right(Tokens tokens, int from, int to) {
        var last = from;
        while (last < to
                && last - from < LONGEST
                && (!tokens.is(last, RIGHT_ENDS) || saysWhere(tokens, from, last, to))
                && !tokens.is(last, Grammar.TIMES)) {
            last++;
        }
        var article = last == from + 1 && tokens.is(from, Grammar.DETERMINERS);
        return last == from || article || harmful(tokens, from, last - 1) ? null : new Words(from, last - 1);
    }

    /** "Officials in Arden", "the health ministry in Gaza" say whose they are; Reuters in Gaza is Reuters. */
    private static boolean saysWhere(Tokens tokens, int from, int in, int to) {
        return tokens.is(in, "in")
                && in > from
                && in + 1 < to
                && !tokens.capital(in - 1)
                && tokens.capital(in + 1)
                && !tokens.is(in + 1, Grammar.TIMES);
    }
}
