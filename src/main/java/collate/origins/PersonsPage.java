package collate.origins;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import collate.record.Editors;
import collate.web.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everybody whom the articles of a dossier quote, and who is spoken to; apart from them the bodies that are quoted.
 *
 * @param origins of the bodies, by their number
 * @param questions which persons are perhaps one
 * @param apart which of them somebody said to be two
 * @param all whether those without quotes are shown too
 * @param editors who may answer the questions
 */
public record PersonsPage(
        long dossier,
        String dossierName,
        List<Row> rows,
        Map<Long, List<Voice.Origin>> origins,
        List<OnePersonQuestion> questions,
        List<Apart> apart,
        boolean all,
        Editors editors) {

    /** @param body whether it is none */
    public record Row(long id, String name, String role, boolean body, int quotes, int articles) {}

    public List<Row> persons() {
        return rows.stream().filter(row -> !row.body()).filter(this::isShown).toList();
    }

    /** Those that are one origin stand together. */
    public List<Row> bodies() {
        return byOrigin().values().stream().flatMap(List::stream).toList();
    }

    /** "3 bodies that speak, under 4 names"; without the names where each has one. */
    public String bodyWords() {
        var one = byOrigin().size();
        var names = bodies().size();
        return Wording.count(one, "body that speaks", "bodies that speak")
                + (names == one ? "" : ", under " + Wording.number(names) + " names");
    }

    /** One whose origin nobody knows stands for itself. */
    private Map<Set<Long>, List<Row>> byOrigin() {
        return rows.stream()
                .filter(Row::body)
                .filter(this::isShown)
                .collect(groupingBy(
                        row -> originsOf(row).isEmpty()
                                ? Set.of(-row.id())
                                : originsOf(row).stream().map(Voice.Origin::id).collect(toSet()),
                        LinkedHashMap::new,
                        toList()));
    }

    private boolean isShown(Row row) {
        return all || row.quotes() > 0;
    }

    /** How many have no quote: they are spoken to, or all of theirs are another's now. */
    public long silent() {
        return rows.stream().filter(row -> row.quotes() == 0).count();
    }

    /** "3 without quotes". */
    public String silentWords() {
        return Wording.number(silent()) + " without quotes";
    }

    public List<Voice.Origin> originsOf(Row body) {
        return origins.getOrDefault(body.id(), List.of());
    }
}
