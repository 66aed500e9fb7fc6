package collate.origins;

import java.util.Optional;
import org.jooq.DSLContext;

/** Whether two persons are one. */
final class OnePersonAsking implements OneOfTwoRoutes.Asking {
    private final PersonQueries persons;
    private final OnePersonQueries questions;

    OnePersonAsking(DSLContext sql, PersonQueries persons) {
        this.persons = persons;
        this.questions = new OnePersonQueries(sql);
    }

    @Override
    public String root() {
        return "persons";
    }

    @Override
    public String two() {
        return "two persons";
    }

    @Override
    public Optional<Long> dossier(long id) {
        return persons.head(id).map(PersonPage.Head::dossier);
    }

    @Override
    public Optional<OneOfTwoRoutes.Two> question(long dossier, long one, long other) {
        return questions
                .question(dossier, persons.rows(dossier), one, other)
                .map(asked -> new OneOfTwoRoutes.Two(
                        asked.shorter().id(),
                        asked.shorter().name(),
                        asked.fuller().id(),
                        asked.fuller().name(),
                        asked.why()));
    }
}
