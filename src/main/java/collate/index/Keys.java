package collate.index;

/** One number for a row of any group, so that all hits of a search can be kept as a list of numbers. */
public final class Keys {
    private static final int GROUPS = 8;

    private Keys() {}

    public static long of(Group group, long id) {
        return id * GROUPS + group.ordinal();
    }

    public static Group group(long key) {
        return Group.values()[(int) (key % GROUPS)];
    }

    public static long id(long key) {
        return key / GROUPS;
    }
}
