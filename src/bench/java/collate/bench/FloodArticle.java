package collate.bench;

import collate.core.claim.Claim;
import collate.core.claim.Dated;
import collate.core.claim.Figure;
import collate.core.claim.Ground;
import collate.core.claim.Harm;
import collate.core.claim.Qualifier;
import collate.core.claim.Quote;
import collate.core.claim.TimexType;
import collate.core.claim.Toll;
import collate.core.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** An article of invented words with 50 claims. */
final class FloodArticle {
    private static final int CLAIMS = 50;
    private static final List<String> TOWNS = List.of("Arden", "Belmoor", "Corvale", "Dunmere", "Estwick", "Farholt");
    private static final List<String> NAMES =
            List.of("Tilda Rask", "Oren Vale", "Mira Sandoval", "Joss Petrel", "Ada Lund", "Karel Brandt");
    private static final List<String> WORDS = List.of(
            "the", "river", "rose", "before", "dawn", "and", "nobody", "had", "heard", "a", "warning", "from", "bridge",
            "we", "will", "rebuild", "every", "house", "that", "stood", "here", "until", "winter");
    private static final List<String> PAPERS = List.of("Valley Wire", "Coast Paper", "Hill Courier", "Lake Post");

    private final Random random;
    private final int number;
    private final StringBuilder text = new StringBuilder();
    private final List<Claim> claims = new ArrayList<>();

    FloodArticle(Random random, int number) {
        this.random = random;
        this.number = number;
        for (var i = 0; i < CLAIMS; i++) {
            switch (i % 3) {
                case 0 -> quote();
                case 1 -> toll();
                default -> dated();
            }
            text.append(i % 4 == 3 ? "\n\n" : " ");
        }
    }

    String headline() {
        return "Flood at " + pick(TOWNS) + ", report " + (number + 1);
    }

    String publisher() {
        return pick(PAPERS);
    }

    String text() {
        return text.toString();
    }

    List<Claim> claims() {
        return claims;
    }

    private String pick(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private String words(int count) {
        var all = new ArrayList<String>();
        for (var i = 0; i < count; i++) {
            all.add(pick(WORDS));
        }
        return String.join(" ", all);
    }

    private Span append(String words) {
        text.append(words);
        return new Span(text.length() - words.length(), text.length());
    }

    private void quote() {
        var speaker = pick(NAMES);
        var span = append("“" + words(14) + ",”");
        var named = append(" said " + speaker + ".");
        var ground = new Ground("speaker", Optional.of(named), "named after the words");
        claims.add(new Quote(
                span,
                span,
                List.of(),
                Quote.Manner.DIRECT,
                Optional.of(speaker),
                Optional.of(speaker),
                Optional.of("mayor"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("said"),
                1,
                "speaker-after",
                List.of(ground)));
    }

    private void toll() {
        var count = 10L + random.nextInt(2_000);
        var atLeast = random.nextBoolean();
        append("Officials of the valley said ");
        var value = append((atLeast ? "at least " : "") + count);
        var rest = append(" people were killed near " + pick(TOWNS));
        append(" as " + words(10) + ".");
        var figure = atLeast ? new Figure(count, null, Qualifier.AT_LEAST, "at least") : Figure.exactly(count);
        claims.add(new Toll(
                new Span(value.start(), rest.end()),
                value,
                figure,
                Harm.values()[random.nextInt(3)],
                Optional.of("people"),
                Optional.of(pick(TOWNS)),
                Optional.of(day()),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.of("Officials of the valley"),
                "count-and-verb",
                List.of(new Ground("population", Optional.of(rest), "the words counted"))));
    }

    private LocalDate day() {
        return LocalDate.of(2024, 10, 1 + random.nextInt(28));
    }

    private void dated() {
        var day = day();
        append("On ");
        var value = append(day.getDayOfMonth() + " October");
        append(" " + words(12) + ".");
        claims.add(new Dated(
                value,
                value,
                TimexType.DATE,
                day.toString(),
                Optional.of(day),
                Optional.of(day),
                Optional.of(LocalDate.of(2024, 10, 9)),
                "year of the reference date",
                Optional.empty(),
                "calendar-day",
                List.of(new Ground("date", Optional.empty(), "year of the reference date"))));
    }
}
