package collate.core.extract.origin;

import static org.assertj.core.api.Assertions.assertThat;

import collate.core.claim.Claim;
import collate.core.claim.Figure;
import collate.core.claim.Harm;
import collate.core.claim.Quote;
import collate.core.claim.Toll;
import collate.core.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RestingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“The bridge is safe,” Rask said in a statement from the Foreign Ministry. | the Foreign Ministry",
                "“The bridge is safe,” Rask said, according to a readout of the call released by Norway’s foreign ministry. | Norway’s foreign ministry",
                "“The bridge is safe,” Rask said, according to a\u00a0statement\u00a0from the Arden Foreign Ministry. | the Arden Foreign Ministry",
                "“The bridge is safe,” Rask said, according to a foreign ministry readout. | foreign ministry",
                "“The bridge is safe,” the official Xinhua News Agency reported. | Xinhua",
                "RIA quoted Rask as saying “The bridge is safe” on Monday. | RIA",
                "Rask was quoted by the Arden Times as saying “The bridge is safe”. | the Arden Times",
                "“The bridge is safe,” Rask told Reuters. | Reuters",
                "“The bridge is safe,” Rask told the Valley Herald newspaper. | the Valley Herald newspaper",
                "In an interview with Arden Radio, Rask said “The bridge is safe”. | Arden Radio",
                "“The bridge is safe,” Xinhua reported him as telling Holm. | Xinhua",
                "The interior ministry said in a statement: “The bridge is safe”. | The interior ministry"
            })
    void aQuoteRestsOnWhoeverCarriesIt(String sentence, String source) {
        assertThat(quoted(sentence).map(Resting::words)).contains(source);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“The bridge is safe,” Rask said.",
                "“The bridge is safe,” Rask said in a statement on Monday.",
                "“The bridge is safe,” Rask told Holm.",
                "Rask said in a statement: “The bridge is safe”.",
                "“The bridge is safe,” she said. Holm told Reuters nothing."
            })
    void whereTheSentenceSaysNothingNothingIsGuessed(String text) {
        assertThat(quoted(text)).isEmpty();
    }

    @Test
    void whatIsSaidInsideTheQuoteIsNotTheArticlesWord() {
        assertThat(quoted("“The bridge is safe, I told Reuters,” Rask said.")).isEmpty();
    }

    @Test
    void theMinistryIsTheOneNamedBefore() {
        var text = "Arden’s health ministry counts the dead. On Monday the ministry said 40 people were killed.";
        assertThat(stated(text, "the ministry").source().map(SourceName::key)).contains("arden health ministry");
    }

    @Test
    void theHealthMinistryIsTheOneThatTheTextNamesInFull() {
        var text = "The health ministry said 40 people were killed. Arden’s Health Ministry counts every week.";
        assertThat(stated(text, "The health ministry").source().map(SourceName::key))
                .contains("arden health ministry");
    }

    @Test
    void ofTwoMinistriesNoneIsMeant() {
        var text = "Arden’s health ministry met Norway’s foreign ministry. The ministry said 40 people were killed.";
        assertThat(stated(text, "The ministry").source()).isEmpty();
        assertThat(stated("The ministry said 40 people were killed.", "The ministry")
                        .source())
                .isEmpty();
    }

    @Test
    void unnamedOfficialsAreNobodyAndItSaysSo() {
        var rests = stated("According to officials 40 people were killed.", "officials");
        assertThat(rests.source()).isEmpty();
        assertThat(rests.ground().reason()).isEqualTo("who states the figure: whose they are is not said");
    }

    private static Optional<Resting> quoted(String text) {
        var start = text.indexOf('“');
        var span = new Span(start, text.indexOf('”') + 1);
        Claim quote = new Quote(
                span,
                new Span(span.start() + 1, span.end() - 1),
                List.of(),
                Quote.Manner.DIRECT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                1,
                "test",
                List.of());
        return Resting.of(quote, new Sources(text), text);
    }

    private static Resting stated(String text, String saidBy) {
        var start = text.indexOf("40");
        var toll = new Toll(
                new Span(start, text.indexOf("killed") + 6),
                new Span(start, start + 2),
                Figure.exactly(40),
                Harm.KILLED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.of(saidBy),
                "test",
                List.of());
        return Resting.of(toll, new Sources(text), text).orElseThrow();
    }
}
