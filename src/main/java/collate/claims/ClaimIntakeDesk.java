package collate.claims;

import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.CLAIM;

import collate.core.claim.Claim;
import collate.core.claim.Dated;
import collate.core.claim.Ground;
import collate.core.claim.Kind;
import collate.core.claim.Label;
import collate.core.claim.Period;
import collate.core.claim.Quote;
import collate.core.claim.Statement;
import collate.core.claim.Toll;
import collate.core.extract.origin.Resting;
import collate.core.extract.origin.SourceName;
import collate.core.extract.origin.Sources;
import collate.core.text.CodePoints;
import collate.core.text.QuoteSelector;
import collate.core.text.Span;
import collate.db.Moments;
import collate.db.Rows;
import collate.db.schema.tables.records.AppearanceRecord;
import collate.db.schema.tables.records.ClaimRecord;
import collate.db.schema.tables.records.DatedRecord;
import collate.db.schema.tables.records.GroundRecord;
import collate.db.schema.tables.records.QuoteRecord;
import collate.db.schema.tables.records.TollRecord;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.TableRecord;

/**
 * Stores what the rules found, or what a person entered. The same passage twice in one article is one claim that appears twice,
 * never a second report.
 */
public final class ClaimIntakeDesk {
    private static final int LONGEST_WORDS = 300;

    private final Clock clock;

    public ClaimIntakeDesk(Clock clock) {
        this.clock = clock;
    }

    /**
     * What became of claims.
     *
     * @param ids in the order given; a repeated passage has its first one's
     * @param added how many claims there are now that were none before
     */
    public record Stored(List<Long> ids, int added) {}

    /**
     * Inside the caller's transaction. A passage that the rules find and that the text is known to state already is another
     * appearance of that claim; what a person enters is a claim of its own.
     */
    public Stored store(DSLContext tx, Intake intake, List<? extends Claim> claims) {
        if (claims.isEmpty()) {
            return new Stored(List.of(), 0);
        }
        var stated = intake.enteredBy().isEmpty() ? StatedQueries.passages(tx, intake) : Map.<String, Long>of();
        var repeats = new Repeats(claims, intake.text(), stated);
        var first = add(tx, intake, repeats.distinct());
        var sources = new Sources(intake.text(), publisher(tx, intake));
        var names = new Naming(tx, intake.dossier());
        var rows = new ArrayList<TableRecord<?>>();
        var ids = new ArrayList<Long>();
        var places = new HashSet<Place>();
        for (var claim : claims) {
            var id = repeats.id(claim, first);
            var rests = Resting.of(claim, sources, intake.text());
            if (repeats.isOfItsPassage(claim)) {
                rows.addAll(value(names, intake, sources, claim, id));
                rests.ifPresent(found -> rows.add(ground(id, found.ground(), intake)));
            }
            for (var part : parts(claim)) {
                if (places.add(new Place(id, part.span()))) {
                    rows.add(appearance(names, intake, rests, part, id));
                }
            }
            ids.add(id);
        }
        Rows.insert(tx, rows);
        DueDesk.due(tx, ids);
        return new Stored(List.copyOf(ids), first.size());
    }

    private static String publisher(DSLContext tx, Intake intake) {
        return tx.select(ARTICLE.PUBLISHER)
                .from(ARTICLE)
                .where(ARTICLE.ID.eq(intake.article()))
                .fetchOptional(ARTICLE.PUBLISHER)
                .orElse("");
    }

    private List<Long> add(DSLContext tx, Intake intake, List<Claim> claims) {
        if (claims.isEmpty()) {
            return List.of();
        }
        var now = Moments.now(clock);
        var rows = claims.stream().map(claim -> {
            var row = new ClaimRecord();
            row.setDossierId(intake.dossier());
            row.setKind(kind(claim));
            row.setLabel(Label.of(claim, intake.text()));
            row.setAttributed(isAttributed(claim));
            row.setRule(claim.rule());
            row.setEnteredBy(intake.enteredBy().orElse(null));
            row.setEnteredAt(now);
            return row;
        });
        return Rows.insertReturning(tx, rows.toList(), CLAIM.ID);
    }

    /** What it states and what that rests on. */
    private static List<TableRecord<?>> value(Naming names, Intake intake, Sources sources, Claim claim, long id) {
        var rows = new ArrayList<TableRecord<?>>();
        switch (claim) {
            case Toll toll -> rows.add(toll(id, toll));
            case Dated dated -> rows.add(dated(id, dated, intake.text()));
            case Quote quote -> rows.add(quote(names, id, quote, sources));
            case Statement _ -> {}
        }
        claim.grounds().forEach(ground -> rows.add(ground(id, ground, intake)));
        return rows;
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

    private static TollRecord toll(long id, Toll toll) {
        var row = new TollRecord();
        row.setClaimId(id);
        row.setHarm(toll.harm());
        row.setMinCount(toll.figure().min());
        row.setMaxCount(toll.figure().max());
        row.setQualifier_(toll.figure().qualifier());
        row.setQualifierWords(cut(toll.figure().words(), 60));
        row.setPopulation(cut(toll.population()));
        row.setPlace(cut(toll.place()));
        row.setHappenedOn(toll.day().orElse(null));
        row.setFirstOn(toll.period().map(Period::first).orElse(null));
        row.setLastOn(toll.period().map(Period::last).orElse(null));
        row.setCumulative(toll.cumulative());
        row.setResponsible(cut(toll.responsible()));
        row.setSaidBy(cut(toll.saidBy()));
        return row;
    }

    private static DatedRecord dated(long id, Dated dated, String text) {
        var row = new DatedRecord();
        row.setClaimId(id);
        row.setExpression(cut(dated.value().of(text), LONGEST_WORDS));
        row.setTimexType(dated.type());
        row.setTimex(cut(dated.timex(), 60));
        row.setFirstOn(dated.from().orElse(null));
        row.setLastOn(dated.to().or(dated::from).orElse(null));
        row.setReferenceOn(dated.reference().orElse(null));
        row.setBasis(cut(dated.basis(), 500));
        row.setHappening(cut(dated.happening().orElse(""), 500));
        return row;
    }

    private static QuoteRecord quote(Naming names, long id, Quote quote, Sources sources) {
        var row = new QuoteRecord();
        row.setClaimId(id);
        row.setSpeakerId(names.person(quote.speaker(), quote.role()));
        row.setMention(cut(quote.mention().orElse(""), 200));
        row.setRole(cut(quote.role()));
        row.setSpeaksFor(cut(quote.speaker()
                .flatMap(name -> sources.spokenFor(name, quote.value().start()))
                .map(SourceName::name)));
        row.setAddresseeId(names.person(quote.addressee(), Optional.empty()));
        row.setChannel(cut(quote.channel().orElse(""), 100));
        row.setSaidOn(quote.saidOn().orElse(null));
        row.setManner(quote.manner());
        row.setCue(cut(quote.cue().orElse(""), 60));
        return row;
    }

    /** The row for why a value is what it is. */
    public static GroundRecord ground(long id, Ground ground, Intake intake) {
        var row = new GroundRecord();
        row.setClaimId(id);
        row.setField(cut(ground.field(), 40));
        row.setWords(cut(ground.words().map(span -> span.of(intake.text())).orElse(""), 500));
        row.setSpanStart(ground.words().map(Span::start).orElse(null));
        row.setSpanEnd(ground.words().map(Span::end).orElse(null));
        row.setReason(cut(ground.reason(), 500));
        row.setSetBy(intake.enteredBy().orElse(null));
        return row;
    }

    /** One place of a claim in a text: all its words and those that carry the value. */
    private record Part(int number, Span span, Span value) {}

    private record Place(long claim, Span span) {}

    private static List<Part> parts(Claim claim) {
        var parts = new ArrayList<Part>();
        parts.add(new Part(1, claim.span(), claim.value()));
        if (claim instanceof Quote quote) {
            quote.goesOn().forEach(span -> parts.add(new Part(parts.size() + 1, span, span)));
        }
        return parts;
    }

    private static AppearanceRecord appearance(
            Naming names, Intake intake, Optional<Resting> rests, Part part, long id) {
        var span = part.span();
        var words = QuoteSelector.of(intake.text(), span);
        var row = new AppearanceRecord();
        row.setClaimId(id);
        row.setArticleId(intake.article());
        row.setTextId(intake.textId());
        row.setSpanStart(span.start());
        row.setSpanEnd(span.end());
        row.setPart((short) part.number());
        row.setValueStart(part.value().start());
        row.setValueEnd(part.value().end());
        row.setExact(words.exact());
        row.setPrefix(words.prefix());
        row.setSuffix(words.suffix());
        row.setPointStart(CodePoints.before(intake.text(), span.start()));
        row.setPointEnd(CodePoints.before(intake.text(), span.end()));
        row.setOriginId(
                rests.map(found -> names.origin(found.source(), found.words())).orElse(null));
        row.setOriginWords(cut(rests.map(Resting::words)));
        return row;
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
