package collate.claimsets;

import collate.claimsets.FrozenProof.Appearance;
import collate.claimsets.FrozenProof.Article;
import collate.claimsets.FrozenProof.Evidence;
import collate.claimsets.FrozenProof.Link;
import collate.claimsets.FrozenProof.Review;
import collate.claimsets.Report.Entry;
import collate.claimsets.Report.Part;
import collate.claimsets.Report.Passage;
import collate.claimsets.Report.Place;
import collate.claimsets.Report.Proof;
import collate.claimsets.Report.Signature;
import collate.claimsets.Report.SourceNote;
import collate.claimsets.Report.Tie;
import collate.core.claim.Kind;
import collate.core.review.Policy;
import collate.web.Wording;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays a frozen version out: what belongs together under one heading, sources numbered as they come. */
final class ReportWriter {
    private final Map<String, SourceNote> notes = new LinkedHashMap<>();
    private final Map<Long, Integer> numbers = new LinkedHashMap<>();

    private ReportWriter() {}

    static Report of(VersionPage page, Policy policy) {
        var writer = new ReportWriter();
        var parts = writer.parts(page.claims());
        var reviewers = page.claims().stream()
                .flatMap(claim -> claim.proof().reviews().stream())
                .map(Review::reviewer)
                .distinct()
                .sorted()
                .toList();
        return new Report(page, policy, reviewers, parts, List.copyOf(writer.notes.values()));
    }

    private List<Part> parts(List<FrozenClaim> claims) {
        var titled = claims.stream()
                .collect(Collectors.groupingBy(
                        FrozenClaim::kind,
                        TreeMap::new,
                        Collectors.groupingBy(ReportWriter::title, LinkedHashMap::new, Collectors.toList())));
        var together = titled.values().stream()
                .flatMap(kind -> kind.entrySet().stream())
                .toList();
        together.stream()
                .flatMap(part -> part.getValue().stream())
                .forEach(claim -> numbers.put(claim.id(), numbers.size() + 1));
        return together.stream()
                .map(part -> new Part(
                        part.getKey(), part.getValue().stream().map(this::entry).toList()))
                .toList();
    }

    private static String title(FrozenClaim claim) {
        var values = claim.values();
        return switch (claim.kind()) {
            case TOLL -> sentence(values.getOrDefault("harm", "")) + ", " + or(values.get("place"), "place not said");
            case QUOTE -> "Said by " + or(values.get("speaker"), or(values.get("mention"), "somebody not named"));
            case DATE -> "Days";
            case STATEMENT -> "Statements";
        };
    }

    private Entry entry(FrozenClaim claim) {
        var proof = claim.proof();
        return new Entry(
                Objects.requireNonNull(numbers.get(claim.id())),
                claim,
                passages(claim.kind(), proof.appearances()),
                proof.origins().stream()
                        .map(origin -> origin.name() + (origin.party() ? ", a party" : ""))
                        .toList(),
                proof.evidence().stream().map(this::proof).distinct().toList(),
                proof.links().stream().map(this::tie).toList(),
                proof.reviews().stream().map(ReportWriter::signature).toList());
    }

    /** Each wording once, with all articles that have it; a day's few words stand among those around them. */
    private List<Passage> passages(Kind kind, List<Appearance> appearances) {
        var wordings = new LinkedHashMap<String, List<Appearance>>();
        appearances.forEach(
                appearance -> wordings.computeIfAbsent(or(appearance.quote().exact(), ""), _ -> new ArrayList<>())
                        .add(appearance));
        return wordings.entrySet().stream()
                .map(wording -> {
                    var first = wording.getValue().getFirst().quote();
                    return new Passage(
                            kind == Kind.DATE ? fromAWord(or(first.prefix(), "")) : "",
                            wording.getKey(),
                            kind == Kind.DATE ? toAWord(or(first.suffix(), "")) : "",
                            wording.getValue().stream()
                                    .map(this::place)
                                    .distinct()
                                    .toList());
                })
                .toList();
    }

    private static String fromAWord(String before) {
        var space = before.indexOf(' ');
        return space < 0 ? before : "…" + before.substring(space + 1);
    }

    private static String toAWord(String after) {
        var space = after.lastIndexOf(' ');
        return space < 0 ? after : after.substring(0, space) + "…";
    }

    private Place place(Appearance appearance) {
        var article = appearance.article();
        var name = Stream.of(or(article.publisher(), article.headline()), day(article.published()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
        return new Place(note(article), name, or(appearance.orphaned(), ""));
    }

    private int note(Article article) {
        var words = Stream.of(or(article.publisher(), ""), article.headline(), day(article.published()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return note("article " + article.id(), words, or(article.url(), ""), article.captureSha256());
    }

    private int note(String key, String words, String url, String sha256) {
        var known = notes.get(key);
        if (known != null) {
            return known.number();
        }
        notes.put(key, new SourceNote(notes.size() + 1, words, url, sha256));
        return notes.size();
    }

    private Proof proof(Evidence evidence) {
        var words = Stream.of(or(evidence.publisher(), ""), or(evidence.title(), ""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        var note = note(evidence.url(), words, evidence.url(), or(evidence.sha256(), ""));
        return new Proof(sentence(evidence.stance()), note, words.isEmpty() ? "link" : words, or(evidence.words(), ""));
    }

    private Tie tie(Link link) {
        var words = LinkWords.of(link.relation(), link.direction().equals("to"));
        return new Tie(sentence(words), Optional.ofNullable(numbers.get(link.claim())), link.label());
    }

    private static Signature signature(Review review) {
        var day = OffsetDateTime.parse(review.signedAt()).toLocalDate();
        return new Signature(review.reviewer(), Wording.day(day), or(review.reasons(), ""), or(review.saidWords(), ""));
    }

    private static String day(@Nullable String day) {
        return day == null ? "" : Wording.day(LocalDate.parse(day));
    }

    private static String or(@Nullable String words, String other) {
        return words == null || words.isEmpty() ? other : words;
    }

    private static String sentence(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
