package collate.events;

/** Who a report rests on. */
public record Origin(long id, String name, boolean party) {}
