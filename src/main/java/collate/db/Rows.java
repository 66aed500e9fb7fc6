package collate.db;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jooq.impl.DSL;

/** Writes many rows with few statements: an article brings a few hundred rows, of half a dozen shapes. */
public final class Rows {
    /** Rows of one shape have values in the same columns of the same table. */
    private record Shape(Table<?> table, List<Field<?>> columns) {
        static Shape of(TableRecord<?> row) {
            return new Shape(
                    row.getTable(),
                    Arrays.stream(row.fields()).filter(row::touched).toList());
        }

        Object[] values(TableRecord<?> row) {
            return columns.stream().map(row::get).toArray();
        }
    }

    private Rows() {}

    /**
     * Inserts inside the caller's transaction. Each shape is rendered and prepared once; the order between shapes is not kept,
     * so none may point to another.
     */
    public static void insert(DSLContext tx, Collection<? extends TableRecord<?>> rows) {
        var shapes = rows.stream().collect(Collectors.groupingBy(Shape::of));
        shapes.forEach((shape, same) -> {
            var columns = shape.columns();
            tx.batch(tx.insertInto(shape.table(), columns).values(Collections.nCopies(columns.size(), null)))
                    .bind(same.stream().map(shape::values).toArray(Object[][]::new))
                    .execute();
        });
    }

    /** Inserts rows of one shape in one statement; their keys, in the order given. */
    public static <R extends TableRecord<R>, T> List<T> insertReturning(
            DSLContext tx, List<R> rows, TableField<R, T> key) {
        var shape = Shape.of(rows.getFirst());
        return tx.insertInto(rows.getFirst().getTable(), shape.columns())
                .valuesOfRows(
                        rows.stream().map(row -> DSL.row(shape.values(row))).toList())
                .returningResult(key)
                .fetch(key);
    }
}
