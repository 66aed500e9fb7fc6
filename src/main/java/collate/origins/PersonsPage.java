package collate.origins;

import java.util.List;

/** Everybody whom the articles of a dossier quote, and who is spoken to. */
public record PersonsPage(long dossier, String dossierName, List<Row> persons) {
    public record Row(long id, String name, String role, int quotes, int articles) {}
}
