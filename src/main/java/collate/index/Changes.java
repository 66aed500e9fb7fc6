package collate.index;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which rows must be read again after some entries of the record: those that they are about, and what stands in the index
 * together with these. An article brings its claims, a family its articles; a person or an origin, renamed or merged, brings the claims that name it.
 */
final class Changes {
    private final ChainQueries chains;
    private final CardQueries cards;
    private final Map<Group, Set<Long>> rows = new EnumMap<>(Group.class);

    Changes(ChainQueries chains, CardQueries cards) {
        this.chains = chains;
        this.cards = cards;
        for (var group : Group.values()) {
            rows.put(group, new LinkedHashSet<>());
        }
    }

    /** @param kind as the record writes it; kinds that hold nothing to search are left out */
    void add(String kind, long id) {
        switch (kind) {
            case "claim" -> of(Group.CLAIMS).add(id);
            case "article" -> of(Group.ARTICLES).add(id);
            case "family" -> of(Group.ARTICLES).addAll(chains.articlesOf(id));
            case "person" -> of(Group.PEOPLE).add(id);
            case "origin" -> of(Group.ORIGINS).add(id);
            default -> {}
        }
    }

    /** @param named claims that the index has under people and origins of these changes, as the database may not any more */
    void complete(Named named) {
        var claims = of(Group.CLAIMS);
        if (!of(Group.PEOPLE).isEmpty() || !of(Group.ORIGINS).isEmpty()) {
            claims.addAll(named.claims(of(Group.PEOPLE), of(Group.ORIGINS)));
            claims.addAll(chains.claimsOf(of(Group.PEOPLE), of(Group.ORIGINS)));
        }
        if (!of(Group.ARTICLES).isEmpty()) {
            claims.addAll(cards.claimsIn(of(Group.ARTICLES)));
        }
        if (!claims.isEmpty()) {
            claims.addAll(chains.mergedInto(claims));
            of(Group.PEOPLE).addAll(chains.peopleOf(claims));
        }
        of(Group.ORIGINS).addAll(chains.originsOf(claims, of(Group.ARTICLES)));
    }

    /** Claims that the index has under some people and origins. */
    interface Named {
        Collection<Long> claims(Set<Long> people, Set<Long> origins);
    }

    Set<Long> of(Group group) {
        return rows.getOrDefault(group, Set.of());
    }

    boolean isEmpty() {
        return rows.values().stream().allMatch(Set::isEmpty);
    }
}
