package collate.core.extract.origin;

import collate.core.claim.Quote;
import collate.core.text.Span;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whose "a foreign ministry readout" of a foreign minister's words is, where the text says whose minister that is. */
final class Ministers {
    static final String OFFICES = "(?i:health|foreign|defen[cs]e|interior|justice|education|transport|finance|energy"
            + "|agriculture|environment|labou?r|culture)";
    private static final Pattern MINISTRY = Pattern.compile("(\\p{L}+) ministry");

    private Ministers() {}

    /** Empty unless the text names one minister of that portfolio besides the one who is spoken to, and that one speaks. */
    static Optional<SourceName> ministry(SourceName ministry, Quote quote, String text) {
        var portfolio = MINISTRY.matcher(ministry.key());
        if (!portfolio.matches()) {
            return Optional.empty();
        }
        var office = portfolio.group(1) + " minister";
        var speaks = (quote.role().orElse("") + " " + quote.mention().orElse("")).toLowerCase(Locale.ROOT);
        if (!speaks.replace("defence", "defense").contains(office)) {
            return Optional.empty();
        }
        var owners = owners(office, quote, text);
        return owners.size() == 1
                ? Optional.of(SourceName.of(owners.values().iterator().next() + " " + ministry.name()))
                : Optional.empty();
    }

    /** By their place, as the text writes them first: "China’s", "Israeli". */
    private static LinkedHashMap<String, String> owners(String office, Quote quote, String text) {
        var owners = new LinkedHashMap<String, String>();
        var named = Pattern.compile("(\\p{Lu}[\\p{L}.'’-]*) (?i:" + office.replace("defense", "defen[cs]e") + ")\\b")
                .matcher(OwnWords.plain(text));
        while (named.find()) {
            var owner = named.group(1);
            var place = owner.toLowerCase(Locale.ROOT).replaceFirst("['’]s?$", "");
            if (Places.isOne(place) || owner.matches(".*['’]s?")) {
                var at = new Span(named.start(), named.end());
                if (!isAddressee(at, quote)) {
                    owners.putIfAbsent(Places.of(place), owner);
                }
            }
        }
        return owners;
    }

    private static boolean isAddressee(Span minister, Quote quote) {
        return quote.grounds().stream()
                .filter(ground -> ground.field().equals("addressee"))
                .flatMap(ground -> ground.words().stream())
                .anyMatch(minister::overlaps);
    }
}
