package collate.reviews;

import java.util.Arrays;
import java.util.Optional;

/** Answers picked in a form, which carries the names of the constants. */
final class Choices {
    private Choices() {}

    /** Empty when nothing, or nothing that exists, was picked. */
    static <E extends Enum<E>> Optional<E> one(Class<E> choices, String picked) {
        return Arrays.stream(choices.getEnumConstants())
                .filter(choice -> choice.name().equals(picked))
                .findFirst();
    }
}
