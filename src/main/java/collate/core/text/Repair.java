package collate.core.text;

/**
 * Words of a text that were garbled by a wrong decoding and put right.
 *
 * @param span where the right words stand in the text
 * @param garbled what stood there as received: "â€™" for "’"
 */
public record Repair(Span span, String garbled) {}
