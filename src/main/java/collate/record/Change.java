package collate.record;

import org.jspecify.annotations.Nullable;

/**
 * One thing that was done.
 *
 * @param action in the past tense: "added", "edited", "signed"
 * @param subjectKind "claim", "article", "dossier", "account", "claim set"
 * @param field the value's name as the page shows it, for an edit
 * @param before the old value in words
 * @param after the new value in words
 * @param why the reason that the person or the rule gave
 */
public record Change(
        String action,
        String subjectKind,
        long subject,
        @Nullable String field,
        @Nullable String before,
        @Nullable String after,
        @Nullable String why) {

    public static Change of(String action, String subjectKind, long subject) {
        return new Change(action, subjectKind, subject, null, null, null, null);
    }

    public Change value(String field, @Nullable String before, @Nullable String after) {
        return new Change(action, subjectKind, subject, field, before, after, why);
    }

    public Change to(String after) {
        return new Change(action, subjectKind, subject, field, before, after, why);
    }

    public Change because(String why) {
        return new Change(action, subjectKind, subject, field, before, after, why.isBlank() ? null : why);
    }
}
