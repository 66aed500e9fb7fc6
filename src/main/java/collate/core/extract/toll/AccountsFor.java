package collate.core.extract.toll;

import collate.core.extract.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Places share a toll: "Arden accounts for 141 of the dead and Brenno for 57". */
final class AccountsFor implements FollowRule {
    private static final Set<String> ACCOUNTS = Set.of("accounts", "accounted", "account", "accounting");
    private static final Set<String> LINKS = Set.of("and", ",");
    /** In tokens. */
    private static final int FARTHEST = 12;

    private static final int LONGEST = 5;

    @Override
    public @Nullable Finding find(Tokens tokens, Counted counted, Hit before) {
        var place = place(tokens, counted);
        if (place == null || !tokens.is(place.first() - 1, LINKS) || place(tokens, before.counted()) == null) {
            return null;
        }
        var found = before.finding();
        return new Finding(found.harm(), found.first(), found.last(), "listed-with", false);
    }

    /** The name before "accounts for", or before a bare "for" that goes on with it; null when none stands there, or people: "women account for". */
    static @Nullable Words place(Tokens tokens, Counted counted) {
        var link = VerbBefore.verbBefore(tokens, counted);
        if (tokens.is(link, "and")) {
            link = listed(tokens, link, counted.begin());
        }
        if (link - 1 < counted.begin() || !tokens.is(link, "for")) {
            return null;
        }
        var last = tokens.is(link - 1, ACCOUNTS) ? link - 2 : isGoingOn(tokens, counted, link) ? link - 1 : -1;
        var first = last + 1;
        while (first > counted.begin() && last - first < LONGEST && Grammar.isOfName(tokens, first - 1)) {
            first--;
        }
        var named = last >= counted.begin() && first <= last && !PersonNouns.has(tokens.lower(last));
        return named ? new Words(first, last) : null;
    }

    /** "For" before the first of two that go together, "accounts for 521 cases and 19 deaths"; else the "and". */
    private static int listed(Tokens tokens, int and, int begin) {
        for (var at = and - 1; at > begin && and - at <= LONGEST; at--) {
            if (tokens.is(at, "for")) {
                return tokens.is(at - 1, ACCOUNTS) ? at : and;
            }
            if (tokens.kind(at) == Tokens.Kind.MARK || Predicate.opens(tokens, at)) {
                return and;
            }
        }
        return and;
    }

    private static boolean isGoingOn(Tokens tokens, Counted counted, int link) {
        for (var at = link - 1; at > Math.max(counted.begin(), link - FARTHEST); at--) {
            if (tokens.is(at, ACCOUNTS)) {
                return tokens.is(at + 1, "for");
            }
        }
        return false;
    }
}
