package collate.matrix;

import collate.core.claim.Kind;
import java.util.List;

/** A claim with its cells, in the order of the columns. */
public record Row(long claim, Kind kind, String label, List<Cell> cells) {
    public long says() {
        return count(Does.SAYS);
    }

    public long read() {
        return cells.stream().filter(cell -> cell.does().isRead()).count();
    }

    /** In how many of the columns nobody looked. */
    public long unread() {
        return count(Does.NOT_READ);
    }

    long count(Does does) {
        return cells.stream().filter(cell -> cell.does() == does).count();
    }
}
