package collate.claims;

import collate.core.claim.Field;
import collate.core.claim.Figure;
import collate.core.claim.Kind;
import collate.core.claim.Label;
import collate.core.claim.Toll;
import collate.core.claim.Values;
import collate.core.extract.Extractor;
import collate.core.extract.Reading;
import collate.web.Form;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the rules read in a figure's words alone; a person may know better, but should see that they differ. */
public final class FigureRead {
    /** A figure alone is read as the rules read it in a sentence. */
    private static final List<String> SENTENCES = List.of(" were killed.", " people were killed.");

    private FigureRead() {}

    static Optional<Figure> in(String words) {
        return SENTENCES.stream()
                .flatMap(rest -> new Extractor().claimsIn(Reading.of(words + rest)).stream())
                .filter(claim -> claim instanceof Toll && claim.value().end() <= words.length())
                .findFirst()
                .map(claim -> ((Toll) claim).figure());
    }

    /** Of a bound in a form: how the rules read it in the words given there; empty when they read the same or nothing. */
    public static String doubt(Form form, Field field) {
        if (field != Field.MIN && field != Field.MAX) {
            return "";
        }
        var words = form.value(Field.VALUE_WORDS.key());
        return in(words)
                .filter(read ->
                        !digits(form.value(field.key())).equals(bound(field == Field.MIN ? read.min() : read.max())))
                .map(read -> sentence(read, words))
                .orElse("");
    }

    /** Of a toll as it stands; empty for every other claim. */
    static String doubt(Values values) {
        if (values.kind() != Kind.TOLL) {
            return "";
        }
        var words = values.text(Field.VALUE_WORDS);
        return in(words)
                .filter(read -> !values.text(Field.MIN).equals(bound(read.min()))
                        || !values.text(Field.MAX).equals(bound(read.max())))
                .map(read -> sentence(read, words))
                .orElse("");
    }

    private static String sentence(Figure read, String words) {
        return "In “" + words + "” the rules read " + Label.figure(read) + ".";
    }

    private static String digits(String typed) {
        return typed.replaceAll("[^0-9]", "");
    }

    private static String bound(@Nullable Long bound) {
        return bound == null ? "" : bound.toString();
    }
}
