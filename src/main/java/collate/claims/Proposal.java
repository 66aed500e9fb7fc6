package collate.claims;

import collate.core.claim.Field;
import collate.core.claim.Values;
import java.util.List;

/**
 * What the rules read otherwise in a claim’s new words than in its old ones. It fills the form; a person saves it or does not.
 *
 * @param appearance whose words they are
 * @param before the old words
 * @param after the new ones
 * @param changes none when the rules read the same in both, or nothing in one of them
 */
public record Proposal(long appearance, String before, String after, List<Change> changes) {

    /**
     * One value that the new words give.
     *
     * @param from as the claim has it, or of the words that carry the value those of the old text, since the claim has all of the
     *     new ones until a person saves which of them carry it; either may be empty
     */
    public record Change(Field field, String from, String to) {
        public String words() {
            return name() + ": " + shown(from) + " → " + shown(to);
        }

        private String name() {
            return FieldWords.label(field);
        }

        private String shown(String text) {
            return text.isEmpty() ? "nothing" : FieldWords.of(field, text);
        }
    }

    /** @param first whether the words are those that the claim’s page shows, and its form has */
    static Proposal of(ArticleTextQueries.Moved moved, Values stored, boolean first) {
        var then = new FirstReading(moved.then(), moved.old());
        var now = new FirstReading(moved.now(), moved.fresh());
        var kind = stored.kind();
        if (!then.finds(kind) || !now.finds(kind)) {
            return new Proposal(moved.appearance(), moved.before(), moved.after(), List.of());
        }
        var read = now.of(kind);
        var was = then.of(kind);
        var changes = read.changedFrom(was).stream()
                .filter(field -> field != Field.VALUE_WORDS || first)
                .filter(field -> !read.text(field).equals(stored.text(field)))
                .map(field ->
                        new Change(field, (field == Field.VALUE_WORDS ? was : stored).text(field), read.text(field)))
                .toList();
        return new Proposal(moved.appearance(), moved.before(), moved.after(), changes);
    }

    Values on(Values stored) {
        var values = stored;
        for (var change : changes) {
            values = values.with(change.field(), change.to());
        }
        return values;
    }
}
