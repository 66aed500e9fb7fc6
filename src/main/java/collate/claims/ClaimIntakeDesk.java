package collate.claims;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.DATED;
import static collate.db.schema.Tables.GROUND;
import static collate.db.schema.Tables.QUOTE;
import static collate.db.schema.Tables.TOLL;

import collate.core.claim.Claim;
import collate.core.claim.Dated;
import collate.core.claim.Ground;
import collate.core.claim.Kind;
import collate.core.claim.Label;
import collate.core.claim.Quote;
import collate.core.claim.Statement;
import collate.core.claim.Toll;
import collate.core.extract.origin.Resting;
import collate.core.extract.origin.Sources;
import collate.core.text.CodePoints;
import collate.core.text.QuoteSelector;
import collate.core.text.Span;
import collate.db.Moments;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Query;

/**
 * Stores what the rules found, or what a person entered. The same passage twice in one article is one claim that appears twice,
 * never a second report.
 */
public final class ClaimIntakeDesk {
    private static final int LONGEST_WORDS = 300;
    /** From this length on, the same words again are the same passage and not the same turn of phrase. */
    private static final int PASSAGE = 24;

    private final Clock clock;
    private final NamesDesk names = new NamesDesk();

    public ClaimIntakeDesk(Clock clock) {
        this.clock = clock;
    }

    /** Inside the caller's transaction. Returns the claims' ids in the order given; a repeated passage has its first one's. */
    public List<Long> store(DSLContext tx, Intake intake, List<? extends Claim> claims) {
        var passages = new HashMap<String, Long>();
        var ids = new ArrayList<Long>();
        var later = new ArrayList<Query>();
        var sources = new Sources(intake.text());
        for (var claim : claims) {
            var rests = Resting.of(claim, sources, intake.text());
            var passage = passage(claim, intake.text());
            var known = passage.map(passages::get);
            var id = known.orElseGet(() -> add(tx, intake, claim, later));
            if (known.isEmpty()) {
                rests.ifPresent(found -> later.add(ground(tx, id, found.ground(), intake)));
            }
            passage.ifPresent(words -> passages.put(words, id));
            later.add(appearance(tx, intake, rests, new Part(1, claim.span(), claim.value()), id));
            if (claim instanceof Quote quote) {
                later.addAll(laterParts(tx, intake, rests, quote, id));
            }
            ids.add(id);
        }
        tx.batch(later).execute();
        DueDesk.due(tx, ids);
        return List.copyOf(ids);
    }

    private static Optional<String> passage(Claim claim, String text) {
        var words = claim.span().of(text).replaceAll("\\W+", " ").strip().toLowerCase(Locale.ROOT);
        var repeats = words.length() >= PASSAGE || claim instanceof Quote;
        return repeats ? Optional.of(kind(claim) + " " + claim.value().of(text) + " " + words) : Optional.empty();
    }

    private long add(DSLContext tx, Intake intake, Claim claim, List<Query> later) {
        var id = tx.insertInto(CLAIM)
                .set(CLAIM.DOSSIER_ID, intake.dossier())
                .set(CLAIM.KIND, kind(claim))
                .set(CLAIM.LABEL, Label.of(claim, intake.text()))
                .set(CLAIM.ATTRIBUTED, isAttributed(claim))
                .set(CLAIM.RULE, claim.rule())
                .set(CLAIM.ENTERED_BY, intake.enteredBy().orElse(null))
                .set(CLAIM.ENTERED_AT, Moments.now(clock))
                .returning(CLAIM.ID)
                .fetchSingle()
                .getId();
        switch (claim) {
            case Toll toll -> later.add(toll(tx, id, toll));
            case Dated dated -> later.add(dated(tx, id, dated, intake.text()));
            case Quote quote -> later.add(quote(tx, id, quote, intake));
            case Statement _ -> {}
        }
        claim.grounds().forEach(ground -> later.add(ground(tx, id, ground, intake)));
        return id;
    }

    public static Kind kind(Claim claim) {
        return switch (claim) {
            case Toll _ -> Kind.TOLL;
            case Dated _ -> Kind.DATE;
            case Quote _ -> Kind.QUOTE;
            case Statement _ -> Kind.STATEMENT;
        };
    }

    private static boolean isAttributed(Claim claim) {
        return switch (claim) {
            case Toll toll -> toll.saidBy().isPresent();
            case Quote _ -> true;
            case Dated _, Statement _ -> false;
        };
    }

    private static Query toll(DSLContext tx, long id, Toll toll) {
        return tx.insertInto(TOLL)
                .set(TOLL.CLAIM_ID, id)
                .set(TOLL.HARM, toll.harm())
                .set(TOLL.MIN_COUNT, toll.figure().min())
                .set(TOLL.MAX_COUNT, toll.figure().max())
                .set(TOLL.QUALIFIER, toll.figure().qualifier())
                .set(TOLL.QUALIFIER_WORDS, cut(toll.figure().words(), 60))
                .set(TOLL.POPULATION, cut(toll.population()))
                .set(TOLL.PLACE, cut(toll.place()))
                .set(TOLL.HAPPENED_ON, toll.day().orElse(null))
                .set(TOLL.CUMULATIVE, toll.cumulative())
                .set(TOLL.RESPONSIBLE, cut(toll.responsible()))
                .set(TOLL.SAID_BY, cut(toll.saidBy()));
    }

    private static Query dated(DSLContext tx, long id, Dated dated, String text) {
        return tx.insertInto(DATED)
                .set(DATED.CLAIM_ID, id)
                .set(DATED.EXPRESSION, cut(dated.value().of(text), LONGEST_WORDS))
                .set(DATED.TIMEX_TYPE, dated.type())
                .set(DATED.TIMEX, cut(dated.timex(), 60))
                .set(DATED.FIRST_ON, dated.from().orElse(null))
                .set(DATED.LAST_ON, dated.to().or(dated::from).orElse(null))
                .set(DATED.REFERENCE_ON, dated.reference().orElse(null))
                .set(DATED.BASIS, cut(dated.basis(), 500))
                .set(DATED.HAPPENING, cut(dated.happening().orElse(""), 500));
    }

    private Query quote(DSLContext tx, long id, Quote quote, Intake intake) {
        return tx.insertInto(QUOTE)
                .set(QUOTE.CLAIM_ID, id)
                .set(QUOTE.SPEAKER_ID, names.person(tx, intake.dossier(), quote.speaker(), quote.role()))
                .set(QUOTE.MENTION, cut(quote.mention().orElse(""), 200))
                .set(QUOTE.ROLE, cut(quote.role()))
                .set(QUOTE.ADDRESSEE_ID, names.person(tx, intake.dossier(), quote.addressee(), Optional.empty()))
                .set(QUOTE.CHANNEL, cut(quote.channel().orElse(""), 100))
                .set(QUOTE.MANNER, quote.manner())
                .set(QUOTE.CUE, cut(quote.cue().orElse(""), 60));
    }

    private static Query ground(DSLContext tx, long id, Ground ground, Intake intake) {
        return tx.insertInto(GROUND)
                .set(GROUND.CLAIM_ID, id)
                .set(GROUND.FIELD, cut(ground.field(), 40))
                .set(
                        GROUND.WORDS,
                        cut(ground.words().map(span -> span.of(intake.text())).orElse(""), 500))
                .set(GROUND.SPAN_START, ground.words().map(Span::start).orElse(null))
                .set(GROUND.SPAN_END, ground.words().map(Span::end).orElse(null))
                .set(GROUND.REASON, cut(ground.reason(), 500))
                .set(GROUND.SET_BY, intake.enteredBy().orElse(null));
    }

    /** One place of a claim in a text: all its words and those that carry the value. */
    private record Part(int number, Span span, Span value) {}

    private List<Query> laterParts(DSLContext tx, Intake intake, Optional<Resting> rests, Quote quote, long id) {
        var parts = new ArrayList<Query>();
        for (var span : quote.goesOn()) {
            parts.add(appearance(tx, intake, rests, new Part(parts.size() + 2, span, span), id));
        }
        return parts;
    }

    private Query appearance(DSLContext tx, Intake intake, Optional<Resting> rests, Part part, long id) {
        var span = part.span();
        var words = QuoteSelector.of(intake.text(), span);
        return tx.insertInto(APPEARANCE)
                .set(APPEARANCE.CLAIM_ID, id)
                .set(APPEARANCE.ARTICLE_ID, intake.article())
                .set(APPEARANCE.TEXT_ID, intake.textId())
                .set(APPEARANCE.SPAN_START, span.start())
                .set(APPEARANCE.SPAN_END, span.end())
                .set(APPEARANCE.PART, (short) part.number())
                .set(APPEARANCE.VALUE_START, part.value().start())
                .set(APPEARANCE.VALUE_END, part.value().end())
                .set(APPEARANCE.EXACT, words.exact())
                .set(APPEARANCE.PREFIX, words.prefix())
                .set(APPEARANCE.SUFFIX, words.suffix())
                .set(APPEARANCE.POINT_START, CodePoints.before(intake.text(), span.start()))
                .set(APPEARANCE.POINT_END, CodePoints.before(intake.text(), span.end()))
                .set(
                        APPEARANCE.ORIGIN_ID,
                        rests.map(found -> names.origin(tx, intake.dossier(), found.source(), found.words()))
                                .orElse(null))
                .set(APPEARANCE.ORIGIN_WORDS, cut(rests.map(Resting::words)))
                .onConflict(APPEARANCE.CLAIM_ID, APPEARANCE.TEXT_ID, APPEARANCE.SPAN_START, APPEARANCE.SPAN_END)
                .doNothing();
    }

    private static String cut(Optional<String> words) {
        return cut(words.orElse(""), LONGEST_WORDS);
    }

    /** To the length of its column, never through a surrogate pair. */
    static String cut(String words, int longest) {
        if (words.length() <= longest) {
            return words;
        }
        var end = Character.isHighSurrogate(words.charAt(longest - 1)) ? longest - 1 : longest;
        return Objects.requireNonNull(words.substring(0, end));
    }
}
