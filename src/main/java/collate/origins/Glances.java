package collate.origins;

import collate.index.Index;
import collate.web.Glance;
import collate.web.Wording;
import org.jooq.DSLContext;

/** Tells the page of a dossier on whom most of it rests and who is quoted most. */
public final class Glances {
    private static final int MOST = 5;

    private final OriginQueries origins;
    private final PersonQueries persons;

    public Glances(DSLContext sql, Index index) {
        this.origins = new OriginQueries(sql, index);
        this.persons = new PersonQueries(sql, index);
    }

    /** Those that most claims rest on. */
    public Glance origins(long dossier) {
        var named =
                origins.rows(dossier).stream().filter(row -> row.claims() > 0).toList();
        var first = named.stream()
                .limit(MOST)
                .map(row -> new Glance.Line(
                        row.name(),
                        "/origins/" + row.id(),
                        (row.party() ? "Party, in " : "in ") + row.articleWords(),
                        Wording.count(row.claims(), "claim", "claims")))
                .toList();
        return new Glance("Origins", "All " + Wording.number(named.size()), "/dossiers/" + dossier + "/origins", first);
    }

    /** Those with most quotes; bodies that speak are left to their own list. */
    public Glance persons(long dossier) {
        var quoted = persons.rows(dossier).stream()
                .filter(row -> !row.body() && row.quotes() > 0)
                .toList();
        var first = quoted.stream()
                .limit(MOST)
                .map(row -> new Glance.Line(
                        row.name(), "/persons/" + row.id(), row.role(), Wording.count(row.quotes(), "quote", "quotes")))
                .toList();
        return new Glance(
                "People quoted", "All " + Wording.number(quoted.size()), "/dossiers/" + dossier + "/persons", first);
    }
}
