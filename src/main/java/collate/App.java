package collate;

/** Wires everything by hand; the only class that knows all others. */
public final class App {
    private App() {}

    public static void main(String[] args) {}
}
