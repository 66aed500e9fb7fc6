package collate.core.extract.date;

import collate.core.claim.Dated;
import collate.core.extract.Reading;
import collate.core.extract.Tokens;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The dates of a sentence, read as published on Tuesday, 24 October 2023, in short lines. */
final class DatesIn {
    static final LocalDate TUESDAY = LocalDate.of(2023, 10, 24);

    private DatesIn() {}

    /** "last week = 2023-W42 [shifted-unit]". */
    static List<String> of(String text) {
        return claims(text, Optional.of(TUESDAY)).stream()
                .map(dated -> dated.value().of(text) + " = " + dated.timex() + " [" + dated.rule() + "]")
                .toList();
    }

    static List<Dated> claims(String text, Optional<LocalDate> published) {
        var reading = new Reading(text, published, List.of());
        return new DateRules().in(Tokens.of(reading), reading);
    }
}
