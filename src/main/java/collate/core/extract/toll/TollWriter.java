package collate.core.extract.toll;

import collate.core.claim.Field;
import collate.core.claim.Figure;
import collate.core.claim.Ground;
import collate.core.claim.Qualifier;
import collate.core.claim.Toll;
import collate.core.extract.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes a hit down as a toll: its figure, its circumstances in the sentence, and the words each of them rests on. */
final class TollWriter {
    private final Tokens tokens;
    private final Hit hit;
    private final @Nullable Words denied;
    private final List<Ground> grounds = new ArrayList<>();
    private int first;
    private int last;

    private TollWriter(Tokens tokens, Hit hit) {
        this.tokens = tokens;
        this.hit = hit;
        denied = Denied.beside(tokens, hit.counted());
        first = Math.min(hit.counted().count().first(), hit.finding().first());
        last = Math.max(
                Math.max(hit.counted().count().last(), hit.counted().noun().last()),
                hit.finding().last());
    }

    /**
     * @param running whether it is a running total
     */
    static Toll write(Tokens tokens, Hit hit, @Nullable EventDay day, boolean running) {
        return new TollWriter(tokens, hit).write(day, running);
    }

    private Toll write(@Nullable EventDay day, boolean running) {
        var count = hit.counted().count();
        var finding = hit.finding();
        var corrected = finding.rule().equals(Correction.NAME);
        var worst = finding.rule().equals(WorstHit.NAME) ? "of those told of before" : "says what befell them";
        ground("harm", harm(finding), corrected ? "stands for the figure that it corrects" : worst);
        Optional.ofNullable(JointHarm.beside(tokens, finding))
                .ifPresent(joint -> ground("harm", joint, "counted together with this, so fewer may be meant"));
        var population = ground("population", population(finding), "the words counted");
        var source = SaidBy.of(tokens, hit);
        var place = place(source);
        var before = source != null && source.last() < hit.counted().begin();
        var saidBy = ground("said by", source, "named as the source in the sentence" + (before ? " before" : ""));
        var responsible = ground(
                "responsible", Responsible.of(tokens, hit), finding.active() ? "does the harm" : "named after “by”");
        ground("denies", denied, "the figure that it is said not to be");
        if (day != null) {
            grounds.add(new Ground(Field.HAPPENED_ON.words(), Optional.of(day.words()), day.reason()));
        }
        return new Toll(
                Scope.around(tokens, hit.counted(), first, last),
                tokens.span(count.first(), count.last()),
                figure(),
                finding.harm(),
                population,
                place,
                day == null ? Optional.empty() : day.day(),
                day == null ? Optional.empty() : day.period(),
                running,
                responsible,
                saidBy,
                rule(day),
                List.copyOf(grounds));
    }

    private String rule(@Nullable EventDay day) {
        var rule = hit.finding().rule();
        if (TollWords.PARTS.contains(rule) || TollWords.SOME.contains(rule) && denied != null) {
            return rule;
        }
        if (denied != null && !rule.equals(Correction.NAME)) {
            return TollWords.DENIES;
        }
        return Former.of(tokens, hit.counted()) != null || Former.isEarlierToll(tokens, hit.counted())
                ? TollWords.REPLACED
                : day != null && day.rule() != null ? day.rule() : rule;
    }

    private @Nullable Words population(Finding finding) {
        if (finding.rule().equals(Cases.NAME)) {
            return Cases.population(tokens, hit.counted());
        }
        var inCare = InCare.population(tokens, hit.counted(), finding);
        return inCare != null ? inCare : Population.of(tokens, hit.counted());
    }

    /** Of "the number of people killed", as far as the word of harm. */
    private Words harm(Finding finding) {
        var stands = finding.rule().equals("toll-stands");
        var named = stands
                ? TollStands.harmed(tokens, finding.first(), hit.counted().before())
                : -1;
        return new Words(finding.first(), Math.max(finding.last(), named));
    }

    private Optional<String> place(@Nullable Words source) {
        var near = PlaceNear.of(tokens, hit, source);
        if (near != null && !near.elsewhere()) {
            return ground("place", near.words(), near.reason());
        }
        if (near != null) {
            return elsewhere(near.words(), near.reason());
        }
        return elsewhere(PlaceNear.before(tokens, hit.counted()), "the only place named in the sentence before");
    }

    /** What stands in another sentence makes the passage no longer. */
    private Optional<String> elsewhere(@Nullable Words words, String reason) {
        if (words == null) {
            return Optional.empty();
        }
        grounds.add(new Ground("place", Optional.of(words.span(tokens)), reason));
        return Optional.of(words.of(tokens));
    }

    private Figure figure() {
        var figure = Feared.most(tokens, hit);
        var above =
                figure.qualifier() == Qualifier.EXACTLY && hit.finding().rule().equals("toll-stands");
        return above && figure.min() != null && TollStands.above(tokens, hit.counted())
                ? Bounds.of(
                        figure.min(),
                        Qualifier.MORE_THAN,
                        tokens.word(hit.counted().before()))
                : figure;
    }

    private Optional<String> ground(String field, @Nullable Words words, String reason) {
        if (words == null) {
            return Optional.empty();
        }
        first = Math.min(first, words.first());
        last = Math.max(last, words.last());
        grounds.add(new Ground(field, Optional.of(words.span(tokens)), reason));
        return Optional.of(words.of(tokens));
    }
}
