package collate.claims;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.ORIGIN;

import collate.core.compare.Passages;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Record;
import org.jooq.SelectField;

/** Lays the places of one quote side by side. */
public final class RenderingQueries {
    /** What a query must read for it. */
    public static final List<SelectField<?>> COLUMNS = List.of(
            APPEARANCE.EXACT,
            APPEARANCE.ORPHANED_WHY,
            ARTICLE.ID,
            ARTICLE.HEADLINE,
            ARTICLE.PUBLISHER,
            ARTICLE.PUBLISHED_ON,
            ARTICLE.FAMILY_ID,
            ORIGIN.ID,
            ORIGIN.NAME);

    private RenderingQueries() {}

    /**
     * @param places article by article, those of one article in reading order, with {@link #COLUMNS}
     * @param sides the origins that are on a party's side
     */
    public static Renderings of(List<? extends Record> places, Set<Long> sides) {
        return new Renderings(Passages.of(places, row -> row.get(ARTICLE.ID), row -> row.get(APPEARANCE.EXACT)).stream()
                .map(lines -> lines.stream()
                        .map(line -> new Renderings.Rendering(
                                line.places().stream()
                                        .map(place -> printed(place, sides))
                                        .toList(),
                                line.words()))
                        .toList())
                .toList());
    }

    private static Renderings.Printed printed(Record row, Set<Long> sides) {
        return new Renderings.Printed(
                row.get(ARTICLE.ID),
                Articles.name(
                        row.get(ARTICLE.PUBLISHER),
                        row.get(ARTICLE.HEADLINE),
                        Optional.ofNullable(row.get(ARTICLE.PUBLISHED_ON))),
                Optional.ofNullable(row.get(ARTICLE.FAMILY_ID)),
                Optional.ofNullable(row.get(ORIGIN.ID))
                        .map(id -> new Renderings.Carrier(id, row.get(ORIGIN.NAME), sides.contains(id))),
                Optional.ofNullable(row.get(APPEARANCE.ORPHANED_WHY)));
    }
}
