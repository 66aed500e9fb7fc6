package collate.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a text file says of itself before its text: lines {@code key: value} between two lines of three hyphens. A file without
 * them is all text.
 */
public record FrontMatter(Map<String, List<String>> values, String text) {
    /** How what stands there is known. */
    static final String BASIS = "head of the file";

    private static final String FENCE = "---\n";

    public static FrontMatter of(String file) {
        var end = file.startsWith(FENCE) ? file.indexOf("\n" + FENCE, FENCE.length() - 1) : -1;
        if (end < 0) {
            return new FrontMatter(Map.of(), file);
        }
        var values = new HashMap<String, List<String>>();
        for (var line : file.substring(FENCE.length(), end).split("\n")) {
            var colon = line.indexOf(": ");
            if (colon > 0) {
                values.computeIfAbsent(line.substring(0, colon).strip(), _ -> new ArrayList<>())
                        .add(line.substring(colon + 2).strip());
            }
        }
        return new FrontMatter(values, file.substring(end + 1 + FENCE.length()));
    }

    public Optional<String> value(String key) {
        return values.getOrDefault(key, List.of()).stream()
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    public List<String> all(String key) {
        return values.getOrDefault(key, List.of());
    }
}
