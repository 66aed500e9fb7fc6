package collate.cli;

import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Lines of JSON, one object each, and refusals that name the line. */
final class JsonLines {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private JsonLines() {}

    /**
     * An object and where it stood.
     *
     * @param number from 1
     */
    record Line(int number, JsonNode object) {
        /** A text that must be there. */
        String text(String field) {
            var value = object.get(field);
            if (value == null || !value.isValueNode() || value.isNull()) {
                throw new Refusal("Line " + number + " has no \"" + field + "\".");
            }
            return value.asString();
        }

        /** A text, or an empty one. */
        String textOrNone(String field) {
            var value = object.get(field);
            return value == null || !value.isString() ? "" : value.asString();
        }
    }

    /** In order; blank lines are passed over. */
    static Stream<Line> of(Stream<String> lines) {
        var number = new int[1];
        return lines.sequential()
                .map(line -> new Numbered(++number[0], line))
                .filter(line -> !line.text().isBlank())
                .map(JsonLines::parsed);
    }

    private record Numbered(int number, String text) {}

    private static Line parsed(Numbered line) {
        try {
            var object = JSON.readTree(line.text());
            if (!object.isObject()) {
                throw new Refusal("Line " + line.number() + " is not a JSON object.");
            }
            return new Line(line.number(), object);
        } catch (JacksonException _) {
            throw new Refusal("Line " + line.number() + " is not JSON.");
        }
    }
}
