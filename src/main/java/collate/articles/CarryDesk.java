package collate.articles;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.CARRY;
import static collate.db.schema.Tables.GROUND;

import collate.claims.DueDesk;
import collate.core.text.Carry;
import collate.core.text.CodePoints;
import collate.core.text.QuoteSelector;
import collate.core.text.Span;
import collate.db.schema.tables.records.AppearanceRecord;
import collate.db.schema.tables.records.ArticleRecord;
import collate.reviews.OrphanDesk;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** Moves appearances to a new text version, or leaves them as orphans; each way is kept with the words as they were. */
final class CarryDesk {
    private static final int LONGEST = 500;

    private final OrphanDesk orphans;

    CarryDesk(Clock clock) {
        this.orphans = new OrphanDesk(clock);
    }

    /** @param how what of the words changed; empty for the same words */
    void move(DSLContext tx, AppearanceRecord appearance, Span to, String how, VersionDesk.Moved moved) {
        keep(tx, appearance, moved, how.isEmpty() ? "SAME" : "REWORDED", Optional.of(to), how);
        grounds(tx, appearance, moved);
        var value = new Span(appearance.getValueStart(), appearance.getValueEnd());
        place(tx, appearance.getId(), moved.to, moved.text, to, value(value, to, moved));
        if (!how.isEmpty()) {
            DueDesk.due(tx, List.of(appearance.getClaimId()));
        }
    }

    /** Where the value stands now; all of the words where only a part of them was kept. */
    private static Span value(Span old, Span to, VersionDesk.Moved moved) {
        return switch (moved.reanchoring.carry(old)) {
            case Carry.Same(var span) when to.covers(span) -> span;
            case Carry.Reworded(var span, var _) when to.covers(span) -> span;
            case Carry.Same _, Carry.Reworded _, Carry.Orphan _ -> to;
        };
    }

    static void place(DSLContext tx, long appearance, long textId, String text, Span span, Span value) {
        var words = QuoteSelector.of(text, span);
        tx.update(APPEARANCE)
                .set(APPEARANCE.TEXT_ID, textId)
                .set(APPEARANCE.SPAN_START, span.start())
                .set(APPEARANCE.SPAN_END, span.end())
                .set(APPEARANCE.VALUE_START, value.start())
                .set(APPEARANCE.VALUE_END, value.end())
                .set(APPEARANCE.EXACT, words.exact())
                .set(APPEARANCE.PREFIX, words.prefix())
                .set(APPEARANCE.SUFFIX, words.suffix())
                .set(APPEARANCE.POINT_START, CodePoints.before(text, span.start()))
                .set(APPEARANCE.POINT_END, CodePoints.before(text, span.end()))
                .setNull(APPEARANCE.ORPHANED_WHY)
                .where(APPEARANCE.ID.eq(appearance))
                .execute();
    }

    /** Words that a value rests on move too; where they changed, the ground keeps them and loses its place. */
    private static void grounds(DSLContext tx, AppearanceRecord appearance, VersionDesk.Moved moved) {
        tx.selectFrom(GROUND)
                .where(GROUND.CLAIM_ID.eq(appearance.getClaimId()))
                .and(GROUND.SPAN_START.isNotNull())
                .forEach(ground -> {
                    var old = new Span(ground.getSpanStart(), ground.getSpanEnd());
                    var now = moved.reanchoring.carry(old) instanceof Carry.Same(var span)
                            ? Optional.of(span)
                            : Optional.<Span>empty();
                    ground.setSpanStart(now.map(Span::start).orElse(null));
                    ground.setSpanEnd(now.map(Span::end).orElse(null));
                    ground.store();
                });
    }

    /** The appearance stays on the text it was made on, and somebody is put on turn. */
    void leave(
            DSLContext tx,
            ArticleRecord article,
            AppearanceRecord appearance,
            Carry.Orphan orphan,
            VersionDesk.Moved moved) {
        keep(tx, appearance, moved, "ORPHAN", orphan.instead(), orphan.why());
        tx.update(APPEARANCE)
                .set(APPEARANCE.ORPHANED_WHY, cut(orphan.why()))
                .where(APPEARANCE.ID.eq(appearance.getId()))
                .execute();
        DueDesk.due(tx, List.of(appearance.getClaimId()));
        var whom = Optional.ofNullable(article.getAddedBy());
        orphans.left(tx, appearance.getClaimId(), whom, orphan.why());
    }

    /** An orphan is looked for in a later text: what was asked of the earlier one is asked no more. */
    void passOn(DSLContext tx, AppearanceRecord appearance, long later) {
        tx.update(CARRY)
                .set(CARRY.HOW, "LATER")
                .where(CARRY.APPEARANCE_ID.eq(appearance.getId()))
                .and(CARRY.HOW.eq("ORPHAN"))
                .and(CARRY.DECISION.isNull())
                .and(CARRY.TO_TEXT.ne(later))
                .execute();
        orphans.decided(tx, appearance.getClaimId());
        DueDesk.due(tx, List.of(appearance.getClaimId()));
    }

    private static void keep(
            DSLContext tx,
            AppearanceRecord appearance,
            VersionDesk.Moved moved,
            String how,
            Optional<Span> to,
            String why) {
        tx.insertInto(CARRY)
                .set(CARRY.APPEARANCE_ID, appearance.getId())
                .set(CARRY.FROM_TEXT, moved.from)
                .set(CARRY.TO_TEXT, moved.to)
                .set(CARRY.HOW, how)
                .set(CARRY.FROM_START, appearance.getSpanStart())
                .set(CARRY.FROM_END, appearance.getSpanEnd())
                .set(CARRY.TO_START, to.map(Span::start).orElse(null))
                .set(CARRY.TO_END, to.map(Span::end).orElse(null))
                .set(CARRY.WORDS, appearance.getExact())
                .set(CARRY.WHY, cut(why))
                .execute();
    }

    private static String cut(String why) {
        return why.length() <= LONGEST ? why : why.substring(0, LONGEST - 1) + "…";
    }
}
