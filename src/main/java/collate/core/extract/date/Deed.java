package collate.core.extract.date;

import java.util.Set;

/** Words for what a day is remembered by: "the Oct. 7 attack", "the March 11 quake". */
final class Deed {
    private static final Set<String> WORDS = Set.of(
            ("attack attacks assault assaults massacre massacres bombing bombings shooting shootings killing killings blast"
                            + " blasts explosion explosions earthquake quake tsunami crash coup raid raids invasion uprising riot"
                            + " riots terrorist terror")
                    .split(" "));

    private Deed() {}

    /** Whether one stands here, right behind a day. */
    static boolean at(Scan scan, int token) {
        return scan.together(token - 1, token) && scan.is(token, WORDS);
    }
}
