package collate.origins;

import collate.claims.Older;
import collate.claims.Renderings;
import collate.claims.Told;
import collate.core.review.Standing;
import collate.web.Paging;
import collate.web.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * One person: who articles say they are, and all that they are quoted with.
 *
 * @param paging through the quotes
 * @param older quotes that only older texts have: they are none of the utterances
 * @param mentions how the articles name them, with how often
 * @param roles what they are, in the articles' words
 * @param others the other persons of the dossier
 * @param origins that it is, for a body
 * @param sided for which party to the conflict they speak
 */
public record PersonPage(
        Head head,
        List<Utterance> utterances,
        Paging paging,
        List<Older> older,
        List<Counted> mentions,
        List<Counted> roles,
        List<OriginPage.Alias> aliases,
        List<PersonsPage.Row> others,
        List<Voice.Origin> origins,
        Sided sided) {

    /**
     * For which party somebody speaks.
     *
     * @param choice what somebody said: a party's number, "nobody", or "told" as long as nobody did
     * @param party as it is taken now
     * @param parties those of the dossier
     */
    public record Sided(String choice, Optional<Side> party, List<Side> parties) {
        public boolean isSaid() {
            return !choice.equals(SideDesk.TOLD);
        }
    }

    /**
     * @param body whether it is none, but a body that speaks
     * @param told whether somebody said which of both, or its name does
     */
    public record Head(
            long id,
            long dossier,
            String dossierName,
            String name,
            String role,
            boolean body,
            boolean told,
            Optional<Long> mergedInto) {}

    /** Words with how many quotes and in which articles. */
    public record Counted(String words, int quotes, List<Long> articles) {}

    /** Quotes of one day, to one person, by one channel: a row of the table and a place in the plot. */
    public record Occasion(Utterance.Spoken spoken, String to, String channel, List<Utterance> quotes) {
        Optional<LocalDate> day() {
            return spoken.day();
        }

        /** "4 quotes". */
        public String count() {
            return Wording.count(quotes.size(), "quote", "quotes");
        }
    }

    private static final Comparator<Utterance> IN_TIME = Comparator.comparing(
                    (Utterance one) -> one.spoken().last().orElse(LocalDate.MAX))
            .thenComparing(Utterance::claim);

    public List<Utterance> inTime() {
        return utterances.stream().sorted(IN_TIME).toList();
    }

    /** Those of this page, with their renderings. */
    public List<Utterance> shown() {
        return paging.part(inTime());
    }

    public List<Occasion> occasions() {
        record Key(Utterance.Spoken spoken, String to, String channel) {}
        var all = new LinkedHashMap<Key, List<Utterance>>();
        inTime().forEach(one -> all.computeIfAbsent(
                        new Key(one.spoken(), one.to(), one.channel()), _ -> new ArrayList<>())
                .add(one));
        return all.entrySet().stream()
                .map(entry -> new Occasion(
                        entry.getKey().spoken(),
                        entry.getKey().to(),
                        entry.getKey().channel(),
                        entry.getValue()))
                .toList();
    }

    public Optional<QuotePlot> wide() {
        return QuotePlot.of(head.name(), occasions(), QuotePlot.Size.WIDE);
    }

    public Optional<QuotePlot> narrow() {
        return QuotePlot.of(head.name(), occasions(), QuotePlot.Size.NARROW);
    }

    /** "14 quotes, 3 articles, 1 origin". */
    public String spread() {
        var told = Told.of(utterances.stream()
                .flatMap(one -> one.renderings().stands().stream())
                .toList());
        return Wording.count(utterances.size(), "quote", "quotes") + ", " + told.words();
    }

    /** The origins that the quotes reached the articles by. */
    public List<Renderings.Carrier> carriers() {
        return utterances.stream()
                .flatMap(one -> one.renderings().printed())
                .flatMap(one -> one.origin().stream())
                .distinct()
                .toList();
    }

    public long standing(Standing standing) {
        return utterances.stream()
                .filter(one -> one.state().standing() == standing)
                .count();
    }

    /** Those spoken to, with how many quotes. */
    public List<Counted> addressees() {
        var all = new LinkedHashMap<Utterance.Addressee, Integer>();
        utterances.forEach(one -> one.addressee().ifPresent(who -> all.merge(who, 1, Integer::sum)));
        return all.entrySet().stream()
                .map(entry -> new Counted(
                        entry.getKey().name(),
                        entry.getValue(),
                        List.of(entry.getKey().id())))
                .toList();
    }
}
