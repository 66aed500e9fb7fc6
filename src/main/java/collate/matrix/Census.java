package collate.matrix;

import collate.core.claim.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many rows there are behind each filter. Of most claims nothing is known but that some articles state them and nobody read the
 * others, so only the rest is looked at one by one.
 *
 * @param claims how many there are of each kind
 * @param known the claims that articles do more with than that, or that are read in all of them
 * @param bounded whether there are more of these than are looked at
 */
record Census(Map<Kind, Integer> claims, List<Known> known, boolean bounded) {
    /** So many claims are looked at one by one, the newest of them. */
    static final int MOST = 5_000;

    /** @param articles for each thing that articles do with the claim, the columns that do it */
    record Known(long claim, Kind kind, Map<Does, Set<Long>> articles) {
        boolean has(Does does) {
            return articles.containsKey(does);
        }
    }

    /** How many rows a filter leaves. */
    int count(Sight sight) {
        var all = sight.kinds().stream()
                .mapToInt(kind -> claims.getOrDefault(kind, 0))
                .sum();
        return sight.wanted()
                .map(does -> does == Does.NOT_READ
                        ? all - (int) of(sight).filter(one -> !one.has(does)).count()
                        : (int) of(sight).filter(one -> one.has(does)).count())
                .orElse(all);
    }

    private Stream<Known> of(Sight sight) {
        return known.stream().filter(one -> sight.kinds().contains(one.kind()));
    }

    /** The claims that articles do this with, in the order of the rows; not for what nobody read, which is nearly all. */
    List<Long> doing(Sight sight, Does does) {
        return of(sight)
                .filter(one -> one.has(does))
                .sorted(Comparator.comparing(Known::kind).thenComparing(Known::claim))
                .map(Known::claim)
                .toList();
    }

    /** Those of some claims that are not read in all articles. */
    List<Long> unread(List<Long> among) {
        var read = known.stream()
                .filter(one -> !one.has(Does.NOT_READ))
                .map(Known::claim)
                .collect(Collectors.toSet());
        return among.stream().filter(claim -> !read.contains(claim)).toList();
    }

    /** Where the filter asks for what few articles do, and there are more than one page shows, those that do it come first. */
    List<Column> inOrder(Sight sight, List<Column> columns) {
        var wanted = sight.wanted().filter(Does::isRead);
        if (wanted.isEmpty() || columns.size() <= Sight.ARTICLES) {
            return columns;
        }
        var doing = of(sight)
                .flatMap(one -> one.articles().getOrDefault(wanted.get(), Set.of()).stream())
                .collect(Collectors.toSet());
        return Stream.concat(
                        columns.stream().filter(column -> doing.contains(column.article())),
                        columns.stream().filter(column -> !doing.contains(column.article())))
                .toList();
    }
}
