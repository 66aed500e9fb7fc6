package collate.origins;

import collate.web.Wording;
import java.util.List;
import java.util.Map;

/**
 * Everybody whom the articles of a dossier quote, and who is spoken to; apart from them the bodies that are quoted.
 *
 * @param origins of the bodies, by their number
 * @param all whether those without quotes are shown too
 */
public record PersonsPage(
        long dossier, String dossierName, List<Row> rows, Map<Long, List<Voice.Origin>> origins, boolean all) {

    /** @param body whether it is none */
    public record Row(long id, String name, String role, boolean body, int quotes, int articles) {}

    public List<Row> persons() {
        return rows.stream().filter(row -> !row.body()).filter(this::isShown).toList();
    }

    public List<Row> bodies() {
        return rows.stream().filter(Row::body).filter(this::isShown).toList();
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
