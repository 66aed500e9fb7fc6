package collate.claims;

/**
 * A claim that no newest text states, where an older one stated it.
 *
 * @param why the newest text does not have the words
 */
public record Older(long claim, String label, long article, String articleName, String why) {}
