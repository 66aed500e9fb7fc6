package collate.core.review;

/**
 * Why something typed or asked for is not taken, to be shown beside the field.
 *
 * @param field the name of the form's field it belongs to
 * @param why a sentence for the person: what is wrong, then what to do
 */
public record Refusal(String field, String why) {}
