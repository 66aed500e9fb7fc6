package collate.articles;

import collate.core.claim.Claim;
import collate.core.extract.Extractor;
import collate.core.extract.Reading;
import collate.core.extract.ReferenceDate;
import collate.core.extract.Reviewable;
import collate.core.text.Noise;
import collate.core.text.NoiseFinder;
import collate.read.DayCandidate;
import collate.read.Document;
import collate.read.Languages;
import collate.read.Stated;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that the rules see in an article that comes in. It needs no database, so it is done before anybody waits for a dossier.
 */
public record FirstSight(
        NewArticle article, String language, ReferenceDate reference, List<Noise> noise, List<? extends Claim> claims) {

    public FirstSight {
        noise = List.copyOf(noise);
        claims = List.copyOf(claims);
    }

    static FirstSight of(NewArticle article, Extractor extractor) {
        var document = article.document();
        var language = document.language().isEmpty()
                ? Languages.of(article.text())
                : document.language().words();
        var noise = noise(document);
        var spans = noise.stream().map(Noise::span).toList();
        var published = document.published();
        if (published.isEmpty()) {
            var found = extractor.claimsIn(new Reading(article.text(), Optional.empty(), spans, Optional.of(language)));
            var undated = ReferenceDate.undated(article.text(), found);
            return new FirstSight(article, language, undated, noise, Reviewable.of(found));
        }
        var reference = reference(
                article.text(),
                published.map(DayCandidate::day),
                published.map(DayCandidate::basis).orElse(""),
                published.flatMap(DayCandidate::against));
        var reading = new Reading(article.text(), reference.day(), spans, Optional.of(language));
        return new FirstSight(article, language, reference, noise, Reviewable.of(extractor.claimsIn(reading)));
    }

    /** What a person says of the published date is not doubted. */
    static ReferenceDate reference(String text, Optional<LocalDate> published, String basis, Optional<String> against) {
        return ReferenceDate.of(text, published, basis, against, Stated.isByHand(basis));
    }

    /** What the layout tells goes before what the words tell. */
    static List<Noise> noise(Document document) {
        return Stream.concat(
                        document.noise().stream(),
                        NoiseFinder.in(document.text()).stream()
                                .filter(found -> document.noise().stream()
                                        .noneMatch(laid -> laid.span().overlaps(found.span()))))
                .sorted(Comparator.comparing(Noise::span))
                .toList();
    }
}
