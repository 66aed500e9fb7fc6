package collate.core.extract.date;

import org.jspecify.annotations.Nullable;

/** One way of writing a time. */
interface DateRule {
    /** The expression whose head word is this token; null when there is none. The rule may reach back, never before {@link Scan#free()}. */
    @Nullable
    Found at(Scan scan, int token);

    /** The rule's file name in kebab case: what a claim shows as its rule. */
    default String name() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
    }
}
