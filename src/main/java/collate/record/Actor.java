package collate.record;

import java.util.Optional;

/** Who did something: a person, a rule, or the program itself. The name is kept as it was then. */
public record Actor(Optional<Long> account, String name) {
    public static final Actor COLLATE = new Actor(Optional.empty(), "Collate");

    public static Actor person(long account, String name) {
        return new Actor(Optional.of(account), name);
    }
}
