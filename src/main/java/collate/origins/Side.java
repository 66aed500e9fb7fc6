package collate.origins;

/** The party to a conflict for which an origin or a person speaks: itself, or another by its name, its role or somebody's word. */
public record Side(long id, String name) {}
