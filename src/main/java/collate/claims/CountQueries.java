package collate.claims;

import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.GROUND;
import static collate.db.schema.Tables.TOLL;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectOne;

import collate.core.claim.Figure;
import collate.core.claim.Period;
import collate.core.compare.pair.Count;
import collate.core.compare.pair.Source;
import collate.core.extract.toll.TollWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** A casualty figure as it is compared, of a row of claims joined with their tolls. */
public final class CountQueries {
    private static final Field<Boolean> DAY_SET = field(exists(selectOne()
                    .from(GROUND)
                    .where(GROUND.CLAIM_ID.eq(CLAIM.ID))
                    .and(GROUND.FIELD.eq(collate.core.claim.Field.HAPPENED_ON.words()))
                    .and(GROUND.SET_BY.isNotNull())))
            .as("day_set");

    /** What the row must have. */
    public static final List<Field<?>> FIELDS = List.of(
            TOLL.HARM,
            TOLL.MIN_COUNT,
            TOLL.MAX_COUNT,
            TOLL.QUALIFIER,
            TOLL.QUALIFIER_WORDS,
            TOLL.POPULATION,
            TOLL.PLACE,
            TOLL.HAPPENED_ON,
            TOLL.FIRST_ON,
            TOLL.LAST_ON,
            TOLL.CUMULATIVE,
            TOLL.RESPONSIBLE,
            CLAIM.RULE,
            DAY_SET);

    private CountQueries() {}

    public static Count count(Record row, Source source) {
        return count(row, source, row.get(CLAIM.RULE));
    }

    /** @param rule that read it in the words which are looked at */
    public static Count count(Record row, Source source, @Nullable String rule) {
        var basis = basis(row, rule);
        var ofYear = basis == Count.Basis.YEAR_ALONE;
        return new Count(
                row.get(TOLL.HARM),
                new Figure(
                        row.get(TOLL.MIN_COUNT),
                        row.get(TOLL.MAX_COUNT),
                        row.get(TOLL.QUALIFIER),
                        row.get(TOLL.QUALIFIER_WORDS)),
                row.get(TOLL.POPULATION),
                row.get(TOLL.PLACE),
                Optional.ofNullable(row.get(TOLL.HAPPENED_ON))
                        .or(() -> period(row).filter(_ -> ofYear).map(Period::first)),
                row.get(DAY_SET) || ofYear ? Optional.empty() : period(row),
                row.get(TOLL.CUMULATIVE),
                row.get(TOLL.RESPONSIBLE),
                rule != null && TollWords.SOME.contains(rule),
                TollWords.DENIES.equals(rule),
                basis,
                source);
    }

    /**
     * By appearance, the rule that read its words while they were those of a claim that became one with another: where one article
     * gives a figure and another the same as its former one, each goes on saying so.
     */
    public static Map<Long, Optional<String>> rulesBeforeMerged(DSLContext sql, Condition appearances) {
        var before = MergedQueries.claimsBefore(sql, appearances);
        var rules = new HashMap<Long, Optional<String>>();
        if (!before.isEmpty()) {
            var read = sql.select(CLAIM.ID, CLAIM.RULE)
                    .from(CLAIM)
                    .where(CLAIM.ID.in(before.values()))
                    .fetchMap(CLAIM.ID, row -> Optional.ofNullable(row.get(CLAIM.RULE)));
            before.forEach((appearance, claim) -> rules.put(appearance, read.getOrDefault(claim, Optional.empty())));
        }
        return rules;
    }

    /** Whoever sets the day of a figure that was replaced does not say that it stands again. */
    private static Count.Basis basis(Record row, @Nullable String rule) {
        var read = read(rule);
        return row.get(DAY_SET) && read != Count.Basis.REPLACED ? Count.Basis.SET_BY_SOMEBODY : read;
    }

    /** The days that a rule read for a toll whose one day its words do not say; no form asks for them. */
    public static Optional<Period> period(DSLContext sql, long claim) {
        return sql.select(TOLL.FIRST_ON, TOLL.LAST_ON)
                .from(TOLL)
                .where(TOLL.CLAIM_ID.eq(claim))
                .fetchOptional()
                .flatMap(CountQueries::period);
    }

    private static Optional<Period> period(Record row) {
        return Optional.ofNullable(row.get(TOLL.FIRST_ON)).map(first -> new Period(first, row.get(TOLL.LAST_ON)));
    }

    private static Count.Basis read(@Nullable String rule) {
        return switch (rule) {
            case TollWords.REPLACED -> Count.Basis.REPLACED;
            case TollWords.OF_A_MONTH -> Count.Basis.TIME_ALONE;
            case TollWords.OF_A_YEAR -> Count.Basis.YEAR_ALONE;
            case null, default -> Count.Basis.READ;
        };
    }
}
