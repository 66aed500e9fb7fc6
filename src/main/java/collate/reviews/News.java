package collate.reviews;

/**
 * Something that a person wants to be told of, and that has come in since they last looked.
 *
 * @param name as they named it
 * @param path where it shows
 * @param fresh how many things are new
 */
public record News(String name, String path, int fresh) {}
