package collate.claimsets;

import collate.claimsets.ClaimContents.Appearance;
import collate.claimsets.ClaimContents.Evidence;
import collate.claimsets.ClaimContents.Link;
import collate.claimsets.ClaimContents.Origin;
import collate.claimsets.ClaimContents.Place;
import collate.claimsets.ClaimContents.Review;
import collate.claimsets.ClaimContents.Source;
import collate.core.compare.pair.Reason;
import collate.core.review.Said;
import collate.core.review.So;
import collate.core.review.Words;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** A claim set as JSON: fields in one order, lines ended alike on every machine, so that equal contents are equal bytes. */
final class SetJson {
    static final String FORMAT = "collate claim set 1";
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter WRITER = JsonMapper.builder()
            .defaultPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT))
            .build()
            .writerWithDefaultPrettyPrinter();

    private SetJson() {}

    static byte[] bytes(SetContents contents) {
        var root = new Fields();
        root.put("format", FORMAT);
        root.put("set", head(contents.head()));
        root.put("claims", contents.claims().stream().map(SetJson::claim).toList());
        return (WRITER.writeValueAsString(root) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** In the order of writing; what is not known is null, never left out. */
    private static final class Fields extends LinkedHashMap<String, @Nullable Object> {
        private static final long serialVersionUID = 1;

        Fields with(String name, @Nullable Object value) {
            put(name, value);
            return this;
        }
    }

    private static Fields head(SetHead head) {
        var policy = new Fields()
                .with("signatures", head.policy().signatures())
                .with("origins", head.policy().origins())
                .with("blind", head.policy().blind());
        return new Fields()
                .with("id", head.set())
                .with("name", head.name())
                .with("version", head.version())
                .with("dossier", new Fields().with("id", head.dossier()).with("name", head.dossierName()))
                .with("policy", policy)
                .with("frozen_at", head.frozenAt().toInstant().toString())
                .with("frozen_by", head.frozenBy());
    }

    private static Fields claim(ClaimContents claim) {
        var found = new Fields().with("rule", written(claim.rule())).with("entered_by", written(claim.enteredBy()));
        return new Fields()
                .with("id", claim.id())
                .with("version", claim.version())
                .with("kind", claim.kind().name().toLowerCase(Locale.ROOT))
                .with("label", claim.label())
                .with("attributed", claim.attributed())
                .with("values", values(claim))
                .with("verdicts", verdicts(claim))
                .with("corroboration", corroboration(claim))
                .with("origins", claim.origins().stream().map(SetJson::origin).toList())
                .with(
                        "appearances",
                        claim.appearances().stream().map(SetJson::appearance).toList())
                .with(
                        "evidence",
                        claim.evidence().stream().map(SetJson::evidence).toList())
                .with("reviews", claim.reviews().stream().map(SetJson::review).toList())
                .with("links", claim.links().stream().map(SetJson::link).toList())
                .with("found", found);
    }

    private static Fields values(ClaimContents claim) {
        var known = new Fields();
        claim.values().forEach((name, value) -> known.put(name, "".equals(value) ? null : value));
        return known;
    }

    private static Fields verdicts(ClaimContents claim) {
        return new Fields()
                .with("said", said(claim.said()))
                .with("so", so(claim.so()))
                .with("override", written(claim.override()))
                .with("rests_on", claim.voices().restWords())
                .with("voices", claim.voices().words());
    }

    private static Fields corroboration(ClaimContents claim) {
        return new Fields().with("articles", claim.articles()).with("origins", claim.independent());
    }

    private static Fields origin(Origin origin) {
        return new Fields().with("name", origin.name()).with("party", origin.party());
    }

    private static Fields appearance(Appearance appearance) {
        var quote = new Fields()
                .with("type", "TextQuoteSelector")
                .with("exact", appearance.exact())
                .with("prefix", appearance.prefix())
                .with("suffix", appearance.suffix());
        var position = place(new Fields().with("type", "TextPositionSelector"), appearance.points());
        return new Fields()
                .with("article", article(appearance.source()))
                .with("selector", List.of(quote, position))
                .with("utf16", place(new Fields(), appearance.units()))
                .with("value", place(new Fields().with("words", appearance.valueWords()), appearance.value()))
                .with("origin", appearance.origin().map(SetJson::origin).orElse(null))
                .with("orphaned", written(appearance.orphaned()));
    }

    private static Fields place(Fields fields, Place place) {
        return fields.with("start", place.start()).with("end", place.end());
    }

    private static Fields article(Source source) {
        return new Fields()
                .with("id", source.id())
                .with("headline", source.headline())
                .with("publisher", written(source.publisher()))
                .with("author", written(source.author()))
                .with("url", written(source.url()))
                .with("language", source.language())
                .with("published", written(source.published()))
                .with("published_basis", written(source.publishedBasis()))
                .with("capture_sha256", source.captureSha256())
                .with("text_version", source.textVersion())
                .with("text_sha256", source.textSha256());
    }

    private static Fields evidence(Evidence evidence) {
        return new Fields()
                .with("url", evidence.url())
                .with("title", written(evidence.title()))
                .with("publisher", written(evidence.publisher()))
                .with("words", written(evidence.words()))
                .with("stance", evidence.stance())
                .with("origin", evidence.origin().map(SetJson::origin).orElse(null))
                .with("sha256", written(evidence.sha256()));
    }

    private static Fields review(Review review) {
        return new Fields()
                .with("reviewer", review.reviewer())
                .with("said", said(review.said()))
                .with("said_words", written(review.saidWords()))
                .with("so", so(review.so()))
                .with("reasons", written(review.reasons()))
                .with("override", written(review.override()))
                .with("signed_at", review.signedAt().toInstant().toString());
    }

    private static Fields link(Link link) {
        return new Fields()
                .with("relation", link.relation())
                .with("direction", link.from() ? "to" : "from")
                .with("claim", link.claim())
                .with("label", link.label())
                .with(
                        "reasons",
                        link.reasons()
                                .lines()
                                .map(Reason::of)
                                .map(SetJson::reason)
                                .toList())
                .with("confirmed_by", link.confirmedBy())
                .with("confirmed_at", link.confirmedAt().toInstant().toString());
    }

    private static Fields reason(Reason reason) {
        return new Fields()
                .with("speaks", reason.weight().name().toLowerCase(Locale.ROOT))
                .with("words", reason.words());
    }

    private static @Nullable String written(String words) {
        return words.isEmpty() ? null : words;
    }

    static @Nullable String said(Optional<Said> said) {
        return said.map(Words::of).map(words -> words.toLowerCase(Locale.ROOT)).orElse(null);
    }

    static @Nullable String so(Optional<So> so) {
        return so.map(Words::of).map(words -> words.toLowerCase(Locale.ROOT)).orElse(null);
    }
}
