package collate.origins;

import java.util.Set;

/** Two names that are two bodies', or two persons'. */
public record Apart(Voice.Origin one, Voice.Origin other) {
    Set<Long> ids() {
        return Set.of(one.id(), other.id());
    }
}
