package collate;

import collate.articles.ArticleDesk;
import collate.articles.NewArticle;
import collate.dossiers.DossierDesk;
import collate.dossiers.NewDossier;
import collate.read.Documents;
import collate.read.FrontMatter;
import collate.read.Item;
import collate.read.Received;
import collate.record.Actor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/** The dossier that a first start finds in seeds/. */
final class SampleDossier {
    private static final int USUAL_SIGNATURES = 2;

    private SampleDossier() {}

    static void load(DossierDesk dossiers, ArticleDesk articles) {
        var about = FrontMatter.of(new String(bytes("dossier.txt"), StandardCharsets.UTF_8));
        var parties = about.all("party").stream().map(NewDossier.Party::of).toList();
        var dossier = dossiers.open(
                new NewDossier(
                        about.value("name").orElseThrow(),
                        about.value("description").orElse(""),
                        about.value("signatures").map(Integer::valueOf).orElse(USUAL_SIGNATURES),
                        parties,
                        true),
                Actor.COLLATE);
        for (var name : about.all("article")) {
            for (var item : new Documents().in(Received.file(name, bytes(name)))) {
                if (item instanceof Item.Readable readable) {
                    articles.add(NewArticle.of(dossier, readable, Optional.empty()), Actor.COLLATE);
                }
            }
        }
    }

    private static byte[] bytes(String name) {
        try (var file = SampleDossier.class.getResourceAsStream("/seeds/" + name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
