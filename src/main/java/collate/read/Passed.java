package collate.read;

import java.util.function.Consumer;

/** Passes on what is read of something that holds many, and tells how much that was when it ends too early. */
final class Passed implements Consumer<Item> {
    private final Consumer<Item> on;
    private int read;

    Passed(Consumer<Item> on) {
        this.on = on;
    }

    @Override
    public void accept(Item item) {
        read += item instanceof Item.Readable ? 1 : 0;
        on.accept(item);
    }

    /** "; 3 of its files were read", as it goes on after what is wrong. */
    String words(String many) {
        return switch (read) {
            case 0 -> "; nothing in it could be read";
            case 1 -> "; one of its " + many + " was read";
            default -> "; " + read + " of its " + many + " were read";
        };
    }
}
