package collate.claimsets;

import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.DATED;
import static collate.db.schema.Tables.PERSON;
import static collate.db.schema.Tables.QUOTE;
import static collate.db.schema.Tables.TOLL;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Reads the values that a kind of claim has, by the names that the files give them. */
final class ValueQueries {
    private ValueQueries() {}

    /** Of all the claims given, by id; a statement has none. */
    static Map<Long, Map<String, @Nullable Object>> values(DSLContext sql, List<Long> claims) {
        var values = new HashMap<Long, Map<String, @Nullable Object>>();
        tolls(sql, claims, values);
        dates(sql, claims, values);
        quotes(sql, claims, values);
        return values;
    }

    private static void tolls(DSLContext sql, List<Long> claims, Map<Long, Map<String, @Nullable Object>> values) {
        sql.selectFrom(TOLL).where(TOLL.CLAIM_ID.in(claims)).forEach(toll -> {
            var of = of(values, toll.getClaimId());
            of.put("harm", lower(toll.getHarm()));
            of.put("min", toll.getMinCount());
            of.put("max", toll.getMaxCount());
            of.put("qualifier", lower(toll.get(TOLL.QUALIFIER)));
            of.put("qualifier_words", toll.getQualifierWords());
            of.put("population", toll.getPopulation());
            of.put("place", toll.getPlace());
            of.put("day", words(toll.getHappenedOn()));
            if (toll.getHappenedOn() == null && toll.getFirstOn() != null) {
                of.put("first_day", words(toll.getFirstOn()));
                of.put("last_day", words(toll.getLastOn()));
            }
            of.put("cumulative", toll.getCumulative());
            of.put("responsible", toll.getResponsible());
            of.put("said_by", toll.getSaidBy());
        });
    }

    private static void dates(DSLContext sql, List<Long> claims, Map<Long, Map<String, @Nullable Object>> values) {
        sql.selectFrom(DATED).where(DATED.CLAIM_ID.in(claims)).forEach(dated -> {
            var of = of(values, dated.getClaimId());
            of.put("expression", dated.getExpression());
            of.put("timex_type", dated.getTimexType().name());
            of.put("timex", dated.getTimex());
            of.put("first_day", words(dated.getFirstOn()));
            of.put("last_day", words(dated.getLastOn()));
            of.put("reference_day", words(dated.getReferenceOn()));
            of.put("basis", dated.getBasis());
            of.put("happening", dated.getHappening());
        });
    }

    private static void quotes(DSLContext sql, List<Long> claims, Map<Long, Map<String, @Nullable Object>> values) {
        var speaker = PERSON.as("speaker");
        var addressee = PERSON.as("addressee");
        sql.select(QUOTE.asterisk(), speaker.NAME.as("speaker"), addressee.NAME.as("addressee"))
                .from(QUOTE)
                .join(CLAIM)
                .on(CLAIM.ID.eq(QUOTE.CLAIM_ID))
                .leftJoin(speaker)
                .on(speaker.ID.eq(QUOTE.SPEAKER_ID))
                .leftJoin(addressee)
                .on(addressee.ID.eq(QUOTE.ADDRESSEE_ID))
                .where(QUOTE.CLAIM_ID.in(claims))
                .forEach(row -> quote(row, of(values, row.get(QUOTE.CLAIM_ID))));
    }

    private static void quote(Record row, Map<String, @Nullable Object> of) {
        of.put("speaker", row.get("speaker", String.class));
        of.put("mention", row.get(QUOTE.MENTION));
        of.put("role", row.get(QUOTE.ROLE));
        of.put("addressee", row.get("addressee", String.class));
        of.put("said_on", words(row.get(QUOTE.SAID_ON)));
        of.put("channel", row.get(QUOTE.CHANNEL));
        of.put("manner", lower(row.get(QUOTE.MANNER)));
        of.put("cue", row.get(QUOTE.CUE));
    }

    private static Map<String, @Nullable Object> of(Map<Long, Map<String, @Nullable Object>> values, Long claim) {
        return values.computeIfAbsent(claim, none -> new LinkedHashMap<>());
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static @Nullable String words(@Nullable Object day) {
        return day == null ? null : day.toString();
    }
}
