package collate.suggestions;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.TOLL;

import collate.core.compare.pair.Places;
import collate.db.Stands;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Reads what the articles of tolls that name no place count, of the same harm, in places that they name. */
final class BesideQueries {
    /** What counts of two sources give together is seldom the whole to one. */
    private static final double MORE = 1.1;

    private BesideQueries() {}

    /**
     * @param places by claim, where its article counts the same figure, if it names one place only: "Toll rises to 17" is of there
     * @param parts by claim, the places into which its article parts it
     */
    record Beside(Map<Long, String> places, Map<Long, Set<String>> parts) {}

    private record Bounds(@Nullable Long min, @Nullable Long max) {
        long number() {
            return Objects.requireNonNullElse(min, Objects.requireNonNullElse(max, 0L));
        }
    }

    private record Placed(Bounds whole, String place, Bounds bounds) {
        boolean isSameFigure() {
            return whole.equals(bounds);
        }
    }

    static Beside of(DSLContext tx, Collection<Long> claims) {
        var mine = TOLL.as("mine");
        var beside = APPEARANCE.as("beside");
        var all = tx.selectDistinct(
                        mine.CLAIM_ID, mine.MIN_COUNT, mine.MAX_COUNT, TOLL.PLACE, TOLL.MIN_COUNT, TOLL.MAX_COUNT)
                .from(mine)
                .join(beside)
                .on(beside.CLAIM_ID.eq(mine.CLAIM_ID))
                .join(APPEARANCE)
                .on(APPEARANCE.ARTICLE_ID.eq(beside.ARTICLE_ID))
                .join(TOLL)
                .on(TOLL.CLAIM_ID.eq(APPEARANCE.CLAIM_ID))
                .where(mine.CLAIM_ID.in(claims))
                .and(mine.PLACE.eq(""))
                .and(TOLL.PLACE.ne(""))
                .and(TOLL.HARM.eq(mine.HARM))
                .and(Stands.appearance())
                .orderBy(mine.CLAIM_ID, TOLL.PLACE)
                .fetchGroups(
                        mine.CLAIM_ID,
                        row -> new Placed(
                                new Bounds(row.value2(), row.value3()),
                                row.value4(),
                                new Bounds(row.value5(), row.value6())));
        var places = new HashMap<Long, String>();
        var parts = new HashMap<Long, Set<String>>();
        all.forEach((claim, placed) -> {
            var same = placed.stream()
                    .filter(Placed::isSameFigure)
                    .map(Placed::place)
                    .toList();
            if (same.stream().map(Places::name).distinct().count() == 1) {
                places.put(claim, shortest(same));
            }
            parts.put(claim, parts(placed));
        });
        return new Beside(places, parts);
    }

    /** Of two places or more that lie apart, where their figures together are not much more than the whole. */
    private static Set<String> parts(List<Placed> placed) {
        var apart = new ArrayList<Placed>();
        placed.stream()
                .filter(one -> !one.isSameFigure())
                .sorted(Comparator.comparingLong((Placed one) -> one.bounds().number())
                        .reversed())
                .filter(one -> apart.stream().allMatch(other -> Places.areApart(one.place(), other.place())))
                .forEach(apart::add);
        var together = apart.stream().mapToLong(one -> one.bounds().number()).sum();
        return apart.size() > 1 && together <= apart.getFirst().whole().number() * MORE
                ? apart.stream().map(Placed::place).collect(Collectors.toSet())
                : Set.of();
    }

    private static String shortest(List<String> all) {
        return all.stream()
                .reduce((one, other) -> other.length() < one.length() ? other : one)
                .orElseThrow();
    }
}
