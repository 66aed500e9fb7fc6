package collate.suggestions;

import collate.core.claim.Kind;
import collate.core.compare.pair.Judgement;
import collate.core.compare.pair.Relation;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Which questions to show, as the address says it.
 *
 * @param judgement the open ones unless said otherwise
 * @param alike whether also those that compare the same two figures of the same articles as one that is asked or answered
 * @param page from 1
 * @param at the question that is current, so that keys act on it
 */
public record SuggestionFilter(
        long dossier,
        Optional<Relation> relation,
        Optional<Kind> kind,
        Judgement judgement,
        boolean alike,
        int page,
        Optional<Long> at) {

    public String url() {
        return "/suggestions?dossier=" + dossier
                + relation.map(one -> "&relation=" + lower(one)).orElse("")
                + kind.map(one -> "&kind=" + lower(one)).orElse("")
                + (judgement == Judgement.SUGGESTED ? "" : "&judgement=" + lower(judgement))
                + (alike ? "&alike=yes" : "")
                + (page == 1 ? "" : "&page=" + page);
    }

    /** Whether what is asked at once about copies fits it. */
    boolean asksOfCopies() {
        return judgement == Judgement.SUGGESTED
                && relation.filter(one -> one != Relation.SAME).isEmpty();
    }

    SuggestionFilter with(Optional<Relation> other) {
        return new SuggestionFilter(dossier, other, kind, Judgement.SUGGESTED, alike, 1, Optional.empty());
    }

    SuggestionFilter of(Optional<Kind> other) {
        return new SuggestionFilter(dossier, relation, other, judgement, alike, 1, Optional.empty());
    }

    SuggestionFilter judged(Judgement other) {
        return new SuggestionFilter(dossier, Optional.empty(), kind, other, false, 1, Optional.empty());
    }

    SuggestionFilter on(int other) {
        return new SuggestionFilter(dossier, relation, kind, judgement, alike, other, Optional.empty());
    }

    SuggestionFilter withAlike(boolean other) {
        return new SuggestionFilter(dossier, relation, kind, judgement, other, 1, Optional.empty());
    }

    static <E extends Enum<E>> Optional<E> constant(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> lower(one).equals(word))
                .findFirst();
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
