package collate.record;

import java.util.List;

/** Whom to ask for what only an editor may do. */
public record Editors(List<String> names) {
    private static final int NAMED = 3;

    /** "ask Marta Sousa or Jo Kim"; of many those that come first by name. */
    public String ask() {
        if (names.isEmpty()) {
            return "nobody here is an editor yet, which an admin can change";
        }
        var first = names.stream().limit(NAMED).toList();
        var others = names.size() - first.size();
        var last = others == 0 ? first.getLast() : others == 1 ? "one other editor" : others + " other editors";
        var before = others == 0 ? first.subList(0, first.size() - 1) : first;
        return "ask " + (before.isEmpty() ? "" : String.join(", ", before) + " or ") + last;
    }
}
