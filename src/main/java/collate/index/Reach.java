package collate.index;

/**
 * How far what one origin or speaker is made to say has gone.
 *
 * @param claims made of it
 * @param articles that print any of these, by this origin where it is one
 * @param stories those, copies of one counted once
 */
public record Reach(int claims, int articles, int stories) {
    public static final Reach NONE = new Reach(0, 0, 0);
}
