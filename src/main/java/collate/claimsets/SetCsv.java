package collate.claimsets;

import collate.claimsets.ClaimContents.Appearance;
import collate.claimsets.ClaimContents.Evidence;
import collate.claimsets.ClaimContents.Link;
import collate.claimsets.ClaimContents.Origin;
import collate.claimsets.ClaimContents.Review;
import collate.web.Csv;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A claim set as CSV, one row a claim. */
final class SetCsv {
    /** What joins several things in one cell. */
    private static final String AND = " | ";

    private static final List<String> VALUES = List.of(
            "harm",
            "min",
            "max",
            "qualifier",
            "qualifier_words",
            "population",
            "place",
            "day",
            "cumulative",
            "responsible",
            "said_by",
            "expression",
            "timex_type",
            "timex",
            "first_day",
            "last_day",
            "reference_day",
            "basis",
            "happening",
            "speaker",
            "mention",
            "role",
            "addressee",
            "said_on",
            "channel",
            "manner",
            "cue");

    private static final List<Column> BEFORE = List.of(
            new Column("claim", ClaimContents::id),
            new Column("claim_version", ClaimContents::version),
            new Column("kind", claim -> claim.kind().name().toLowerCase(Locale.ROOT)),
            new Column("label", ClaimContents::label),
            new Column("said", claim -> SetJson.said(claim.said())),
            new Column("so", claim -> SetJson.so(claim.so())),
            new Column("override", ClaimContents::override),
            new Column("rests_on", claim -> claim.voices().restWords()),
            new Column("voices", claim -> String.join(AND, claim.voices().words())),
            new Column("articles", ClaimContents::articles),
            new Column("origins", ClaimContents::independent),
            new Column(
                    "origin_names",
                    claim -> claim.origins().stream().map(SetCsv::name).collect(joined())));

    private static final List<Column> AFTER = List.of(
            new Column("words", claim -> of(claim, Appearance::exact)),
            new Column("headlines", claim -> of(claim, place -> place.source().headline())),
            new Column("publishers", claim -> of(claim, place -> place.source().publisher())),
            new Column("urls", claim -> of(claim, place -> place.source().url())),
            new Column("published", claim -> of(claim, place -> place.source().published())),
            new Column(
                    "capture_sha256", claim -> of(claim, place -> place.source().captureSha256())),
            new Column("start", claim -> of(claim, place -> "" + place.points().start())),
            new Column("end", claim -> of(claim, place -> "" + place.points().end())),
            new Column(
                    "evidence",
                    claim -> claim.evidence().stream().map(SetCsv::link).collect(joined())),
            new Column(
                    "links", claim -> claim.links().stream().map(SetCsv::link).collect(joined())),
            new Column(
                    "reviewers",
                    claim -> claim.reviews().stream().map(Review::reviewer).collect(joined())),
            new Column("rule", ClaimContents::rule),
            new Column("entered_by", ClaimContents::enteredBy));

    private static final List<Column> COLUMNS = Stream.of(
                    BEFORE.stream(),
                    VALUES.stream()
                            .map(name ->
                                    new Column(name, claim -> claim.values().get(name))),
                    AFTER.stream())
            .flatMap(Function.identity())
            .toList();

    private SetCsv() {}

    /** A heading, and what stands under it for a claim. */
    private record Column(String name, Function<ClaimContents, @Nullable Object> cell) {}

    static byte[] bytes(SetContents contents) {
        var set = List.of(contents.head().name(), "" + contents.head().version());
        var rows = new ArrayList<List<String>>();
        rows.add(row(List.of("set", "set_version"), COLUMNS.stream().map(Column::name)));
        for (var claim : contents.claims()) {
            rows.add(row(
                    set,
                    COLUMNS.stream()
                            .map(column -> Objects.toString(column.cell().apply(claim), ""))));
        }
        return Csv.bytes(rows);
    }

    private static List<String> row(List<String> first, Stream<String> rest) {
        return Stream.concat(first.stream(), rest).toList();
    }

    private static String of(ClaimContents claim, Function<Appearance, String> words) {
        return claim.appearances().stream().map(words).collect(joined());
    }

    private static String name(Origin origin) {
        return origin.name() + (origin.party() ? " (party)" : "");
    }

    private static String link(Evidence evidence) {
        return evidence.stance() + ": " + evidence.url();
    }

    /** "superseded by claim 12: 1,200 killed". */
    private static String link(Link link) {
        return LinkWords.of(link.relation(), link.from()) + " claim " + link.claim() + ": " + link.label();
    }

    private static Collector<CharSequence, ?, String> joined() {
        return Collectors.joining(AND);
    }
}
