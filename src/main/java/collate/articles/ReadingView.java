package collate.articles;

import collate.core.claim.Kind;
import collate.core.review.Standing;
import collate.core.text.Paragraphs;
import collate.core.text.Repair;
import collate.core.text.Segments;
import collate.core.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Lays an article's text out for reading: lines, runs between the edges of claims, cards beside the line they start in. */
final class ReadingView {
    private static final int MOST_KINDS = 40;

    private final String text;
    private final List<ArticleQueries.Furniture> furniture;
    private final List<Repair> repairs;
    private final List<PlacedClaim> claims;
    private final List<Span> spans;
    /** Where each claim appears first: only there it is named in the page's addresses. */
    private final Set<Integer> named;

    /** @param claims in reading order, all that are shown */
    ReadingView(String text, List<ArticleQueries.Furniture> furniture, List<Repair> repairs, List<PlacedClaim> claims) {
        this.text = text;
        this.furniture = furniture;
        this.repairs = repairs;
        this.claims = claims;
        this.spans = claims.stream().map(PlacedClaim::span).toList();
        this.named = named(claims);
    }

    private static Set<Integer> named(List<PlacedClaim> claims) {
        var seen = new HashSet<Long>();
        return IntStream.range(0, claims.size())
                .filter(index -> seen.add(claims.get(index).card().id()))
                .boxed()
                .collect(Collectors.toSet());
    }

    List<ArticlePage.Paragraph> paragraphs() {
        var lines = new ArrayList<ArticlePage.Paragraph>();
        var carded = new HashSet<Long>();
        var number = 0;
        for (var line : Paragraphs.of(text)) {
            var whole = furniture.stream()
                    .filter(noise -> noise.span().covers(line))
                    .findFirst();
            number += whole.isEmpty() ? 1 : 0;
            lines.add(new ArticlePage.Paragraph(
                    number,
                    line.start(),
                    whole.map(noise -> new ArticlePage.Furniture(noise.id(), noise.rule())),
                    runs(line),
                    cards(line, carded)));
        }
        return List.copyOf(lines);
    }

    private List<ArticlePage.Card> cards(Span line, Set<Long> carded) {
        return claims.stream()
                .filter(claim ->
                        line.start() <= claim.span().start() && claim.span().start() < line.end())
                .map(PlacedClaim::card)
                .filter(card -> carded.add(card.id()))
                .toList();
    }

    /** Claims, their values and stray characters all cut the line; only claims wrap words in marks. */
    private List<ArticlePage.Run> runs(Span line) {
        var edges = new ArrayList<>(spans);
        claims.forEach(claim -> edges.add(claim.value()));
        furniture.forEach(noise -> edges.add(noise.span()));
        repairs.forEach(repair -> edges.add(repair.span()));
        return Segments.of(line, edges).stream().map(run -> run(line, run)).toList();
    }

    private ArticlePage.Run run(Span line, Segments.Run run) {
        var marks = run.covering().stream()
                .filter(index -> index < claims.size())
                .map(index -> mark(line, run.span(), index))
                .toList();
        var value = run.covering().stream().anyMatch(index -> isValue(index, run.span()));
        var stray = run.covering().stream().anyMatch(index -> index >= 2 * claims.size() && repaired(index) != null);
        var garbled = run.covering().stream()
                .map(index -> index - 2 * claims.size() - furniture.size())
                .filter(index -> index >= 0)
                .map(index -> repairs.get(index).garbled())
                .findFirst();
        return new ArticlePage.Run(run.span().of(text), marks, value, stray, garbled.orElse(""));
    }

    private ArticlePage.Wrap mark(Span line, Span run, int index) {
        var span = spans.get(index);
        var first = run.start() == Math.max(span.start(), line.start());
        var last = run.end() == Math.min(span.end(), line.end());
        var starts = first && span.start() >= line.start();
        return new ArticlePage.Wrap(
                claims.get(index).card(), starts, last && span.end() <= line.end(), starts && named.contains(index));
    }

    /** Only where the value is less than the whole claim: a quote's words are not tinted. */
    private boolean isValue(int index, Span run) {
        var claim = index - claims.size();
        if (claim < 0 || claim >= claims.size()) {
            return false;
        }
        var placed = claims.get(claim);
        var kind = placed.card().kind();
        return (kind == Kind.TOLL || kind == Kind.DATE) && placed.value().covers(run);
    }

    private @Nullable String repaired(int index) {
        var noise = index - 2 * claims.size();
        return noise < furniture.size() ? furniture.get(noise).repaired() : null;
    }

    /** Each kind of repair once, most frequent first. */
    List<ArticlePage.Mended> mended() {
        var times = new LinkedHashMap<List<String>, Integer>();
        repairs.forEach(
                repair -> times.merge(List.of(repair.garbled(), repair.span().of(text)), 1, Integer::sum));
        return times.entrySet().stream()
                .map(kind -> new ArticlePage.Mended(
                        kind.getKey().get(0), kind.getKey().get(1), kind.getValue()))
                .sorted(Comparator.comparingInt(ArticlePage.Mended::times).reversed())
                .limit(MOST_KINDS)
                .toList();
    }

    static List<ArticlePage.Count> kinds(List<PlacedClaim> claims) {
        return Arrays.stream(Kind.values())
                .map(kind -> new ArticlePage.Count(kind, (int) claims.stream()
                        .map(PlacedClaim::card)
                        .filter(card -> card.kind() == kind)
                        .map(ArticlePage.Card::id)
                        .distinct()
                        .count()))
                .toList();
    }

    static boolean isUndecided(ArticlePage.Card card) {
        return card.standing() != Standing.DECIDED;
    }
}
