package collate.origins;

import collate.index.Index;
import java.util.Optional;
import org.jooq.DSLContext;

/** Whether two origins are one body. */
final class OneBodyAsking implements OneOfTwoRoutes.Asking {
    private final OriginQueries origins;
    private final OneBodyQueries bodies;

    OneBodyAsking(DSLContext sql, Index index) {
        this.origins = new OriginQueries(sql, index);
        this.bodies = new OneBodyQueries(sql);
    }

    @Override
    public String root() {
        return "origins";
    }

    @Override
    public String two() {
        return "two bodies";
    }

    @Override
    public Optional<Long> dossier(long id) {
        return origins.head(id).map(OriginPage.Head::dossier);
    }

    @Override
    public Optional<OneOfTwoRoutes.Two> question(long dossier, long one, long other) {
        return bodies.question(dossier, origins.rows(dossier), one, other)
                .map(asked -> new OneOfTwoRoutes.Two(
                        asked.shorter().id(),
                        asked.shorter().name(),
                        asked.fuller().id(),
                        asked.fuller().name(),
                        asked.why()));
    }
}
