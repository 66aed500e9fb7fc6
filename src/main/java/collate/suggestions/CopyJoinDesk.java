package collate.suggestions;

import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.SUGGESTION;

import collate.claims.MergedQueries;
import collate.core.compare.pair.Judgement;
import collate.db.schema.tables.records.SuggestionRecord;
import collate.record.Actor;
import collate.suggestions.CopyDesk.Seen;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** One person's yes to the claims that copies of a story share, in one transaction: joins what is ticked, sets apart what is not. */
final class CopyJoinDesk {
    private static final String APART =
            "Some of what was ticked would join two claims that somebody left out or said no to meanwhile; these stay two.";
    private static final String ANEW =
            "Some of what was ticked is about claims that have become part of others; it is compared anew.";

    private final DSLContext tx;
    private final JudgementDesk judgements;
    private final List<Seen> seen;
    private final Map<Long, SuggestionRecord> about;
    private final List<SuggestionRecord> open;
    private final Set<ClaimPair> wordForWord;
    private final Set<Long> overtaken = new HashSet<>();
    private final Set<String> why = new LinkedHashSet<>();
    private long joined;
    private long already;

    /** Locks the questions, then their claims, as an answer to one of them does. */
    CopyJoinDesk(DSLContext tx, JudgementDesk judgements, long family, List<Seen> seen) {
        this.tx = tx;
        this.judgements = judgements;
        this.seen = seen;
        var claims = CopyDesk.claims(tx, seen);
        var rows = CopyDesk.locked(tx, AboutQueries.aboutAny(tx, claims).and(CopyQueries.inStory(tx, family)));
        MergeDesk.locked(tx, List.copyOf(claims));
        this.about = rows.stream().collect(Collectors.toMap(SuggestionRecord::getId, Function.identity()));
        this.open = rows.stream()
                .filter(row -> row.getJudgement() == Judgement.SUGGESTED && !row.getAskedAlone())
                .filter(row -> claims.contains(row.getFromClaim()) && claims.contains(row.getToClaim()))
                .toList();
        this.wordForWord = SameWordsQueries.of(
                        tx, open.stream().map(CopyJoinDesk::pair).toList(), SideQueries.sides(tx, claims))
                .keySet();
    }

    private static ClaimPair pair(SuggestionRecord row) {
        return ClaimPair.of(row.getFromClaim(), row.getToClaim());
    }

    CopyDesk.Outcome join(Actor by) {
        seen.stream().filter(this::isOvertaken).forEach(one -> overtaken.add(one.question()));
        seen.stream()
                .filter(one -> one.ticked() && !overtaken.contains(one.question()))
                .map(one -> about.get(one.question()))
                .sorted(latestFirst())
                .forEach(row -> join(row, by));
        var alone = alone();
        CopyDesk.setAlone(tx, alone, true);
        var shown = seen.stream().map(Seen::question).collect(Collectors.toSet());
        var unseen =
                alone.stream().filter(question -> !shown.contains(question)).count();
        return new CopyDesk.Outcome(joined, already, alone.size(), unseen, overtaken.size(), why);
    }

    private boolean isOvertaken(Seen one) {
        var row = about.get(one.question());
        if (row == null) {
            return true;
        }
        return one.ticked()
                ? row.getJudgement() != Judgement.CONFIRMED
                        && (row.getVersion() != one.version() || !wordForWord.contains(pair(row)))
                : row.getJudgement() != Judgement.SUGGESTED;
    }

    /** Where a copy is joined by way of an earlier one, that one must still be there. */
    private static Comparator<SuggestionRecord> latestFirst() {
        return Comparator.comparing((SuggestionRecord row) -> pair(row).high())
                .thenComparing(row -> pair(row).low())
                .reversed();
    }

    private void join(SuggestionRecord row, Actor by) {
        var now = ClaimPair.of(MergedQueries.root(tx, row.getFromClaim()), MergedQueries.root(tx, row.getToClaim()));
        if (now.low() == now.high()) {
            already++;
            return;
        }
        if (isKeptApart(now)) {
            why.add(APART);
            return;
        }
        between(now).ifPresentOrElse(question -> confirm(question, by), () -> why.add(ANEW));
    }

    /** Whether somebody said no meanwhile to two claims that would become one by this, or wants them asked by themselves. */
    private boolean isKeptApart(ClaimPair now) {
        var apart = about.values().stream().filter(CopyJoinDesk::isApart).toList();
        var roots = MergedQueries.roots(
                tx,
                apart.stream()
                        .flatMap(row -> Stream.of(row.getFromClaim(), row.getToClaim()))
                        .toList());
        return apart.stream()
                .map(row -> ClaimPair.of(
                        roots.getOrDefault(row.getFromClaim(), row.getFromClaim()),
                        roots.getOrDefault(row.getToClaim(), row.getToClaim())))
                .anyMatch(now::equals);
    }

    private static boolean isApart(SuggestionRecord row) {
        return switch (row.getJudgement()) {
            case CONFIRMED -> false;
            case SUGGESTED -> row.getAskedAlone();
            case REJECTED, UNSURE -> true;
        };
    }

    /** The question itself, or that about the claims into which its two went. */
    private Optional<SuggestionRecord> between(ClaimPair now) {
        return open.stream()
                .filter(row -> row.getJudgement() == Judgement.SUGGESTED)
                .filter(row -> pair(row).equals(now) && wordForWord.contains(now))
                .findFirst();
    }

    private void confirm(SuggestionRecord row, Actor by) {
        switch (judgements.answer(tx, row, Judgement.CONFIRMED, by)) {
            case JudgementDesk.Outcome.Done _ -> joined++;
            case JudgementDesk.Outcome.Refused(var reason) -> why.add(reason);
            case JudgementDesk.Outcome.Overtaken(), JudgementDesk.Outcome.Changed(), JudgementDesk.Outcome.Gone() ->
                overtaken.add(row.getId());
        }
    }

    /** What was not ticked is asked by itself from now on; what has become a question about a claim that went is asked no more. */
    private List<Long> alone() {
        var left = open.stream()
                .filter(row -> row.getJudgement() == Judgement.SUGGESTED && !overtaken.contains(row.getId()))
                .toList();
        var went = tx.select(CLAIM.ID)
                .from(CLAIM)
                .where(CLAIM.ID.in(left.stream()
                        .flatMap(row -> Stream.of(row.getFromClaim(), row.getToClaim()))
                        .collect(Collectors.toSet())))
                .and(CLAIM.MERGED_INTO.isNotNull())
                .fetchSet(CLAIM.ID);
        Predicate<SuggestionRecord> isOutdated =
                row -> went.contains(row.getFromClaim()) || went.contains(row.getToClaim());
        tx.deleteFrom(SUGGESTION)
                .where(SUGGESTION.ID.in(CopyDesk.ids(left, isOutdated)))
                .execute();
        return CopyDesk.ids(left, isOutdated.negate());
    }
}
