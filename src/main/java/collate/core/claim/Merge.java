package collate.core.claim;

import java.util.List;

/**
 * What two people made of one claim at once. A field that one of them changed is taken as changed; one that both changed, and not
 * to the same, is a clash for a person to decide.
 *
 * @param base what both saw
 * @param theirs what was saved meanwhile
 * @param mine what is not saved yet
 */
public record Merge(Values base, Values theirs, Values mine) {

    public boolean isClash(Field field) {
        return isChanged(theirs, field)
                && isChanged(mine, field)
                && !theirs.text(field).equals(mine.text(field));
    }

    public boolean isMine(Field field) {
        return isChanged(mine, field) && !isChanged(theirs, field);
    }

    public boolean isTheirs(Field field) {
        return isChanged(theirs, field) && !isChanged(mine, field);
    }

    public List<Field> clashes() {
        return mine.fields().stream().filter(this::isClash).toList();
    }

    /** How many fields one of the two changed and the other did not. */
    public long taken() {
        return mine.fields().stream()
                .filter(field -> isMine(field) || isTheirs(field))
                .count();
    }

    /** The value to take where there is no clash; mine where there is one. */
    public String text(Field field) {
        return isTheirs(field) ? theirs.text(field) : mine.text(field);
    }

    private boolean isChanged(Values to, Field field) {
        return !to.text(field).equals(base.text(field));
    }
}
