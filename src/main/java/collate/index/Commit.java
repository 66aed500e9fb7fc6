package collate.index;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a commit of the index says of itself: its shape, and the end of each chain of the record that it has followed. */
record Commit(Map<Long, ChainQueries.Position> ends) {
    private static final String SHAPE = "shape";
    private static final String CHAIN = "chain ";

    /** Empty when there is none of this shape. */
    static Optional<Commit> of(Map<String, String> data) {
        if (!Integer.toString(Documents.SHAPE).equals(data.get(SHAPE))) {
            return Optional.empty();
        }
        var ends = new HashMap<Long, ChainQueries.Position>();
        data.forEach((name, value) -> {
            if (name.startsWith(CHAIN)) {
                var parts = value.split(" ");
                ends.put(
                        Long.valueOf(name.substring(CHAIN.length())),
                        new ChainQueries.Position(Long.parseLong(parts[0]), parts[1]));
            }
        });
        return Optional.of(new Commit(ends));
    }

    Map<String, String> data() {
        var data = new HashMap<String, String>();
        data.put(SHAPE, Integer.toString(Documents.SHAPE));
        ends.forEach((chain, end) -> data.put(CHAIN + chain, end.entries() + " " + end.head()));
        return data;
    }
}
