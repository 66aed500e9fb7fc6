package collate.core.compare.pair;

/** In what two claims speak of different things. */
public enum Dimension {
    KIND("kind of claim"),
    HARM("harm"),
    POPULATION("population"),
    PLACE("place"),
    RESPONSIBLE("party held responsible"),
    TIME("time"),
    SCOPE("scope"),
    SPEAKER("speaker"),
    OCCASION("occasion"),
    HAPPENING("happening"),
    WORDING("wording");

    private final String words;

    Dimension(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
